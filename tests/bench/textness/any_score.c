/* Stands in for the table of textness_model.c while candidates are collected: a score that says nothing, so that none
 * is left out, and that differs from candidate to candidate, so that a full list keeps a fair sample. */
#include "deid/textness.h"

uint8_t textness_score(const uint8_t features[FEATURE_COUNT])
{
    uint32_t hash = 2166136261U;

    for (int i = 0; i < FEATURE_COUNT; i++) {
        hash = (hash ^ features[i]) * 16777619U;
    }
    return (uint8_t)(50 + hash % 51);
}
