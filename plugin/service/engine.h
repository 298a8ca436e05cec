/* What turns bytes into copies, found and opened: rules, worker program, pool. The plugin and the command line share
 * it. */
#ifndef REDACTOR_SERVICE_ENGINE_H
#define REDACTOR_SERVICE_ENGINE_H

#include "plan/plan.h"
#include "service/config.h"
#include "wire/pool.h"

/* The folder that holds rules/ and lua/: [configured] when not empty (it may also be the folder rules itself), else
 * what lies around [self_directory], else the installed place, else the source tree of this build. ERR_CONFIG names
 * where it was looked for. */
MUST_CHECK bool engine_find_rules(const char *configured, const char *self_directory, Arena *arena, const char **root,
                                  Error *err);

/* All files of rules/ and lua/ below [root] as a bundle, and its SHA-256 in hex. Hidden files and *.md stay out.
 * ERR_CONFIG when there is no rule file, ERR_LIMIT above the bundle's caps. [bundle] is a Buffer with a limit set; free
 * it. */
MUST_CHECK bool engine_read_rules(const char *root, Buffer *bundle, char rules_hash[SHA256_HEX_SIZE], Error *err);

/* The worker's program: [configured], else beside [self_directory], else the installed one. */
MUST_CHECK bool engine_find_program(const char *configured, const char *self_directory, Arena *arena,
                                    const char **program, Error *err);

/* Workers to run: as configured; 0 = number of cores, at least 2. 0 only when configured -1. */
uint32_t engine_workers_count(const Config *config);

/* Opens a pool of [workers_count] workers over the rules below [root]; [keep_texts] as PoolOptions.keep_worker_texts.
 */
MUST_CHECK bool engine_open_pool(const Config *config, const char *root, const char *program, uint32_t workers_count,
                                 bool keep_texts, PseudonymSource source, Pool **pool, char rules_hash[SHA256_HEX_SIZE],
                                 Error *err);

#endif
