/* Clean Recognizable Visual Features: nothing here removes a face, so that what may show one is held for a person. */
#ifndef REDACTOR_DEID_FACES_H
#define REDACTOR_DEID_FACES_H

#include "deid/parsed.h"

/* True for photographs, and for slices (CT, MR, PET: a head can be rebuilt from them) unless the header names a part of
 * the body that is no head. */
bool faces_may_show(const Parsed *parsed);

#endif
