#include "wrap/script_fields.h"

#include <lauxlib.h>
#include <string.h>

static bool field_grow(Fields *fields)
{
    if (fields->count < fields->capacity) {
        return true;
    }
    uint32_t capacity = fields->capacity == 0 ? 32 : 2 * fields->capacity;
    ScriptField *grown = arena_array(fields->scratch, capacity, sizeof *grown);
    if (fields->count >= SCRIPT_FIELDS_MAX || grown == NULL) {
        return false;
    }
    if (fields->count > 0) {
        memcpy(grown, fields->items, fields->count * sizeof *grown);
    }
    fields->items = grown;
    fields->capacity = capacity;
    return true;
}

/* Adds the value at the top of the stack. */
static void field_add(lua_State *state, Fields *fields, const char *key, uint32_t index)
{
    ScriptValue value = {0};
    size_t size = 0;

    switch (lua_type(state, -1)) {
    case LUA_TBOOLEAN:
        value = (ScriptValue){.kind = SCRIPT_BOOLEAN, .number = lua_toboolean(state, -1)};
        break;
    case LUA_TNUMBER:
        value = (ScriptValue){.kind = SCRIPT_NUMBER, .number = lua_tonumber(state, -1)};
        break;
    case LUA_TSTRING:
        value = (ScriptValue){.kind = SCRIPT_TEXT, .text = lua_tolstring(state, -1, &size)};
        if (strlen(value.text) != size) {
            (void)luaL_error(state, "%s holds a zero byte", key);
        }
        break;
    case LUA_TFUNCTION:
        value = (ScriptValue){.kind = SCRIPT_FUNCTION, .function = fields->note(state, key)};
        break;
    default:
        (void)luaL_error(state, "%s cannot be a %s here", key, luaL_typename(state, -1));
    }
    if (!field_grow(fields)) {
        (void)luaL_error(state, "more than %d fields", (int)SCRIPT_FIELDS_MAX);
    }
    fields->items[fields->count++] = (ScriptField){.key = key, .index = index, .value = value};
}

/* Adds the items of the list at the top of the stack. */
static void list_add(lua_State *state, Fields *fields, const char *key)
{
    uint32_t items = (uint32_t)lua_rawlen(state, -1);
    uint32_t entries = 0;

    lua_pushnil(state);
    while (lua_next(state, -2) != 0) {
        lua_pop(state, 1);
        entries++;
    }
    if (entries != items) {
        (void)luaL_error(state, "%s must be a plain list", key);
    }
    for (uint32_t i = 1; i <= items; i++) {
        (void)lua_rawgeti(state, -1, i);
        field_add(state, fields, key, i);
        lua_pop(state, 1);
    }
}

void fields_read(lua_State *state, Fields *fields)
{
    lua_pushnil(state);
    while (lua_next(state, 1) != 0) {
        if (lua_type(state, -2) != LUA_TSTRING) {
            (void)luaL_error(state, "entries need names");
        }
        const char *key = lua_tostring(state, -2);
        if (lua_type(state, -1) == LUA_TTABLE) {
            list_add(state, fields, key);
        } else {
            field_add(state, fields, key, 0);
        }
        lua_pop(state, 1);
    }
}

void fields_push_value(lua_State *state, const ScriptValue *value)
{
    switch (value->kind) {
    case SCRIPT_BOOLEAN:
        lua_pushboolean(state, value->number != 0.0);
        break;
    case SCRIPT_NUMBER:
        lua_pushnumber(state, value->number);
        break;
    case SCRIPT_TEXT:
        (void)lua_pushstring(state, value->text);
        break;
    case SCRIPT_NIL:
    case SCRIPT_FUNCTION:
        lua_pushnil(state);
        break;
    }
}

void fields_push(lua_State *state, const ScriptField *fields, uint32_t count)
{
    lua_newtable(state);
    for (uint32_t i = 0; i < count; i++) {
        fields_push_value(state, &fields[i].value);
        lua_setfield(state, -2, fields[i].key);
    }
}

ScriptValue fields_take_value(lua_State *state, Arena *arena)
{
    switch (lua_type(state, -1)) {
    case LUA_TBOOLEAN:
        return (ScriptValue){.kind = SCRIPT_BOOLEAN, .number = lua_toboolean(state, -1)};
    case LUA_TNUMBER:
        return (ScriptValue){.kind = SCRIPT_NUMBER, .number = lua_tonumber(state, -1)};
    case LUA_TSTRING: {
        const char *copy = arena_text(arena, lua_tostring(state, -1));
        if (copy == NULL) {
            (void)luaL_error(state, "no memory for the result");
        }
        return (ScriptValue){.kind = SCRIPT_TEXT, .text = copy};
    }
    default:
        return (ScriptValue){0};
    }
}
