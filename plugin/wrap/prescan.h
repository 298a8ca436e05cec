/* A cheap look at a DICOM file before any library parses it: our own code, no recursion, no allocation beyond a few
 * tables, linear in the header's size. It refuses lies (lengths over the end, depth, counts, dimensions) and cuts
 * PixelData out, so that DCMTK sees the header only and pixels are offsets into the mapped file. */
#ifndef REDACTOR_WRAP_PRESCAN_H
#define REDACTOR_WRAP_PRESCAN_H

#include "base/arena.h"
#include "base/bytes.h"
#include "plan/settings.h"

enum {
    PRESCAN_ELEMENTS_MAX = 1000000,     /* all levels together */
    PRESCAN_LEVEL_ELEMENTS_MAX = 20000, /* in one data set or item: DCMTK keeps them in a list and searches it */
    PRESCAN_FRAGMENTS_MAX = 2000000,
    PRESCAN_DEPTH_MAX = 63,          /* sequences in each other, whatever the limits say */
    PRESCAN_DISORDER_MAX = 1000,     /* elements that stand before their place: DCMTK sorts them in one by one */
    PRESCAN_DEFLATE_FREE = 64 << 20, /* bytes that a deflated data set may always unpack to */
    PRESCAN_DEFLATE_RATIO_MAX = 200  /* above that; deflate itself reaches 1,032 */
};

typedef struct {
    size_t offset, size; /* of one fragment's bytes in [body] */
} Fragment;

typedef struct {
    char transfer_syntax_uid[65];
    bool has_preamble; /* 128 bytes and DICM; without: a bare data set, implicit little endian assumed */
    bool big_endian, implicit_vr, encapsulated, deflated;
    Bytes meta; /* group 0002 as it stands */
    Bytes body; /* the data set's bytes: a view of the file, or inflated (in the arena) */
    Bytes head; /* body up to the pixel data element */
    Bytes tail; /* body after it */
    bool has_pixels;
    uint32_t pixel_tag;        /* 0x7fe00010, or 0x7fe00008 / 0x7fe00009 for float and double */
    bool pixels_are_ow;        /* VR OW (or implicit), not OB */
    Bytes pixels;              /* native: the value; shorter than declared when the file is cut */
    const Fragment *fragments; /* encapsulated: without the offset table */
    uint32_t fragments_count;
    Bytes offset_table;                  /* basic offset table's value, may be empty */
    Bytes extended_offset_table;         /* (7fe0,0001), may be empty */
    Bytes extended_offset_table_lengths; /* (7fe0,0002) */
    uint32_t rows, columns, frames, samples, bits_allocated, bits_stored, high_bit; /* 0 when absent; top level only */
    bool is_signed;
    uint32_t planar; /* 0 when absent */
} Prescan;

/* ERR_INPUT: not DICOM or broken; ERR_LIMIT: over one of [limits]. The result's views point into [file] and [arena]. */
MUST_CHECK bool prescan(Bytes file, const Limits *limits, Arena *arena, Prescan *scan, Error *err);

/* True when [value] is a sound sequence in implicit little endian with at most [max_depth] sequences in each other, its
 * own included: what a value of unknown VR must be before a library may parse it. */
bool prescan_is_sequence(Bytes value, uint32_t max_depth, Arena *arena);

#endif
