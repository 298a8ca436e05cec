#include "deid/parsed.h"

#include "wrap/picture.h"

static const Tag TAG_PATIENT_ID = 0x00100020u;
static const Tag TAG_ISSUER = 0x00100021u;
static const Tag TAG_STUDY_UID = 0x0020000du;
static const Tag TAG_SERIES_UID = 0x0020000eu;
static const Tag TAG_SOP_UID = 0x00080018u;

bool parsed_open(Bytes file, const Limits *limits, Arena *run, Parsed *parsed, Error *err)
{
    *parsed = (Parsed){.file = file, .identity = {"", "", "", "", ""}};
    if (!prescan(file, limits, run, &parsed->scan, err) || !dicom_parse(&parsed->scan, run, &parsed->dicom, err)) {
        return false;
    }
    parsed->identity = (Identity){.patient_id = dicom_text(parsed->dicom, TAG_PATIENT_ID),
                                  .study_uid = dicom_text(parsed->dicom, TAG_STUDY_UID),
                                  .series_uid = dicom_text(parsed->dicom, TAG_SERIES_UID),
                                  .sop_uid = dicom_text(parsed->dicom, TAG_SOP_UID),
                                  .issuer = ""};
    if (parsed->identity.sop_uid[0] == 0) {
        return error_set(err, ERR_INPUT, "tag (0008,0018) missing");
    }
    return !parsed->scan.has_pixels || pixels_open(&parsed->scan, parsed->dicom, run, &parsed->pixels, err);
}

void parsed_use_issuer(Parsed *parsed, const Settings *settings)
{
    if (settings->use_issuer && parsed->dicom != NULL) {
        parsed->identity.issuer = dicom_text(parsed->dicom, TAG_ISSUER);
    }
}

bool parsed_open_any(Bytes file, const uint8_t sha256[SHA256_BYTES], const Limits *limits, Arena *run, Parsed *parsed,
                     Error *err)
{
    Bytes dicom;

    *parsed = (Parsed){.file = file, .identity = {"", "", "", "", ""}};
    if (picture_kind(file) == PICTURE_NONE) {
        return parsed_open(file, limits, run, parsed, err);
    }
    if (!picture_wrap(file, sha256, limits, run, &dicom, err) || !parsed_open(dicom, limits, run, parsed, err)) {
        return false;
    }
    parsed->is_picture = true;
    return true;
}
