/* What the values of an attribute mean when they turn up as text. */
#ifndef REDACTOR_DEID_CONTEXT_TAGS_H
#define REDACTOR_DEID_CONTEXT_TAGS_H

#include "plan/entity.h"
#include "wrap/dicom.h"

typedef enum {
    USE_NAME,
    USE_ID,
    USE_WORDS, /* institutions, addresses: the whole and its telling words */
    USE_DATE,
    USE_TIME,
    USE_AGE,
    USE_SEX,
    USE_WEAK,   /* descriptions and unknown attributes: words only, no identity by themselves */
    USE_NOTHING /* technical: says nothing about a person */
} ContextUse;

typedef struct {
    Tag tag;
    const char *keyword;
    const char *vr;
    Entity entity;
    ContextUse use;
} ContextTag;

/* The row of a tag that the table names; NULL when it is judged by VR. */
const ContextTag *context_tag_find(Tag tag);
const ContextTag *context_tag_by_keyword(const char *keyword);
/* By VR; [use] is USE_NOTHING for VRs that hold no text. */
void context_tag_by_vr(const char *vr, ContextUse *use, Entity *entity);

#endif
