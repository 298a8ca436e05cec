/* The checks that come before a handler: what a request is refused for. Only routes*.c and their test include this. */
#ifndef REDACTOR_SERVICE_ROUTES_CHECK_H
#define REDACTOR_SERVICE_ROUTES_CHECK_H

#include "service/routes.h"

/* Each returns 0, or the status to answer with; the reason is in [err]. */
uint16_t routes_check_json_only(const Request *request, Error *err);
uint16_t routes_check_same_site(const Request *request, Error *err);
/* Brackets outside of texts, at most ROUTE_BODY_DEPTH_MAX deep. */
uint16_t routes_check_depth(Bytes body, Error *err);

/* Whether [path] fits [pattern]; what stood for the {names} is in [parts], in their order, in [arena]. */
bool routes_match(const char *pattern, const char *path, Arena *arena, const char *parts[ROUTE_PARTS_MAX]);

#endif
