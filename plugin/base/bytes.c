#include "base/bytes.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static bool buffer_grow(Buffer *buffer, size_t more)
{
    size_t capacity = buffer->capacity;
    uint8_t *data;

    if (buffer->failed || more > buffer->limit || buffer->size > buffer->limit - more) {
        buffer->failed = true;
        return false;
    }
    if (buffer->size + more + 1 <= capacity) {
        return true;
    }
    if (capacity < 256) {
        capacity = 256;
    }
    while (capacity < buffer->size + more + 1) {
        capacity *= 2;
    }
    data = realloc(buffer->data, capacity);
    if (data == NULL) {
        buffer->failed = true;
        return false;
    }
    buffer->data = data;
    buffer->capacity = capacity;
    return true;
}

void buffer_append(Buffer *buffer, const void *data, size_t size)
{
    if (buffer_grow(buffer, size)) {
        if (size > 0) {
            memcpy(buffer->data + buffer->size, data, size);
        }
        buffer->size += size;
        buffer->data[buffer->size] = 0;
    }
}

void buffer_text(Buffer *buffer, const char *text)
{
    buffer_append(buffer, text, strlen(text));
}

void buffer_print(Buffer *buffer, const char *format, ...)
{
    va_list args;
    int size;

    va_start(args, format);
    size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (size < 0 || !buffer_grow(buffer, (size_t)size)) {
        buffer->failed = true;
        return;
    }
    va_start(args, format);
    (void)vsnprintf((char *)buffer->data + buffer->size, (size_t)size + 1, format, args);
    va_end(args);
    buffer->size += (size_t)size;
}

static void append_little_endian(Buffer *buffer, uint64_t value, size_t size)
{
    uint8_t bytes[8];

    for (size_t i = 0; i < size; i++) {
        bytes[i] = (uint8_t)(value >> (8 * i));
    }
    buffer_append(buffer, bytes, size);
}

void buffer_u8(Buffer *buffer, uint8_t value)
{
    append_little_endian(buffer, value, 1);
}

void buffer_u16(Buffer *buffer, uint16_t value)
{
    append_little_endian(buffer, value, 2);
}

void buffer_u32(Buffer *buffer, uint32_t value)
{
    append_little_endian(buffer, value, 4);
}

void buffer_u64(Buffer *buffer, uint64_t value)
{
    append_little_endian(buffer, value, 8);
}

void buffer_bytes(Buffer *buffer, Bytes bytes)
{
    if (bytes.size > UINT32_MAX) {
        buffer->failed = true;
        return;
    }
    buffer_u32(buffer, (uint32_t)bytes.size);
    buffer_append(buffer, bytes.data, bytes.size);
}

void buffer_string(Buffer *buffer, const char *text)
{
    buffer_bytes(buffer, bytes_text(text));
}

bool buffer_check(const Buffer *buffer, Error *err)
{
    if (!buffer->failed) {
        return true;
    }
    if (buffer->size >= buffer->limit / 2) {
        return error_set(err, ERR_LIMIT, "a buffer would grow over its limit of %zu bytes", buffer->limit);
    }
    return error_set(err, ERR_MEMORY, "out of memory for a buffer");
}

Bytes buffer_view(const Buffer *buffer)
{
    return bytes_of(buffer->data, buffer->size);
}

void buffer_free(Buffer *buffer)
{
    if (buffer->data != NULL) {
        explicit_bzero(buffer->data, buffer->capacity);
        free(buffer->data);
    }
    *buffer = (Buffer){.limit = buffer->limit};
}

Reader reader_of(Bytes bytes)
{
    return (Reader){.rest = bytes};
}

static Bytes take(Reader *reader, size_t size)
{
    Bytes taken = {0};

    if (reader->failed || reader->rest.size < size) {
        reader->failed = true;
        return taken;
    }
    taken = bytes_of(reader->rest.data, size);
    reader->rest = bytes_of(reader->rest.data + size, reader->rest.size - size);
    return taken;
}

