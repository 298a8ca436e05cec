#include <stdio.h>

#include "service/config_keys.h"

static void describe_range(const ConfigKey *key, Buffer *text)
{
    bool first = true;

    switch (key->kind) {
    case KEY_BOOL:
        buffer_text(text, "true or false");
        return;
    case KEY_NUMBER:
        buffer_print(text, "number from %lld to %lld", (long long)key->minimum, (long long)key->maximum);
        return;
    case KEY_CHOICE:
    case KEY_CHOICE_TEXT:
        for (const Choice *choice = key->choices; choice->name != NULL; choice++) {
            if (choice->refused == NULL) {
                buffer_print(text, "%s%s", first ? "" : " | ", choice->name);
                first = false;
            }
        }
        return;
    case KEY_TEXT:
        buffer_text(text, "text");
        return;
    case KEY_LIST:
        buffer_print(text, "list of at most %u texts", key->list_max);
        return;
    case KEY_OPTIONS:
        for (uint32_t i = 0; i < OPTION_COUNT; i++) {
            buffer_print(text, "%s%s", i == 0 ? "list of " : ", ", option_name((Option)(1u << i)));
        }
        return;
    }
}

void config_describe(Buffer *text)
{
    uint32_t count;
    const ConfigKey *keys = config_keys(&count);

    for (uint32_t i = 0; i < count; i++) {
        char name[2 * KEY_NAME_MAX];

        config_key_environment(keys[i].path, name, sizeof name);
        buffer_print(text, "%s\n    %s\n    type     ", keys[i].path, keys[i].meaning);
        describe_range(&keys[i], text);
        buffer_print(text, "\n    default  %s\n    variable %s\n", keys[i].default_json, name);
    }
}
