/* Views of bytes, buffers that grow to a limit, and a reader that cannot run over the end. */
#ifndef REDACTOR_BASE_BYTES_H
#define REDACTOR_BASE_BYTES_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

/* A view: somebody else owns the bytes. */
typedef struct {
    const uint8_t *data;
    size_t size;
} Bytes;

/* Grows by append up to [limit] bytes; `= {.limit = n}` is a valid empty buffer. The first append that fails (limit or
 * memory) sets [failed], and all later ones do nothing: append freely, check once. [data] always ends in a zero byte
 * that [size] does not count. */
typedef struct {
    uint8_t *data;
    size_t size;
    size_t capacity;
    size_t limit;
    bool failed;
} Buffer;

void buffer_append(Buffer *buffer, const void *data, size_t size);
void buffer_text(Buffer *buffer, const char *text);
void buffer_print(Buffer *buffer, const char *format, ...) PRINTF_LIKE(2, 3);
/* Little-endian numbers. */
void buffer_u8(Buffer *buffer, uint8_t value);
void buffer_u16(Buffer *buffer, uint16_t value);
void buffer_u32(Buffer *buffer, uint32_t value);
void buffer_u64(Buffer *buffer, uint64_t value);
/* A 32-bit length, then the bytes: what reader_bytes and reader_text read back. */
void buffer_bytes(Buffer *buffer, Bytes bytes);
void buffer_string(Buffer *buffer, const char *text);
/* False with ERR_LIMIT or ERR_MEMORY when an append failed. */
MUST_CHECK bool buffer_check(const Buffer *buffer, Error *err);
Bytes buffer_view(const Buffer *buffer);
/* Wipes and frees; the buffer is empty afterwards and keeps its limit. */
void buffer_free(Buffer *buffer);

/* Reads what buffer_* wrote. After the first read past the end [failed] is set and every read gives 0 or empty. */
typedef struct {
    Bytes rest;
    bool failed;
} Reader;

Reader reader_of(Bytes bytes);
uint8_t reader_u8(Reader *reader);
uint16_t reader_u16(Reader *reader);
uint32_t reader_u32(Reader *reader);
uint64_t reader_u64(Reader *reader);
/* A view into the bytes that the reader was made of. */
Bytes reader_bytes(Reader *reader);
/* A terminated copy in [arena]; NULL when reading failed, memory is out, or the text holds a zero byte. */
char *reader_text(Reader *reader, Arena *arena);
/* True when all was read and nothing failed. */
bool reader_done(const Reader *reader);

Bytes bytes_of(const void *data, size_t size);
Bytes bytes_text(const char *text);
bool bytes_equal(Bytes a, Bytes b);

/* The whole file, at most [limit] bytes, in [arena]. ERR_NOT_FOUND, ERR_LIMIT, ERR_IO, ERR_MEMORY. */
MUST_CHECK bool bytes_read_file(const char *path, size_t limit, Arena *arena, Bytes *bytes, Error *err);

/* [size] bytes as lower-case hex into [hex], which has room for 2 * size + 1. */
void bytes_to_hex(Bytes bytes, char *hex);

/* The opposite: exactly [size] bytes from 2 * size digits of either case, nothing else; false otherwise. */
MUST_CHECK bool bytes_from_hex(const char *hex, uint8_t *bytes, size_t size);

#endif
