/* QR codes: on reports they hold the patient's number or a link to the patient's page. */
#ifndef REDACTOR_DEID_CODES_H
#define REDACTOR_DEID_CODES_H

#include "base/image.h"

enum { CODES_MAX = 16 /* in one picture */ };

/* The boxes of QR codes in a gray picture, dark on light or light on dark. What cannot be told apart is one box. */
uint32_t codes_find(const Image *gray, Rect boxes[CODES_MAX]);

#endif