static uint64_t take_little_endian(Reader *reader, size_t size)
{
    Bytes bytes = take(reader, size);
    uint64_t value = 0;

    for (size_t i = 0; i < bytes.size; i++) {
        value |= (uint64_t)bytes.data[i] << (8 * i);
    }
    return value;
}

uint8_t reader_u8(Reader *reader)
{
    return (uint8_t)take_little_endian(reader, 1);
}

uint16_t reader_u16(Reader *reader)
{
    return (uint16_t)take_little_endian(reader, 2);
}

uint32_t reader_u32(Reader *reader)
{
    return (uint32_t)take_little_endian(reader, 4);
}

uint64_t reader_u64(Reader *reader)
{
    return take_little_endian(reader, 8);
}

Bytes reader_bytes(Reader *reader)
{
    uint32_t size = reader_u32(reader);

    return take(reader, size);
}

char *reader_text(Reader *reader, Arena *arena)
{
    Bytes bytes = reader_bytes(reader);
    char *text;

    if (reader->failed || (bytes.size > 0 && memchr(bytes.data, 0, bytes.size) != NULL)) {
        reader->failed = true;
        return NULL;
    }
    text = arena_copy(arena, bytes.data, bytes.size);
    if (text == NULL) {
        reader->failed = true;
    }
    return text;
}

bool reader_done(const Reader *reader)
{
    return !reader->failed && reader->rest.size == 0;
}

Bytes bytes_of(const void *data, size_t size)
{
    return (Bytes){.data = data, .size = size};
}

Bytes bytes_text(const char *text)
{
    return bytes_of(text, strlen(text));
}

bool bytes_equal(Bytes a, Bytes b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* Reads [size] bytes from [descriptor] in as many calls as it takes. */
static bool read_all(int descriptor, uint8_t *data, size_t size)
{
    size_t done = 0;

    while (done < size) {
        ssize_t got = read(descriptor, data + done, size - done);

        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        done += (size_t)got;
    }
    return true;
}

static bool read_descriptor(int descriptor, size_t limit, Arena *arena, Bytes *bytes, Error *err)
{
    struct stat status;
    char *data;

    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        return error_set(err, ERR_IO, "not a regular file");
    }
    if ((uint64_t)status.st_size > limit) {
        return error_set(err, ERR_LIMIT, "file is larger than %zu bytes", limit);
    }
    data = arena_alloc(arena, (size_t)status.st_size + 1);
    if (data == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a file");
    }
    if (!read_all(descriptor, (uint8_t *)data, (size_t)status.st_size)) {
        return error_set(err, ERR_IO, "cannot read the file: %s", strerror(errno));
    }
    *bytes = bytes_of(data, (size_t)status.st_size);
    return true;
}

bool bytes_read_file(const char *path, size_t limit, Arena *arena, Bytes *bytes, Error *err)
{
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    bool ok;

    if (descriptor < 0) {
        return error_set(err, errno == ENOENT ? ERR_NOT_FOUND : ERR_IO, "cannot open the file: %s", strerror(errno));
    }
    ok = read_descriptor(descriptor, limit, arena, bytes, err);
    (void)close(descriptor);
    return ok;
}

void bytes_to_hex(Bytes bytes, char *hex)
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < bytes.size; i++) {
        hex[2 * i] = digits[bytes.data[i] >> 4];
        hex[2 * i + 1] = digits[bytes.data[i] & 15];
    }
    hex[2 * bytes.size] = 0;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool bytes_from_hex(const char *hex, uint8_t *bytes, size_t size)
{
    if (strlen(hex) != 2 * size) {
        return false;
    }
    for (size_t i = 0; i < size; i++) {
        int high = hex_digit(hex[2 * i]);
        int low = hex_digit(hex[2 * i + 1]);

        if (high < 0 || low < 0) {
            return false;
        }
        bytes[i] = (uint8_t)(high * 16 + low);
    }
    return true;
}
