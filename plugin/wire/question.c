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
    if (!reader_done(reader) || number >= PURPOSE_COUNT || value->size > PSEUDONYM_VALUE_MAX) {
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

static bool exchange(Asker *asker, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    Message question = {.kind = MESSAGE_QUESTION, .id = asker->request_id, .body = {.limit = PSEUDONYM_VALUE_MAX + 8}};
    Message answer = {0};
    bool ok;

    body_write_question(purpose, value, &question.body);
    ok = message_send(asker->channel, &question, err) && message_receive(asker->channel, &answer, err);
    if (ok && (answer.kind != MESSAGE_MAC || answer.id != asker->request_id || answer.body.size != MAC_BYTES)) {
        ok = error_set(err, ERR_IO, "the parent does not answer the question");
    }
    if (ok) {
        memcpy(mac, answer.body.data, MAC_BYTES);
    }
    message_close(&answer);
    message_close(&question);
    return ok;
}

static bool ask(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    Asker *asker = self;
    Remembered *place = place_of(asker, purpose, value);

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
    if (!exchange(asker, purpose, value, mac, err)) {
        return false;
    }
    remember(place, purpose, value, mac);
    return true;
}

PseudonymSource asker_source(Asker *asker)
{
    return (PseudonymSource){.self = asker, .mac = ask};
}
