#include "service/host.h"

#include <stdio.h>

#include "wrap/hmac.h"

bool host_instance_id(const Identity *identity, char id[ORTHANC_ID_SIZE], Error *err)
{
    Buffer text = {.limit = 4 * PSEUDONYM_VALUE_MAX};
    uint8_t sha1[20];
    char hex[2 * sizeof sha1 + 1];
    bool good;

    buffer_print(&text, "%s|%s|%s|%s", identity->patient_id, identity->study_uid, identity->series_uid,
                 identity->sop_uid);
    good = buffer_check(&text, err) && sha1_bytes(buffer_view(&text), sha1, err);
    buffer_free(&text);
    if (!good) {
        return error_add(err, "id of an instance");
    }
    bytes_to_hex(bytes_of(sha1, sizeof sha1), hex);
    (void)snprintf(id, ORTHANC_ID_SIZE, "%.8s-%.8s-%.8s-%.8s-%.8s", hex, hex + 8, hex + 16, hex + 24, hex + 32);
    return true;
}
