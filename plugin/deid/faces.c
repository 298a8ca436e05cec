#include "deid/faces.h"

#include <string.h>

static const Tag TAG_SOP_CLASS = 0x00080016u;
static const Tag TAG_BODY_PART = 0x00180015u;

static const char CLASS_ROOT[] = "1.2.840.10008.5.1.4.1.1.";

/* A secondary capture may show a head made of slices, or a photograph. */
static const struct {
    const char *class_uid;
    bool is_photograph;
} classes[] = {
    {"2", false},       {"2.1", false},     {"2.2", false},   {"4", false},      {"4.1", false},   {"4.3", false},
    {"4.4", false},     {"128", false},     {"128.1", false}, {"130", false},    {"77.1.4", true}, {"77.1.4.1", true},
    {"77.1.5.1", true}, {"77.1.5.2", true}, {"77.1.7", true}, {"13.1.2", false}, {"481.2", false}, {"7", false},
    {"7.1", false},     {"7.2", false},     {"7.3", false},   {"7.4", false},
};

/* Values of Body Part Examined (PS3.16 annex L) from which no face can be made. What is not named here, and what does
 * not say, may hold a head. */
static const char *const other_parts[] = {
    "ABDOMEN",        "ABDOMENPELVIS", "ANKLE",          "ANUS",     "AORTA",       "ARM",
    "BLADDER",        "BREAST",        "BUTTOCK",        "CALF",     "CHEST",       "CHESTABDOMEN",
    "CHESTABDPELVIS", "COLON",         "CORONARYARTERY", "DUODENUM", "ELBOW",       "EXTREMITY",
    "FEMUR",          "FINGER",        "FOOT",           "FOREARM",  "GALLBLADDER", "HAND",
    "HEART",          "HIP",           "HUMERUS",        "ILEUM",    "JEJUNUM",     "KIDNEY",
    "KNEE",           "LEG",           "LIVER",          "LSPINE",   "LSSPINE",     "LUNG",
    "PANCREAS",       "PELVIS",        "PENIS",          "PROSTATE", "RECTUM",      "RIB",
    "SHOULDER",       "SPLEEN",        "SSPINE",         "STERNUM",  "STOMACH",     "TESTIS",
    "THIGH",          "THORAX",        "THUMB",          "TLSPINE",  "TOE",         "TSPINE",
    "UTERUS",         "WRIST",
};

static bool is_other_part(const char *part)
{
    for (size_t i = 0; i < sizeof other_parts / sizeof other_parts[0]; i++) {
        if (strcmp(part, other_parts[i]) == 0) {
            return true;
        }
    }
    return false;
}

bool faces_may_show(const Parsed *parsed)
{
    const char *uid = dicom_text(parsed->dicom, TAG_SOP_CLASS);

    if (parsed->pixels == NULL || strncmp(uid, CLASS_ROOT, strlen(CLASS_ROOT)) != 0) {
        return false;
    }
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        if (strcmp(uid + strlen(CLASS_ROOT), classes[i].class_uid) == 0) {
            return classes[i].is_photograph || !is_other_part(dicom_text(parsed->dicom, TAG_BODY_PART));
        }
    }
    return false;
}
