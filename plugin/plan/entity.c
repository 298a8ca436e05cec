#include "plan/entity.h"

#include <stddef.h>
#include <string.h>

static const char *const names[] = {
    [ENTITY_PATIENT_NAME] = "PatientName",
    [ENTITY_PERSON_NAME] = "PersonName",
    [ENTITY_PATIENT_ID] = "PatientId",
    [ENTITY_ACCESSION_NUMBER] = "AccessionNumber",
    [ENTITY_OTHER_ID] = "OtherId",
    [ENTITY_BIRTH_DATE] = "BirthDate",
    [ENTITY_DATE] = "Date",
    [ENTITY_TIME] = "Time",
    [ENTITY_AGE] = "Age",
    [ENTITY_SEX] = "Sex",
    [ENTITY_ETHNICITY] = "Ethnicity",
    [ENTITY_ADDRESS] = "Address",
    [ENTITY_INSTITUTION] = "Institution",
    [ENTITY_PHONE] = "Phone",
    [ENTITY_EMAIL] = "Email",
    [ENTITY_URL] = "Url",
    [ENTITY_DEVICE_SERIAL] = "DeviceSerial",
    [ENTITY_OTHER] = "Other",
    [ENTITY_UNREADABLE] = "Unreadable",
    [ENTITY_CLINICAL] = "Clinical",
    [ENTITY_MEASUREMENT] = "Measurement",
    [ENTITY_LATERALITY] = "Laterality",
    [ENTITY_TECHNIQUE] = "Technique",
    [ENTITY_SCALE_MARK] = "ScaleMark",
    [ENTITY_VENDOR] = "Vendor",
};

_Static_assert(sizeof names / sizeof names[0] == ENTITY_COUNT, "one name for each entity");

const char *entity_name(Entity entity)
{
    return (unsigned)entity < ENTITY_COUNT ? names[entity] : "Other";
}

bool entity_find(const char *name, Entity *entity)
{
    for (size_t i = 0; i < ENTITY_COUNT; i++) {
        if (strcmp(names[i], name) == 0) {
            *entity = (Entity)i;
            return true;
        }
    }
    return false;
}

bool entity_is_phi(Entity entity)
{
    return entity < ENTITY_CLINICAL;
}
