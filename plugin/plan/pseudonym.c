#include "plan/pseudonym.h"

#include <string.h>

enum {
    PATIENT_CHARACTERS = 20, /* of base 32: 100 bits */
    NAME_CHARACTERS = 10,
    SHORT_CHARACTERS = 16, /* the longest SH: 80 bits */
    LO_CHARACTERS_MAX = 64
};

/* Crockford's base 32: no I, L, O, U, so that a pseudonym can be read out and typed. */
static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static Bytes trimmed(const char *value)
{
    Bytes bytes = bytes_text(value);

    while (bytes.size > 0 && bytes.data[bytes.size - 1] == ' ') {
        bytes.size--;
    }
    while (bytes.size > 0 && bytes.data[0] == ' ') {
        bytes = bytes_of(bytes.data + 1, bytes.size - 1);
    }
    return bytes;
}

static bool ask(PseudonymSource source, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err)
{
    if (value.size > PSEUDONYM_VALUE_MAX) {
        return error_set(err, ERR_LIMIT, "an identifier is longer than %d bytes", PSEUDONYM_VALUE_MAX);
    }
    return source.mac(source.self, purpose, value, mac, err);
}

/* The first [count] groups of five bits, most significant first. */
static void to_base32(const uint8_t mac[MAC_BYTES], size_t count, char *text)
{
    for (size_t i = 0; i < count; i++) {
        size_t bit = 5 * i;
        unsigned pair = (unsigned)mac[bit / 8] << 8 | mac[bit / 8 + 1];

        text[i] = digits[(pair >> (11 - bit % 8)) & 31];
    }
    text[count] = 0;
}

static bool keep(Arena *arena, const char *prefix, const char *text, const char **result, Error *err)
{
    *result = arena_print(arena, "%s%s", prefix, text);
    return *result != NULL || error_set(err, ERR_MEMORY, "out of memory for a pseudonym");
}

bool pseudonym_patient_id(PseudonymSource source, const char *prefix, const char *patient_id, Arena *arena,
                          const char **result, Error *err)
{
    uint8_t mac[MAC_BYTES];
    char text[PATIENT_CHARACTERS + 1];

    if (strlen(prefix) > LO_CHARACTERS_MAX - PATIENT_CHARACTERS) {
        return error_set(err, ERR_CONFIG, "Pseudonyms.PatientPrefix is longer than %d characters",
                         LO_CHARACTERS_MAX - PATIENT_CHARACTERS);
    }
    if (!ask(source, PURPOSE_PATIENT, trimmed(patient_id), mac, err)) {
        return false;
    }
    to_base32(mac, PATIENT_CHARACTERS, text);
    return keep(arena, prefix, text, result, err);
}

bool pseudonym_patient_name(PseudonymSource source, const char *patient_id, Arena *arena, const char **result,
                            Error *err)
{
    uint8_t mac[MAC_BYTES];
    char text[NAME_CHARACTERS + 1];

    if (!ask(source, PURPOSE_PATIENT, trimmed(patient_id), mac, err)) {
        return false;
    }
    to_base32(mac, NAME_CHARACTERS, text);
    return keep(arena, "ANON^", text, result, err);
}

bool pseudonym_short_text(PseudonymSource source, Purpose purpose, const char *value, Arena *arena, const char **result,
                          Error *err)
{
    uint8_t mac[MAC_BYTES];
    char text[SHORT_CHARACTERS + 1];
    Bytes input = trimmed(value);

    if (input.size == 0) {
        *result = "";
        return true;
    }
    if (!ask(source, purpose, input, mac, err)) {
        return false;
    }
    to_base32(mac, SHORT_CHARACTERS, text);
    return keep(arena, "", text, result, err);
}

/* 128 bits as a decimal number without leading zeros (PS3.5 section 9.1 forbids them). */
static void to_decimal(const uint8_t bits[16], char *text)
{
    uint8_t number[16];
    char reversed[40];
    size_t count = 0;
    bool more = true;

    memcpy(number, bits, sizeof number);
    while (more) {
        unsigned rest = 0;

        more = false;
        for (size_t i = 0; i < sizeof number; i++) {
            unsigned part = rest << 8 | number[i];

            number[i] = (uint8_t)(part / 10);
            rest = part % 10;
            more = more || number[i] != 0;
        }
        reversed[count++] = (char)('0' + rest);
    }
    for (size_t i = 0; i < count; i++) {
        text[i] = reversed[count - 1 - i];
    }
    text[count] = 0;
}

