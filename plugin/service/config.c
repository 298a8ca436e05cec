#include "service/config.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "service/config_set.h"
#include "service/config_text.h"

static void set_defaults(ConfigLoader *loader)
{
    uint32_t count;
    const ConfigKey *keys = config_keys(&count);

    for (uint32_t i = 0; i < count; i++) {
        json_t *value = json_loads(keys[i].default_json, JSON_DECODE_ANY, NULL);

        if (value == NULL) {
            loader->out_of_memory = true; /* the table's own texts are sound: a test reads them all */
            return;
        }
        config_set(loader, &keys[i], value);
        json_decref(value);
    }
}

static const ConfigKey *find_key(const char *path)
{
    uint32_t count;
    const ConfigKey *keys = config_keys(&count);

    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(keys[i].path, path) == 0) {
            return &keys[i];
        }
    }
    return NULL;
}

static bool is_group(const char *name)
{
    uint32_t count;
    const ConfigKey *keys = config_keys(&count);
    size_t size = strlen(name);

    for (uint32_t i = 0; i < count; i++) {
        if (strncmp(keys[i].path, name, size) == 0 && keys[i].path[size] == '.') {
            return true;
        }
    }
    return false;
}

static void unknown_key(ConfigLoader *loader, const char *path)
{
    const char *near = config_key_near(path);

    if (near != NULL) {
        config_problem(loader, "%.80s: there is no such key; did you mean %s?", path, near);
    } else {
        config_problem(loader, "%.80s: there is no such key; `orthanc-redactor config` lists all", path);
    }
}

static void read_group(ConfigLoader *loader, const char *group, json_t *object)
{
    const char *name;
    json_t *value;

    json_object_foreach(object, name, value)
    {
        char path[2 * KEY_NAME_MAX];
        const ConfigKey *key;

        (void)snprintf(path, sizeof path, "%s%s%s", group, group[0] != 0 ? "." : "", name);
        key = find_key(path);
        if (key != NULL) {
            config_set(loader, key, value);
        } else {
            unknown_key(loader, path);
        }
    }
}

static void read_section(ConfigLoader *loader, json_t *section)
{
    const char *name;
    json_t *value;

    json_object_foreach(section, name, value)
    {
        const ConfigKey *key = find_key(name);

        if (key != NULL) {
            config_set(loader, key, value);
        } else if (is_group(name) && json_is_object(value)) {
            read_group(loader, name, value);
        } else if (is_group(name)) {
            config_problem(loader, "%s: write an object, \"%s\": {...}", name, name);
        } else {
            unknown_key(loader, name);
        }
    }
}

/* Our section of [root]: its "Redactor"; [root] itself when it is the bare section; NULL when it is a configuration of
 * Orthanc that does not speak of us. */
static json_t *find_section(ConfigLoader *loader, json_t *root)
{
    static const char *const of_orthanc[] = {
        "Name",     "StorageDirectory", "Plugins",           "HttpPort",
        "DicomAet", "DicomPort",        "HttpServerEnabled", "RemoteAccessAllowed"};
    json_t *section = json_object_get(root, "Redactor");
    const char *name;
    json_t *value;

    if (section != NULL) {
        return section;
    }
    json_object_foreach(root, name, value)
    {
        if (strcasecmp(name, "redactor") == 0 || strcasecmp(name, "OrthancRedactor") == 0 ||
            strcasecmp(name, "redacter") == 0) {
            config_problem(loader, "%s: the section is called \"Redactor\"", name);
            return NULL;
        }
    }
    for (size_t i = 0; i < sizeof of_orthanc / sizeof of_orthanc[0]; i++) {
        if (json_object_get(root, of_orthanc[i]) != NULL) {
            return NULL;
        }
    }
    return root;
}

