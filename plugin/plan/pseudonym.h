/* Pseudonyms: the *formats*, over a source of keyed bits. The keyed source is service/key (it has the key); the
 * worker's source asks the parent over the socket. Same key and same input give the same output on every node and
 * build. */
#ifndef REDACTOR_PLAN_PSEUDONYM_H
#define REDACTOR_PLAN_PSEUDONYM_H

#include "base/arena.h"
#include "base/bytes.h"

/* Each purpose has a sub-key of its own, so that equal inputs of different kinds give unrelated outputs. */
typedef enum {
    PURPOSE_PATIENT,    /* patient ID, and the name that goes with it */
    PURPOSE_ACCESSION,  /* accession number */
    PURPOSE_IDENTIFIER, /* study ID, other IDs, text that must stay distinct */
    PURPOSE_NAME,       /* persons other than the patient */
    PURPOSE_UID,
    PURPOSE_DATE, /* the patient's shift */
    PURPOSE_COUNT
} Purpose;

enum {
    MAC_BYTES = 32,
    PSEUDONYM_VALUE_MAX = 65536,      /* bytes of one input */
    PSEUDONYM_QUESTIONS_MAX = 200000, /* per instance */
    UID_SIZE = 65                     /* with the zero */
};

/* A keyed function: [mac] = HMAC(sub-key of [purpose], [value]). ERR_LIMIT above the caps, ERR_IO when the parent is
 * gone. */
typedef struct {
    Purpose purpose;
    Bytes value;
} PseudonymQuestion;
typedef struct {
    void *self;
    bool (*mac)(void *self, Purpose purpose, Bytes value, uint8_t mac[MAC_BYTES], Error *err);
    /* What will be asked for soon, so that it can be fetched in one go; may be NULL, and changes no answer. */
    bool (*expect)(void *self, const PseudonymQuestion *questions, uint32_t count, Error *err);
} PseudonymSource;

/* Inputs are UTF-8; leading and trailing spaces and trailing zero bytes are trimmed here, so callers need not. An empty
 * value gives an empty pseudonym where that is legal (everything but the patient ID).
 * [prefix] comes first; 20 characters of Crockford base 32 follow = 100 bits. At most 64 characters (LO). */
MUST_CHECK bool pseudonym_patient_id(PseudonymSource source, const char *prefix, const char *patient_id, Arena *arena,
                                     const char **result, Error *err);
/* "ANON^" and the first 10 characters of the patient's pseudonym (no prefix). */
MUST_CHECK bool pseudonym_patient_name(PseudonymSource source, const char *patient_id, Arena *arena,
                                       const char **result, Error *err);
/* 16 characters (SH): 80 bits. [purpose] is ACCESSION or IDENTIFIER. */
MUST_CHECK bool pseudonym_short_text(PseudonymSource source, Purpose purpose, const char *value, Arena *arena,
                                     const char **result, Error *err);
/* "2.25." and the decimal of 128 bits that carry the version (8) and variant of a UUID: 122 keyed bits. A value that
 * starts with "1.2.840.10008." is well known and comes back as it is; so does an empty one. */
MUST_CHECK bool pseudonym_uid(PseudonymSource source, const char *uid, Arena *arena, const char **result, Error *err);
/* Days to subtract from each date of this patient: 1 ... [max_days]. */
MUST_CHECK bool pseudonym_shift_days(PseudonymSource source, const char *patient_id, uint32_t max_days, uint32_t *days,
                                     Error *err);

/* For PseudonymSource.expect: what the functions above ask of [value]. False when they ask nothing. */
bool pseudonym_question(Purpose purpose, const char *value, PseudonymQuestion *question);

/* [value] (DA, TM or DT as in [vr]; ranges and partial dates too) moved [days] into the past; times of day stay. False
 * when it is not a date that can be moved: the caller removes it. Multi-valued text is the caller's to split. */
/* True for one DA, TM or DT value that is a date or time of day, or a range of such, and can be nothing else in good
 * faith; an empty one is. */
bool date_is_sound(const char *vr, const char *value);
MUST_CHECK bool date_shift(const char *vr, const char *value, uint32_t days, char *shifted, size_t shifted_size);

/* The four identifiers that name an instance in Orthanc, UTF-8, trimmed. Never NULL. */
typedef struct {
    const char *patient_id;
    const char *study_uid;
    const char *series_uid;
    const char *sop_uid;
    const char
        *issuer; /* of the patient ID; "" or NULL where the ID alone tells patients apart. No part of Orthanc's id */
} Identity;

/* What stands for the patient in the functions above: the ID, or issuer and ID. The control characters between them
 * cannot stand in an ID. */
MUST_CHECK bool pseudonym_patient_key(const Identity *identity, Arena *arena, const char **key, Error *err);

/* The copy's identifiers: a function of the original's. With [retain_uids] the UIDs stay. */
MUST_CHECK bool pseudonym_identity(PseudonymSource source, const char *prefix, bool retain_uids,
                                   const Identity *original, Arena *arena, Identity *copy, Error *err);
bool identity_equal(const Identity *a, const Identity *b);

#endif
