/* Shared by the dicom*.cc files only: the parsed data set, and going over all of its elements without recursion. */
#ifndef REDACTOR_WRAP_DICOM_TREE_H
#define REDACTOR_WRAP_DICOM_TREE_H

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

extern "C" {
#include "wrap/dicom.h"
}

/* The C library's name for what Japanese files hold. */
const char JAPANESE_ENCODING[] = "ISO-2022-JP-2";

struct Dicom {
    DcmDataset data_set;
    Arena *run;
};

struct TreeLevel {
    DcmItem *item;
    DcmElement *element;   /* shown last */
    DcmElement *following; /* known before the element is shown, so that it may be replaced or removed */
    DcmSequenceOfItems *sequence;
    DcmItem *next_item;
    bool enter; /* the items of [element] come next */
};

struct Tree {
    TreeLevel levels[DICOM_DEPTH_MAX];
    Tag path[DICOM_DEPTH_MAX];
    const void *items[DICOM_DEPTH_MAX]; /* that hold [path] */
    uint32_t depth;
    bool is_too_deep;
};

void tree_start(Tree &tree, DcmItem &root);
/* The next element in order, a sequence before its items' elements; NULL at the end or when [is_too_deep] is set. */
DcmElement *tree_next(Tree &tree);
/* Changes to the element shown last. Both delete the old one; the items of a replaced or removed one are not entered
 * unless [fresh] is a sequence. False when DCMTK refuses. */
bool tree_replace(Tree &tree, DcmElement *fresh);
void tree_remove(Tree &tree);
/* Removes the item that holds the element shown last, and its sequence when it is empty then. False at the top level.
 */
bool tree_remove_item(Tree &tree);

Tag tag_of(const DcmElement &element);
/* "UN" for what nobody knows. A text with static life. */
const char *vr_of(DcmElement &element);
/* True for values of characters. */
bool is_text(DcmElement &element);
/* The value as it lies in memory; empty for sequences. */
Bytes raw_of(DcmElement &element);
/* A new element of [vr], or of the dictionary's VR when NULL; nullptr when there is none such. The caller inserts it.
 */
DcmElement *new_element(Tag tag, const char *vr);

/* Turns all text into UTF-8, takes out character set and group length elements, and gives elements of VR UN that the
 * dictionary knows their own VR. ERR_LIMIT when the tree is too deep. */
bool normalise(Dicom &dicom, Error *err);

#endif
