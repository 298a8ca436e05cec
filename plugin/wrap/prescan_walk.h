/* The two halves of the pre-scan: prescan.c opens the file and judges numbers, prescan_walk.c follows the nesting. */
#ifndef REDACTOR_WRAP_PRESCAN_WALK_H
#define REDACTOR_WRAP_PRESCAN_WALK_H

#include "wrap/prescan.h"

typedef struct {
    uint32_t tag;
    char vr[3]; /* "" in implicit VR */
    uint32_t length;
    size_t value; /* offset of the first byte of the value */
} PrescanHead;

/* Which top-level facts were met: each may stand once. */
typedef uint32_t PrescanSeen;

static inline uint32_t prescan_u16(const uint8_t *data, bool is_big_endian)
{
    return is_big_endian ? (uint32_t)data[0] << 8 | data[1] : (uint32_t)data[1] << 8 | data[0];
}

static inline uint32_t prescan_u32(const uint8_t *data, bool is_big_endian)
{
    return is_big_endian ? prescan_u16(data, true) << 16 | prescan_u16(data + 2, true)
                         : prescan_u16(data + 2, false) << 16 | prescan_u16(data, false);
}

static inline uint32_t prescan_tag(const uint8_t *data, bool is_big_endian)
{
    return prescan_u16(data, is_big_endian) << 16 | prescan_u16(data + 2, is_big_endian);
}

/* Reads tag, VR and length at [position]; the length is not yet compared with anything. */
MUST_CHECK bool prescan_head(Bytes body, size_t position, size_t end, bool is_implicit, bool is_big_endian,
                             PrescanHead *head, Error *err);

/* Walks the body of [scan] and fills in what stands in it. */
MUST_CHECK bool prescan_walk(Prescan *scan, const Limits *limits, Arena *arena, Error *err);

/* Notes a top-level element that [scan] wants to know of. */
MUST_CHECK bool prescan_note(Prescan *scan, uint32_t tag, Bytes value, PrescanSeen *seen, Error *err);

#endif
