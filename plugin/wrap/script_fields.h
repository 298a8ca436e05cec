/* Lua tables as fields, and back. For script.c only. */
#ifndef REDACTOR_WRAP_SCRIPT_FIELDS_H
#define REDACTOR_WRAP_SCRIPT_FIELDS_H

#include <lua.h>

#include "wrap/script.h"

/* Gives a function found under [key] its handle; may raise. */
typedef uint32_t NoteFunction(lua_State *state, const char *key);

typedef struct {
    Arena *scratch;
    NoteFunction *note;
    ScriptField *items;
    uint32_t count;
    uint32_t capacity;
} Fields;

/* Flattens the table at index 1. Keys and texts stay alive as long as the table does. May raise. */
void fields_read(lua_State *state, Fields *fields);
void fields_push_value(lua_State *state, const ScriptValue *value);
/* Pushes a table of them. */
void fields_push(lua_State *state, const ScriptField *fields, uint32_t count);
/* The value at the top; its text is copied into [arena]. May raise. */
ScriptValue fields_take_value(lua_State *state, Arena *arena);

#endif
