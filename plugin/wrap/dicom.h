/* A DICOM header (everything but pixel data), parsed and written by DCMTK. Its exceptions, types and codec registry
 * stay in dicom.cc. All text comes out as UTF-8 and goes in as UTF-8. */
#ifndef REDACTOR_WRAP_DICOM_H
#define REDACTOR_WRAP_DICOM_H

#include "wrap/prescan.h"

typedef uint32_t Tag; /* 0xggggeeee */

enum {
    DICOM_DEPTH_MAX = 64,           /* tags in one path */
    ELEMENT_NUMBERS_BYTES_MAX = 512 /* longer binary values (tables) are never shown as text */
};

typedef struct Dicom Dicom;

/* One element, as dicom_walk shows it. What it points to is good during the call only. */
typedef struct {
    const Tag *path;          /* sequences above it, outermost first, then its own tag */
    uint32_t depth;           /* number of tags in [path]; 1 at the top level */
    const void *const *items; /* a name for the item (or data set) that holds each of [path]: the same in every walk */
    Tag tag;
    char vr[3]; /* as parsed; "UN" where nobody knows */
    bool is_sequence;
    const char *creator; /* of a private element: its block's creator, "" when there is none; NULL for standard ones */
    const char *text;    /* whole value as UTF-8, multiple values joined by '\\'; numbers printed; "" for bulk binary */
    Bytes raw;           /* value bytes as stored (empty for sequences) */
    bool text_is_whole;  /* false: the value is binary and [text] does not show it */
} Element;

/* REMOVE_ITEM: the item that holds the element, and its sequence when that was the last one; not at the top level. */
typedef enum { EDIT_KEEP, EDIT_REMOVE, EDIT_REMOVE_ITEM, EDIT_EMPTY, EDIT_TEXT, EDIT_BYTES } EditKind;

/* What to do with the element just shown. Text and bytes must not be those of the element itself. */
typedef struct {
    EditKind kind;
    const char *text; /* EDIT_TEXT: UTF-8, multiple values joined by '\\' */
    Bytes bytes;      /* EDIT_BYTES */
    const char *vr;   /* NULL: keep; else the VR to write (DCMTK's dictionary lacks some) */
} Edit;

/* Called for each element in order, sequences before their items' elements. After EDIT_REMOVE or EDIT_EMPTY of a
 * sequence its items are not visited. False stops the walk with the error set. */
typedef bool DicomVisitor(void *self, const Element *element, Edit *edit, Error *err);

/* Loads the data dictionary and the converters of the usual character sets: they need files, which the sandbox closes.
 * Call it before; ERR_CONFIG when the dictionary is missing. */
MUST_CHECK bool dicom_prepare(Error *err);

/* Parses head and tail of [scan]; the object is owned by [run]. Group 0002 is read apart. Character sets are
 * done with here: all text is UTF-8 from now on and (0008,0005) is gone; so are group lengths. A value of VR UN whose
 * tag the dictionary knows has that VR, or is gone when it cannot be read so. ERR_INPUT. */
MUST_CHECK bool dicom_parse(const Prescan *scan, Arena *run, Dicom **dicom, Error *err);

/* Visits and edits. No recursion on the file's depth. */
MUST_CHECK bool dicom_walk(Dicom *dicom, DicomVisitor *visit, void *self, Error *err);

/* Top-level value as trimmed UTF-8 in the run arena; "" when absent or unreadable. Never NULL. */
const char *dicom_text(Dicom *dicom, Tag tag);
/* Value [index] (from 0) as number; [fallback] when absent or not a number. */
double dicom_number(Dicom *dicom, Tag tag, uint32_t index, double fallback);
/* Raw bytes of a top-level value (LUTs, overlay data) in the machine's byte order; empty when absent. */
Bytes dicom_bytes(Dicom *dicom, Tag tag);
bool dicom_has(Dicom *dicom, Tag tag);

/* Sets or adds a top-level element. */
MUST_CHECK bool dicom_set_text(Dicom *dicom, Tag tag, const char *vr, const char *text, Error *err);
MUST_CHECK bool dicom_remove(Dicom *dicom, Tag tag, Error *err);
/* Appends an item of (CodeValue, CodingSchemeDesignator DCM, CodeMeaning) to the sequence unless it has one with that
 * value. */
MUST_CHECK bool dicom_add_code(Dicom *dicom, Tag sequence, const char *value, const char *meaning, Error *err);

/* The bytes of a file up to where the pixel data element begins: zero preamble, "DICM", a new group 0002 (our own
 * implementation UID and version, nothing of the original's), then the data set up to (7fe0,0010) in
 * [transfer_syntax_uid]. The character set is one that fits all that remains. [head] is in the run arena. Elements
 * after (7fe0,0010) are not written: they are padding and signatures. */
MUST_CHECK bool dicom_write_head(Dicom *dicom, const char *transfer_syntax_uid, Arena *run, Bytes *head, Error *err);

/* VR of a standard tag by DCMTK's dictionary ("UN" when unknown); multi-VR tags give the usual one. */
const char *dicom_dictionary_vr(Tag tag);
/* Tells the dictionary of a standard tag that it does not know: files without VRs, and values of VR UN, are read by it.
 * Before the first parse, from one thread. */
MUST_CHECK bool dicom_define(Tag tag, const char *vr, Error *err);
/* True for attributes that the standard has taken out of use. */
bool dicom_is_retired(Tag tag);
/* The tag of a keyword; false when unknown. */
bool dicom_find_keyword(const char *keyword, Tag *tag);

#endif
