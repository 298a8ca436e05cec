/* Baseline JPEG streams of given pixels, with a comment that nobody may find in a copy. */
#ifndef REDACTOR_TESTS_JPEG_FIXTURE_H
#define REDACTOR_TESTS_JPEG_FIXTURE_H

#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>

#include "base/bytes.h"

/* [across] and [down] are the sampling factors of the first component. */
static inline Bytes forge_jpeg(const uint8_t *pixels, uint32_t rows, uint32_t columns, uint32_t channels, int across,
                               int down, Arena *run)
{
    struct jpeg_compress_struct writer;
    struct jpeg_error_mgr errors;
    unsigned char *out = NULL;
    unsigned long size = 0;
    Bytes stream;

    writer.err = jpeg_std_error(&errors);
    jpeg_create_compress(&writer);
    jpeg_mem_dest(&writer, &out, &size);
    writer.image_width = columns;
    writer.image_height = rows;
    writer.input_components = (int)channels;
    writer.in_color_space = channels == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&writer);
    jpeg_set_quality(&writer, 85, TRUE);
    writer.comp_info[0].h_samp_factor = across;
    writer.comp_info[0].v_samp_factor = down;
    jpeg_start_compress(&writer, TRUE);
    jpeg_write_marker(&writer, JPEG_COM, (const JOCTET *)"DOE^JANE", 8);
    for (uint32_t y = 0; y < rows; y++) {
        uint8_t *row = (uint8_t *)arena_copy(run, pixels + (size_t)y * columns * channels, (size_t)columns * channels);
        JSAMPROW lines[1] = {row};
        (void)jpeg_write_scanlines(&writer, lines, 1);
    }
    jpeg_finish_compress(&writer);
    jpeg_destroy_compress(&writer);
    stream = bytes_of(arena_copy(run, out, size), size);
    free(out);
    return stream;
}

#endif
