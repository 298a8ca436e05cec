/* Who calls, for the audit. */
#include <string.h>
#include <strings.h>

#include "service/routes_parts.h"

enum { ACTOR_BYTES_MAX = 64, BASIC_BYTES_MAX = 512 };

static int base64_value(char digit)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = digit == 0 ? NULL : strchr(digits, digit);

    return at == NULL ? -1 : (int)(at - digits);
}

/* Decodes up to the first colon: the password behind it never gets into memory of ours. */
static bool basic_user(const char *header, char user[BASIC_BYTES_MAX])
{
    uint32_t bits = 0;
    uint32_t bits_count = 0;
    size_t size = 0;

    if (strncasecmp(header, "Basic ", 6) != 0) {
        return false;
    }
    for (const char *at = header + 6; size < BASIC_BYTES_MAX; at++) {
        int value = base64_value(*at);
        if (value < 0) {
            return false;
        }
        bits = (bits << 6 | (uint32_t)value) & 0xffff;
        bits_count += 6;
        if (bits_count >= 8) {
            bits_count -= 8;
            user[size] = (char)(uint8_t)(bits >> bits_count);
            if (user[size] == ':') {
                user[size] = 0;
                return size > 0;
            }
            size++;
        }
    }
    return false;
}

static bool is_trusted(const Config *config, const char *peer)
{
    for (uint32_t i = 0; i < config->trusted_proxies_count; i++) {
        if (peer[0] != 0 && strcmp(config->trusted_proxies[i], peer) == 0) {
            return true;
        }
    }
    return false;
}

/* Names stand in the audit and in logs: plain characters only, and not without end. */
static const char *plain(const char *name, Arena *arena)
{
    size_t length = strnlen(name, ACTOR_BYTES_MAX);
    char *copy = arena_copy(arena, name, length);

    if (copy == NULL || length == 0) {
        return "anonymous";
    }
    for (size_t i = 0; i < length; i++) {
        bool is_plain = (copy[i] >= 'a' && copy[i] <= 'z') || (copy[i] >= 'A' && copy[i] <= 'Z') ||
                        (copy[i] >= '0' && copy[i] <= '9') || strchr("._-@+", copy[i]) != NULL;
        if (!is_plain) {
            copy[i] = '_';
        }
    }
    /* "system" is what the redactor itself writes; nobody may pass for it. */
    return strcmp(copy, "system") == 0 ? "user-system" : copy;
}

static const char *proxy_user(const App *app, const Request *request)
{
    const Config *config = app == NULL ? NULL : app_config(app);

    if (config == NULL || config->user_header == NULL || config->user_header[0] == 0 ||
        !is_trusted(config, request->peer)) {
        return NULL;
    }
    for (uint32_t i = 0; i < request->headers_count; i++) {
        if (strcasecmp(request->headers[i].key, config->user_header) == 0) {
            return request->headers[i].value;
        }
    }
    return NULL;
}

const char *routes_actor(const App *app, const Request *request, Arena *arena)
{
    const char *name = proxy_user(app, request);
    const char *authorization = routes_header(request, "authorization");
    char user[BASIC_BYTES_MAX] = {0};

    if (name == NULL && authorization != NULL && basic_user(authorization, user)) {
        name = user;
    }
    return name == NULL ? "anonymous" : plain(name, arena);
}
