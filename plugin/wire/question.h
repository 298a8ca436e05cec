/* The worker's side of a pseudonym: it has no key, so it asks the parent over the socket. Answers of one request are
 * remembered, because one file repeats its UIDs many times. */
#ifndef REDACTOR_WIRE_QUESTION_H
#define REDACTOR_WIRE_QUESTION_H

#include "plan/pseudonym.h"
#include "wire/message.h"

enum { REMEMBERED_MAX = 512, REMEMBERED_VALUE_MAX = 128, QUESTIONS_AT_ONCE_MAX = 256 };

typedef struct {
    uint32_t purpose; /* plus 1; 0: an empty place */
    uint32_t size;
    uint8_t value[REMEMBERED_VALUE_MAX];
    uint8_t mac[MAC_BYTES];
} Remembered;

typedef struct {
    const Channel *channel;
    uint64_t request_id;
    uint32_t asked;
    Remembered remembered[REMEMBERED_MAX];
} Asker;

/* Forgets everything and begins to count anew: before each request. */
void asker_begin(Asker *asker, const Channel *channel, uint64_t request_id);

/* ERR_LIMIT above PSEUDONYM_VALUE_MAX bytes or PSEUDONYM_QUESTIONS_MAX questions, ERR_IO when the parent is gone. What
 * is expected is asked in messages of up to QUESTIONS_AT_ONCE_MAX: a message costs two changes of process. */
PseudonymSource asker_source(Asker *asker);

void body_write_question(Purpose purpose, Bytes value, Buffer *body);
/* The next of the questions in a body; [value] is a view into it. */
MUST_CHECK bool body_read_question(Reader *reader, Purpose *purpose, Bytes *value, Error *err);

#endif
