#include "service/host.h"

#include <stdio.h>

#include "wrap/hmac.h"

static bool id_of(Bytes text, char id[ORTHANC_ID_SIZE], Error *err)
{
    uint8_t sha1[20];
    char hex[2 * sizeof sha1 + 1];

    if (!sha1_bytes(text, sha1, err)) {
        return false;
    }
    bytes_to_hex(bytes_of(sha1, sizeof sha1), hex);
    (void)snprintf(id, ORTHANC_ID_SIZE, "%.8s-%.8s-%.8s-%.8s-%.8s", hex, hex + 8, hex + 16, hex + 24, hex + 32);
    return true;
}

bool host_instance_id(const Identity *identity, char id[ORTHANC_ID_SIZE], Error *err)
{
    Buffer text = {.limit = 4 * PSEUDONYM_VALUE_MAX};
    bool good;

    buffer_print(&text, "%s|%s|%s|%s", identity->patient_id, identity->study_uid, identity->series_uid,
                 identity->sop_uid);
    good = buffer_check(&text, err) && id_of(buffer_view(&text), id, err);
    buffer_free(&text);
    return good || error_add(err, "id of an instance");
}

bool host_patient_id(const char *patient_id, char id[ORTHANC_ID_SIZE], Error *err)
{
    return id_of(bytes_text(patient_id), id, err) || error_add(err, "id of a patient");
}
