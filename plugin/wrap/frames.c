#include "wrap/frames.h"

static uint32_t u32_at(const uint8_t *data)
{
    return (uint32_t)data[0] | (uint32_t)data[1] << 8 | (uint32_t)data[2] << 16 | (uint32_t)data[3] << 24;
}

/* Offset of the item of fragment [index], counted from the first fragment's item. */
static uint64_t item_offset(const Prescan *scan, uint32_t index)
{
    return scan->fragments[index].offset - scan->fragments[0].offset;
}

static uint64_t table_offset(Bytes table, uint32_t index, uint32_t entry_bytes)
{
    const uint8_t *at = table.data + (size_t)index * entry_bytes;

    return entry_bytes == 8 ? (uint64_t)u32_at(at + 4) << 32 | u32_at(at) : u32_at(at);
}

/* True when every entry is the start of a fragment and they rise. */
static bool by_table(const Prescan *scan, Bytes table, uint32_t entry_bytes, uint32_t frames, FrameSpan *spans)
{
    uint32_t fragment = 0;

    if (table.size != (uint64_t)frames * entry_bytes) {
        return false;
    }
    for (uint32_t i = 0; i < frames; i++) {
        uint64_t offset = table_offset(table, i, entry_bytes);
        while (fragment < scan->fragments_count && item_offset(scan, fragment) < offset) {
            fragment++;
        }
        if (fragment == scan->fragments_count || item_offset(scan, fragment) != offset ||
            (i == 0 ? fragment != 0 : fragment == spans[i - 1].first_fragment)) {
            return false;
        }
        spans[i].first_fragment = fragment;
        if (i > 0) {
            spans[i - 1].fragments = fragment - spans[i - 1].first_fragment;
        }
    }
    spans[frames - 1].fragments = scan->fragments_count - spans[frames - 1].first_fragment;
    return true;
}

/* JPEG streams begin with SOI, JPEG 2000 ones with SOC and SIZ or the JP2 signature. */
static bool begins_stream(const Prescan *scan, uint32_t index)
{
    const uint8_t *data = scan->body.data + scan->fragments[index].offset;

    if (scan->fragments[index].size < 4) {
        return false;
    }
    return (data[0] == 0xff && data[1] == 0xd8 && data[2] == 0xff) ||
           (data[0] == 0xff && data[1] == 0x4f && data[2] == 0xff && data[3] == 0x51) ||
           (data[0] == 0 && data[1] == 0 && data[2] == 0 && data[3] == 12);
}

static bool by_markers(const Prescan *scan, uint32_t frames, FrameSpan *spans)
{
    uint32_t found = 0;

    for (uint32_t i = 0; i < scan->fragments_count; i++) {
        if (begins_stream(scan, i)) {
            if (found == frames) {
                return false;
            }
            spans[found++] = (FrameSpan){.first_fragment = i};
        } else if (found == 0) {
            return false;
        }
        spans[found - 1].fragments++;
    }
    return found == frames;
}

static void one_each(uint32_t frames, FrameSpan *spans)
{
    for (uint32_t i = 0; i < frames; i++) {
        spans[i] = (FrameSpan){.first_fragment = i, .fragments = 1};
    }
}

bool frames_locate(const Prescan *scan, uint32_t frames, Arena *run, const FrameSpan **spans, Error *err)
{
    FrameSpan *found;

    if (frames == 0 || scan->fragments_count < frames) {
        return error_set(err, ERR_INPUT, "bad pixel data: fewer fragments than frames");
    }
    found = arena_array(run, frames, sizeof *found);
    if (found == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for the table of frames");
    }
    *spans = found;
    if (frames == 1) {
        found[0].fragments = scan->fragments_count;
        return true;
    }
    if (scan->fragments_count == frames) {
        one_each(frames, found);
        return true;
    }
    if (by_table(scan, scan->extended_offset_table, 8, frames, found) ||
        by_table(scan, scan->offset_table, 4, frames, found)) {
        return true;
    }
    for (uint32_t i = 0; i < frames; i++) {
        found[i] = (FrameSpan){0};
    }
    if (by_markers(scan, frames, found)) {
        return true;
    }
    return error_set(err, ERR_INPUT, "bad pixel data: it cannot be told which fragments make up which frame");
}
