#include "service/routes_check.h"

#include <string.h>
#include <strings.h>

#include "service/routes_parts.h"

/* Placeholders of patterns and what may stand for them. Nothing but these shapes ever reaches a handler. */
typedef struct {
    const char *name;
    bool (*fits)(const char *text);
} Placeholder;

static bool is_level(const char *text)
{
    Level level = LEVEL_PATIENT;

    return routes_level_find(text, &level);
}

static bool is_lower_hex(const char *text, size_t length)
{
    return strlen(text) == length && strspn(text, "0123456789abcdef") == length;
}

static bool is_case_id(const char *text)
{
    return is_lower_hex(text, CASE_ID_SIZE - 1);
}

static bool is_item(const char *text)
{
    return is_case_id(text) || routes_is_orthanc_id(text);
}

static bool is_frame(const char *text)
{
    int64_t frame = 0;

    return routes_number(text, UINT32_MAX, &frame);
}

static bool is_kind(const char *text)
{
    return strcmp(text, "before") == 0 || strcmp(text, "after") == 0 || strcmp(text, "max") == 0 ||
           strcmp(text, "min") == 0;
}

static const Placeholder placeholders[] = {
    {"{level}", is_level}, {"{id}", routes_is_orthanc_id}, {"{case}", is_case_id},
    {"{item}", is_item},   {"{frame}", is_frame},          {"{kind}", is_kind},
};

static bool placeholder_fits(const char *name, const char *text)
{
    for (size_t i = 0; i < sizeof placeholders / sizeof *placeholders; i++) {
        if (strcmp(placeholders[i].name, name) == 0) {
            return placeholders[i].fits(text);
        }
    }
    return false;
}

/* Cuts at slashes; -1 when there are too many parts. */
static int split(char *path, const char *parts[ROUTE_PATH_PARTS_MAX])
{
    int count = 0;

    for (char *at = path; at != NULL; count++) {
        char *slash = strchr(at, '/');
        if (count == ROUTE_PATH_PARTS_MAX) {
            return -1;
        }
        parts[count] = at;
        if (slash != NULL) {
            *slash = 0;
            slash++;
        }
        at = slash;
    }
    return count;
}

bool routes_match(const char *pattern, const char *path, Arena *arena, const char *parts[ROUTE_PARTS_MAX])
{
    const char *wanted[ROUTE_PATH_PARTS_MAX] = {0};
    const char *got[ROUTE_PATH_PARTS_MAX] = {0};
    char *pattern_text = arena_text(arena, pattern);
    char *path_text = arena_text(arena, path);
    int count = 0;
    int filled = 0;

    if (pattern_text == NULL || path_text == NULL) {
        return false;
    }
    count = split(pattern_text, wanted);
    if (count < 0 || split(path_text, got) != count) {
        return false;
    }
    for (int i = 0; i < count; i++) {
        if (wanted[i][0] != '{') {
            if (strcmp(wanted[i], got[i]) != 0) {
                return false;
            }
        } else if (filled == ROUTE_PARTS_MAX || !placeholder_fits(wanted[i], got[i])) {
            return false;
        } else {
            parts[filled++] = got[i];
        }
    }
    return true;
}

/* A form or plain text can be posted by any page that the user looks at; JSON makes the browser ask first, and we never
 * answer that question. */
uint16_t routes_check_json_only(const Request *request, Error *err)
{
    static const char json[] = "application/json";
    const char *type = routes_header(request, "content-type");
    size_t length = sizeof json - 1;

    if (type != NULL && strncasecmp(type, json, length) == 0 &&
        (type[length] == 0 || type[length] == ';' || type[length] == ' ')) {
        return 0;
    }
    (void)error_set(err, ERR_INPUT, "send JSON: Content-Type: application/json");
    return 415;
}

/* Host and port of "scheme://host:port" are compared with the Host header; the scheme is not, since a proxy may take
 * the encryption off on the way. A default port is the same as none. */
static bool origin_is_host(const char *origin, const char *host)
{
    const char *origin_host = strstr(origin, "://");
    const char *default_port = strncasecmp(origin, "https:", 6) == 0 ? ":443" : ":80";
    size_t host_length = strlen(host);
    size_t origin_length = 0;

    if (origin_host == NULL) {
        return false;
    }
    origin_host += 3;
    origin_length = strlen(origin_host);
    if (host_length == 0 ||
        strncasecmp(origin_host, host, host_length < origin_length ? host_length : origin_length) != 0) {
        return false;
    }
    if (host_length == origin_length) {
        return true;
    }
    return host_length < origin_length ? strcmp(origin_host + host_length, default_port) == 0
                                       : strcmp(host + origin_length, default_port) == 0;
}

uint16_t routes_check_same_site(const Request *request, Error *err)
{
    const char *site = routes_header(request, "sec-fetch-site");
    const char *origin = routes_header(request, "origin");
    const char *host = routes_header(request, "host");

    if (site != NULL && strcmp(site, "same-origin") != 0 && strcmp(site, "none") != 0) {
        (void)error_set(err, ERR_INPUT, "a page of another site may not do this");
        return 403;
    }
    if (origin != NULL && (host == NULL || !origin_is_host(origin, host))) {
        (void)error_set(err, ERR_INPUT, "the Origin of the request is not this server");
        return 403;
    }
    return 0;
}

uint16_t routes_check_depth(Bytes body, Error *err)
{
    bool in_text = false;
    bool escaped = false;
    int depth = 0;

    for (size_t i = 0; i < body.size; i++) {
        uint8_t byte = body.data[i];
        if (in_text) {
            in_text = escaped || byte != '"';
            escaped = !escaped && byte == '\\';
        } else if (byte == '"') {
            in_text = true;
        } else if (byte == '{' || byte == '[') {
            depth++;
        } else if ((byte == '}' || byte == ']') && depth > 0) {
            depth--;
        }
        if (depth > ROUTE_BODY_DEPTH_MAX) {
            (void)error_set(err, ERR_INPUT, "the body is nested more than %d deep", ROUTE_BODY_DEPTH_MAX);
            return 400;
        }
    }
    return 0;
}
