/* Sealed memory files: how an instance, a copy or a picture passes between the processes. With all four seals set
 * nobody, the sender included, can change a byte or the length any more, so what was checked is what is used. */
#ifndef REDACTOR_WIRE_MEMFD_H
#define REDACTOR_WIRE_MEMFD_H

#include "base/arena.h"
#include "base/bytes.h"

/* An empty one that can still be written to; -1 and ERR_IO. */
MUST_CHECK int memfd_new(Error *err);

/* Appends [bytes]. ERR_IO, ERR_MEMORY when the machine has no more of it, ERR_LIMIT above the process's file size. */
MUST_CHECK bool memfd_write(int file, Bytes bytes, Error *err);

/* Writes over bytes that are there already. ERR_IO. */
MUST_CHECK bool memfd_write_at(int file, uint64_t offset, Bytes bytes, Error *err);

/* Sets all seals. */
MUST_CHECK bool memfd_seal(int file, Error *err);

/* A sealed one with these bytes; -1 and the error set. */
MUST_CHECK int memfd_of(Bytes bytes, Error *err);

/* ERR_INPUT unless [file] is a memory file with all seals and exactly [size] bytes. */
MUST_CHECK bool memfd_check(int file, uint64_t size, Error *err);

/* The contents of a checked memory file, read-only, mapped until [arena] is reset. */
MUST_CHECK bool memfd_map(int file, uint64_t size, Arena *arena, Bytes *bytes, Error *err);

#endif
