/* One instance, opened: what every part of deid/ works on. Lives in the run arena. */
#ifndef REDACTOR_DEID_PARSED_H
#define REDACTOR_DEID_PARSED_H

#include "plan/plan.h"
#include "plan/pseudonym.h"
#include "plan/settings.h"
#include "wrap/dicom.h"
#include "wrap/pixels.h"
#include "wrap/prescan.h"

typedef struct {
    Bytes file;
    Prescan scan;
    Dicom *dicom;
    Pixels *pixels; /* NULL when there are none */
    Identity identity;
    bool is_picture; /* [file] was made of a PNG, JPEG or TIFF file */
} Parsed;

/* prescan, dicom_parse, pixels_open. When it fails, what could be read stays: [dicom] and [identity] are good once the
 * header was parsed, so that a plan can still say what was refused; [dicom] is NULL when it was not. */
MUST_CHECK bool parsed_open(Bytes file, const Limits *limits, Arena *run, Parsed *parsed, Error *err);

/* The same for DICOM and for pictures; [sha256] is that of the file. */
MUST_CHECK bool parsed_open_any(Bytes file, const uint8_t sha256[SHA256_BYTES], const Limits *limits, Arena *run,
                                Parsed *parsed, Error *err);

/* Of an original: adds the issuer to its identity where the settings ask for that. */
void parsed_use_issuer(Parsed *parsed, const Settings *settings);

#endif
