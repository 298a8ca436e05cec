/* What a text is about. The names are those of the plan's JSON and of rule files. */
#ifndef REDACTOR_PLAN_ENTITY_H
#define REDACTOR_PLAN_ENTITY_H

#include <stdbool.h>

typedef enum {
    /* removed */
    ENTITY_PATIENT_NAME,
    ENTITY_PERSON_NAME,
    ENTITY_PATIENT_ID,
    ENTITY_ACCESSION_NUMBER,
    ENTITY_OTHER_ID,
    ENTITY_BIRTH_DATE,
    ENTITY_DATE,
    ENTITY_TIME,
    ENTITY_AGE,
    ENTITY_SEX,
    ENTITY_ETHNICITY,
    ENTITY_ADDRESS,
    ENTITY_INSTITUTION,
    ENTITY_PHONE,
    ENTITY_EMAIL,
    ENTITY_URL,
    ENTITY_DEVICE_SERIAL,
    ENTITY_OTHER,
    ENTITY_UNREADABLE,
    /* kept */
    ENTITY_CLINICAL,
    ENTITY_MEASUREMENT,
    ENTITY_LATERALITY,
    ENTITY_TECHNIQUE,
    ENTITY_SCALE_MARK,
    ENTITY_VENDOR,
    ENTITY_COUNT
} Entity;

/* "PatientName", ...; never NULL. */
const char *entity_name(Entity entity);

/* False when no entity has this name (exact case). */
bool entity_find(const char *name, Entity *entity);

/* True for what is removed. */
bool entity_is_phi(Entity entity);

#endif
