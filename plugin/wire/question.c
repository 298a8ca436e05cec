#include "wire/question.h"

#include <string.h>

void asker_begin(Asker *asker, const Channel *channel, uint64_t request_id)
{
    explicit_bzero(asker, sizeof *asker);
    asker->channel = channel;
    asker->request_id = request_id;
}

void body_write_question(Purpose purpose, Bytes value, Buffer *body)
{
    buffer_u8(body, (uint8_t)purpose);
    buffer_bytes(body, value);
}

bool body_read_question(Reader *reader, Purpose *purpose, Bytes *value, Error *err)
{
    uint8_t number = reader_u8(reader);

    *value = reader_bytes(reader);
    if (reader->failed || number >= PURPOSE_COUNT || value->size > PSEUDONYM_VALUE_MAX) {
        return error_set(err, ERR_INPUT, "a question is malformed");
    }
    *purpose = (Purpose)number;
    return true;
}

/* The place of a value: FNV-1a, spread over the table. A place holds one value, the latest. */
static Remembered *place_of(Asker *asker, Purpose purpose, Bytes value)
{
    uint32_t hash = 2166136261u ^ (uint32_t)purpose;

    for (size_t i = 0; i < value.size; i++) {
        hash = (hash ^ value.data[i]) * 16777619u;
    }
    return &asker->remembered[hash % REMEMBERED_MAX];
}

static bool is_remembered(const Remembered *place, Purpose purpose, Bytes value)
{
    return place->purpose == (uint32_t)purpose + 1 && bytes_equal(bytes_of(place->value, place->size), value);
}

static void remember(Remembered *place, Purpose purpose, Bytes value, const uint8_t *mac)
{
    if (value.size > REMEMBERED_VALUE_MAX) {
        return;
    }
    place->purpose = (uint32_t)purpose + 1;
    place->size = (uint32_t)value.size;
    if (value.size > 0) {
        memcpy(place->value, value.data, value.size);
    }
    memcpy(place->mac, mac, MAC_BYTES);
}

/* Sends the questions in [body], and closes it; [macs] gets an answer for each. */
static bool exchange(Asker *asker, Buffer body, uint32_t count, uint8_t *macs, Error *err)
{
    Message question = {.kind = MESSAGE_QUESTION, .id = asker->request_id, .body = body};
    Message answer = {0};
    bool ok;

    ok = buffer_check(&body, err) && message_send(asker->channel, &question, err) &&
         message_receive(asker->channel, &answer, err);
    if (ok && (answer.kind != MESSAGE_MAC || answer.id != asker->request_id ||
               answer.body.size != (size_t)count * MAC_BYTES)) {
        ok = error_set(err, ERR_IO, "the parent does not answer the question");
    }
    if (ok) {
        memcpy(macs, answer.body.data, (size_t)count * MAC_BYTES);
    }
    message_close(&answer);
    message_close(&question);
    return ok;
}

static bool ask(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    Asker *asker = self;
    Remembered *place = place_of(asker, purpose, value);
    Buffer body = {.limit = PSEUDONYM_VALUE_MAX + 8};

    if (is_remembered(place, purpose, value)) {
        memcpy(mac, place->mac, MAC_BYTES);
        return true;
    }
    if (value.size > PSEUDONYM_VALUE_MAX) {
        return error_set(err, ERR_LIMIT, "a value to be replaced is longer than %d bytes", PSEUDONYM_VALUE_MAX);
    }
    if (asker->asked >= PSEUDONYM_QUESTIONS_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d values to be replaced", PSEUDONYM_QUESTIONS_MAX);
    }
    asker->asked++;
    body_write_question(purpose, value, &body);
    if (!exchange(asker, body, 1, mac, err)) {
        return false;
    }
    remember(place, purpose, value, mac);
    return true;
}

/* Long values, and what is remembered already, are left to be asked one by one, or not at all. */
static bool wants_fetching(Asker *asker, const PseudonymQuestion *question)
{
    return question->value.size <= REMEMBERED_VALUE_MAX &&
           !is_remembered(place_of(asker, question->purpose, question->value), question->purpose, question->value);
}

static bool is_among(const PseudonymQuestion *const *chosen, uint32_t count, const PseudonymQuestion *question)
{
    for (uint32_t i = 0; i < count; i++) {
        if (chosen[i]->purpose == question->purpose && bytes_equal(chosen[i]->value, question->value)) {
            return true;
        }
    }
    return false;
}

static bool fetch(Asker *asker, const PseudonymQuestion *const *chosen, uint32_t count, Error *err)
{
    Buffer body = {.limit = PSEUDONYM_VALUE_MAX};
    uint8_t macs[QUESTIONS_AT_ONCE_MAX * MAC_BYTES];

    if (count == 0 || asker->asked + count > PSEUDONYM_QUESTIONS_MAX) {
        return true;
    }
    for (uint32_t i = 0; i < count; i++) {
        body_write_question(chosen[i]->purpose, chosen[i]->value, &body);
    }
    asker->asked += count;
    if (!exchange(asker, body, count, macs, err)) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        remember(place_of(asker, chosen[i]->purpose, chosen[i]->value), chosen[i]->purpose, chosen[i]->value,
                 macs + (size_t)i * MAC_BYTES);
    }
    return true;
}

static bool expect(void *self, const PseudonymQuestion *questions, uint32_t count, Error *err)
{
    const PseudonymQuestion *chosen[QUESTIONS_AT_ONCE_MAX];
    Asker *asker = self;
    uint32_t used = 0;

    for (uint32_t i = 0; i < count; i++) {
        if (!wants_fetching(asker, &questions[i]) || is_among(chosen, used, &questions[i])) {
            continue;
        }
        chosen[used++] = &questions[i];
        if (used == QUESTIONS_AT_ONCE_MAX) {
            if (!fetch(asker, chosen, used, err)) {
                return false;
            }
            used = 0;
        }
    }
    return fetch(asker, chosen, used, err);
}

PseudonymSource asker_source(Asker *asker)
{
    return (PseudonymSource){.self = asker, .mac = ask, .expect = expect};
}
