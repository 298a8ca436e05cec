/* A pool without processes: all of wire/pool.h, linked in its place. What it does with a file its second line says:
 *   pass redact hold refuse   that verdict          crash timeout input limit config   that failure
 *   lie                       another identity      verify                             the verifier finds text
 *   slow                      until pool_cancel */
#ifndef REDACTOR_TESTS_FAKE_POOL_H
#define REDACTOR_TESTS_FAKE_POOL_H

#include "wire/pool.h"

typedef struct {
    uint32_t plans, applies, verifies, fresh; /* questions asked; of them in a fresh worker with double time */
    bool heals_config;                        /* "config" works now: the rules were mended */
    bool holds;                               /* every plan, whatever the file says */
    bool refuses_rules;                       /* pool_open and pool_reload fail with ERR_CONFIG */
    const char *salt;                         /* goes into each copy: other rules make other bytes */
    const char *undeclared;                   /* NULL, or what the rules do not declare */
    const char *route;                        /* NULL, or where rules send every copy */
    uint32_t chosen_options;                  /* 0, or what a hook makes of every plan's options */
    Rect box;                                 /* of the fill in each plan; zero = 1,1 5x5 */
} FakePool;

FakePool *fake_pool(void);
void fake_pool_reset(void);

#endif