static bool is_well_known(Bytes uid)
{
    static const char well_known[] = "1.2.840.10008.";

    return uid.size >= sizeof well_known - 1 && memcmp(uid.data, well_known, sizeof well_known - 1) == 0;
}

bool pseudonym_question(Purpose purpose, const char *value, PseudonymQuestion *question)
{
    Bytes input = trimmed(value);

    *question = (PseudonymQuestion){.purpose = purpose, .value = input};
    if (purpose == PURPOSE_PATIENT || purpose == PURPOSE_DATE) {
        return true;
    }
    return input.size > 0 && !(purpose == PURPOSE_UID && is_well_known(input));
}

bool pseudonym_uid(PseudonymSource source, const char *uid, Arena *arena, const char **result, Error *err)
{
    uint8_t mac[MAC_BYTES];
    char text[UID_SIZE];
    Bytes input = trimmed(uid);

    if (input.size == 0 || is_well_known(input)) {
        *result = arena_copy(arena, input.data, input.size);
        return *result != NULL || error_set(err, ERR_MEMORY, "out of memory for a UID");
    }
    if (!ask(source, PURPOSE_UID, input, mac, err)) {
        return false;
    }
    /* 2.25 means "a UUID follows" (PS3.5 annex B.2): version 8 (free form) and the variant keep that honest. */
    mac[6] = (uint8_t)((mac[6] & 0x0f) | 0x80);
    mac[8] = (uint8_t)((mac[8] & 0x3f) | 0x80);
    to_decimal(mac, text);
    return keep(arena, "2.25.", text, result, err);
}

bool pseudonym_shift_days(PseudonymSource source, const char *patient_id, uint32_t max_days, uint32_t *days, Error *err)
{
    uint8_t mac[MAC_BYTES];
    uint64_t number = 0;

    if (max_days == 0) {
        return error_set(err, ERR_CONFIG, "Pseudonyms.DateShiftDays is 0");
    }
    if (!ask(source, PURPOSE_DATE, trimmed(patient_id), mac, err)) {
        return false;
    }
    for (size_t i = 0; i < sizeof number; i++) {
        number = number << 8 | mac[i];
    }
    /* 2^64 against a few thousand days: the remainder's bias is below 1e-15. */
    *days = 1 + (uint32_t)(number % max_days);
    return true;
}

static bool keep_trimmed(Arena *arena, const char *value, const char **result, Error *err)
{
    Bytes bytes = trimmed(value);

    *result = arena_copy(arena, bytes.data, bytes.size);
    return *result != NULL || error_set(err, ERR_MEMORY, "out of memory for an identifier");
}

bool pseudonym_patient_key(const Identity *identity, Arena *arena, const char **key, Error *err)
{
    Bytes issuer = trimmed(identity->issuer == NULL ? "" : identity->issuer);
    Bytes id = trimmed(identity->patient_id);

    *key = issuer.size == 0 ? identity->patient_id
                            : arena_print(arena, "\x1f%.*s\x1f%.*s", (int)issuer.size, (const char *)issuer.data,
                                          (int)id.size, (const char *)id.data);
    return *key != NULL || error_set(err, ERR_MEMORY, "out of memory for an identifier");
}

bool pseudonym_identity(PseudonymSource source, const char *prefix, bool retain_uids, const Identity *original,
                        Arena *arena, Identity *copy, Error *err)
{
    const char *key = NULL;

    copy->issuer = "";
    if (!pseudonym_patient_key(original, arena, &key, err) ||
        !pseudonym_patient_id(source, prefix, key, arena, &copy->patient_id, err)) {
        return false;
    }
    if (retain_uids) {
        return keep_trimmed(arena, original->study_uid, &copy->study_uid, err) &&
               keep_trimmed(arena, original->series_uid, &copy->series_uid, err) &&
               keep_trimmed(arena, original->sop_uid, &copy->sop_uid, err);
    }
    return pseudonym_uid(source, original->study_uid, arena, &copy->study_uid, err) &&
           pseudonym_uid(source, original->series_uid, arena, &copy->series_uid, err) &&
           pseudonym_uid(source, original->sop_uid, arena, &copy->sop_uid, err);
}

bool identity_equal(const Identity *a, const Identity *b)
{
    return strcmp(a->patient_id, b->patient_id) == 0 && strcmp(a->study_uid, b->study_uid) == 0 &&
           strcmp(a->series_uid, b->series_uid) == 0 && strcmp(a->sop_uid, b->sop_uid) == 0;
}
