#include "plan/settings.h"

#include <stdio.h>
#include <string.h>

static const char *const option_names[OPTION_COUNT] = {
    "RetainSafePrivate",
    "RetainUids",
    "RetainDeviceIdentity",
    "RetainInstitutionIdentity",
    "RetainPatientCharacteristics",
    "RetainLongitudinalFullDates",
    "RetainLongitudinalModifiedDates",
    "CleanDescriptors",
    "CleanStructuredContent",
    "CleanGraphics",
    "CleanPixelData",
    "CleanRecognizableVisualFeatures",
};

Settings settings_default(void)
{
    return (Settings){
        .policy = "Strict",
        .languages = {"eng"},
        .languages_count = 1,
        .release_confidence_pct = 85,
        .phi_threshold_pct = 0,
        .fill = "Black",
        .padding_px = 4,
        .options = OPTION_CLEAN_PIXEL_DATA | OPTION_CLEAN_GRAPHICS | OPTION_CLEAN_DESCRIPTORS |
                   OPTION_CLEAN_STRUCTURED_CONTENT | OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES,
        .patient_prefix = "",
        .date_shift_days = 364,
        .transfer_syntax = "Original",
        .lossless_syntax = "1.2.840.10008.1.2.1",
        .limits = {.max_file_bytes = (uint64_t)2048 << 20,
                   .max_pixels_per_frame = 67108864,
                   .max_frames = 20000,
                   .max_sequence_depth = 32},
    };
}

static void write_list(const char *const *list, uint32_t count, Buffer *buffer)
{
    buffer_u32(buffer, count);
    for (uint32_t i = 0; i < count; i++) {
        buffer_string(buffer, list[i]);
    }
}

void settings_write(const Settings *settings, Buffer *buffer)
{
    buffer_string(buffer, settings->policy);
    write_list(settings->languages, settings->languages_count, buffer);
    buffer_u8(buffer, settings->release_confidence_pct);
    buffer_u8(buffer, settings->phi_threshold_pct);
    buffer_string(buffer, settings->fill);
    buffer_u32(buffer, settings->padding_px);
    buffer_u32(buffer, settings->options);
    write_list(settings->keep_private_tags, settings->keep_private_tags_count, buffer);
    buffer_string(buffer, settings->patient_prefix);
    buffer_u8(buffer, settings->use_issuer ? 1 : 0);
    buffer_u32(buffer, settings->date_shift_days);
    buffer_string(buffer, settings->transfer_syntax);
    buffer_string(buffer, settings->lossless_syntax);
    buffer_u64(buffer, settings->limits.max_file_bytes);
    buffer_u64(buffer, settings->limits.max_pixels_per_frame);
    buffer_u32(buffer, settings->limits.max_frames);
    buffer_u32(buffer, settings->limits.max_sequence_depth);
}

static void read_list(Reader *reader, Arena *arena, const char **list, uint32_t max, uint32_t *count)
{
    *count = reader_u32(reader);
    if (*count > max) {
        reader->failed = true;
        *count = 0;
    }
    for (uint32_t i = 0; i < *count; i++) {
        list[i] = reader_text(reader, arena);
    }
}

bool settings_read(Reader *reader, Arena *arena, Settings *settings, Error *err)
{
    *settings = (Settings){0};
    settings->policy = reader_text(reader, arena);
    read_list(reader, arena, settings->languages, LANGUAGES_MAX, &settings->languages_count);
    settings->release_confidence_pct = reader_u8(reader);
    settings->phi_threshold_pct = reader_u8(reader);
    settings->fill = reader_text(reader, arena);
    settings->padding_px = reader_u32(reader);
    settings->options = reader_u32(reader);
    read_list(reader, arena, settings->keep_private_tags, PRIVATE_TAGS_MAX, &settings->keep_private_tags_count);
    settings->patient_prefix = reader_text(reader, arena);
    settings->use_issuer = reader_u8(reader) != 0;
    settings->date_shift_days = reader_u32(reader);
    settings->transfer_syntax = reader_text(reader, arena);
    settings->lossless_syntax = reader_text(reader, arena);
    settings->limits.max_file_bytes = reader_u64(reader);
    settings->limits.max_pixels_per_frame = reader_u64(reader);
    settings->limits.max_frames = reader_u32(reader);
    settings->limits.max_sequence_depth = reader_u32(reader);
    if (reader->failed) {
        return error_set(err, ERR_INPUT, "settings cannot be read");
    }
    return true;
}

const char *option_name(Option option)
{
    for (uint32_t i = 0; i < OPTION_COUNT; i++) {
        if ((unsigned)option == 1u << i) {
            return option_names[i];
        }
    }
    return "Unknown";
}

bool option_find(const char *name, Option *option)
{
    for (uint32_t i = 0; i < OPTION_COUNT; i++) {
        if (strcmp(option_names[i], name) == 0) {
            *option = (Option)(1u << i);
            return true;
        }
    }
    return false;
}

void options_to_text(uint32_t options, char text[OPTIONS_TEXT_SIZE])
{
    size_t size = 0;

    text[0] = 0;
    for (uint32_t i = 0; i < OPTION_COUNT; i++) {
        if ((options & 1u << i) != 0 && size < OPTIONS_TEXT_SIZE) {
            size +=
                (size_t)snprintf(text + size, OPTIONS_TEXT_SIZE - size, "%s%s", size == 0 ? "" : ",", option_names[i]);
        }
    }
}

bool options_of_text(const char *text, uint32_t *options)
{
    *options = 0;
    while (*text != 0) {
        size_t size = strcspn(text, ",");
        char name[64];
        Option option;

        if (snprintf(name, sizeof name, "%.*s", (int)size, text) >= (int)sizeof name || !option_find(name, &option)) {
            return false;
        }
        *options |= (uint32_t)option;
        text += size + (text[size] == ',');
    }
    return true;
}

bool options_agree(uint32_t options)
{
    uint32_t both = OPTION_RETAIN_LONGITUDINAL_FULL_DATES | OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES;

    return (options & both) != both;
}