static void read_json(ConfigLoader *loader, Bytes json)
{
    Bytes plain = {0};
    Error err = {0};
    json_error_t where;
    json_t *root, *section;

    if (!config_strip(json, loader->arena, &plain, &err)) {
        config_problem(loader, "configuration: %s", err.text);
        return;
    }
    if (plain.size == 0) {
        return;
    }
    root = json_loadb((const char *)plain.data, plain.size, JSON_REJECT_DUPLICATES, &where);
    if (root == NULL) {
        /* Jansson's own text quotes the file, which may hold passwords of other sections. */
        config_problem(loader, "configuration: no valid JSON at line %d, column %d%s", where.line, where.column,
                       json_error_code(&where) == json_error_duplicate_key ? " (a key twice)" : "");
        return;
    }
    section = find_section(loader, root);
    if (section != NULL && !json_is_object(section)) {
        config_problem(loader, "Redactor: write an object, \"Redactor\": {...}");
    } else if (section != NULL) {
        read_section(loader, section);
    }
    json_decref(root);
}

/* A list from the environment that is no JSON: items between commas. */
static json_t *split_list(const char *text)
{
    json_t *list = json_array();

    while (list != NULL && *text != 0) {
        size_t size = strcspn(text, ",");
        size_t first = strspn(text, " ");
        size_t last = size;

        while (last > first && text[last - 1] == ' ') {
            last--;
        }
        if (last > first && json_array_append_new(list, json_stringn(text + first, last - first)) != 0) {
            json_decref(list);
            return NULL;
        }
        text += size + (text[size] == ',' ? 1 : 0);
    }
    return list;
}

static json_t *environment_value(const ConfigKey *key, const char *text)
{
    bool is_list = key->kind == KEY_LIST || key->kind == KEY_OPTIONS;
    json_t *value = NULL;

    if (is_list && text[0] != '[') {
        return split_list(text);
    }
    if ((is_list || key->kind == KEY_BOOL || key->kind == KEY_NUMBER) && strlen(text) < CONFIG_BYTES_MAX) {
        Error err;
        Bytes plain;
        Arena *arena = arena_new(strlen(text) + 4096);

        if (arena != NULL && config_strip(bytes_text(text), arena, &plain, &err)) {
            value = json_loadb((const char *)plain.data, plain.size, JSON_DECODE_ANY, NULL);
        }
        arena_free(arena);
    }
    return value != NULL ? value : json_string(text);
}

static void read_environment(ConfigLoader *loader, char *const *environment)
{
    static const char prefix[] = "ORTHANC__REDACTOR__";
    uint32_t count;
    const ConfigKey *keys = config_keys(&count);

    for (; environment != NULL && *environment != NULL; environment++) {
        const char *equals = strchr(*environment, '=');
        const ConfigKey *found = NULL;
        char name[2 * KEY_NAME_MAX];

        if (equals == NULL || strncmp(*environment, prefix, sizeof prefix - 1) != 0) {
            continue;
        }
        for (uint32_t i = 0; i < count && found == NULL; i++) {
            config_key_environment(keys[i].path, name, sizeof name);
            if (strlen(name) == (size_t)(equals - *environment) && strncmp(name, *environment, strlen(name)) == 0) {
                found = &keys[i];
            }
        }
        if (found != NULL) {
            json_t *value = environment_value(found, equals + 1);

            if (value == NULL) {
                config_problem(loader, "%s: the environment's value is no valid text", found->path);
            } else {
                config_set(loader, found, value);
                json_decref(value);
            }
        } else {
            config_problem(loader,
                           "environment variable %.*s: there is no such key; `orthanc-redactor config` lists all",
                           (int)(equals - *environment > 80 ? 80 : equals - *environment), *environment);
        }
    }
}

bool config_parse(Bytes json, char *const *environment, Arena *arena, Config *config, Problems *problems, Error *err)
{
    ConfigLoader loader = {.arena = arena, .config = config, .problems = problems};

    *config = (Config){.settings = settings_default()};
    *problems = (Problems){0};
    set_defaults(&loader);
    read_json(&loader, json);
    read_environment(&loader, environment);
    config_check_together(config, &loader, config_add_problem);
    if (loader.out_of_memory) {
        return error_set(err, ERR_MEMORY, "no memory for the configuration");
    }
    return true;
}
