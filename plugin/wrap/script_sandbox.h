/* The environment that rule scripts see. For script.c only. */
#ifndef REDACTOR_WRAP_SCRIPT_SANDBOX_H
#define REDACTOR_WRAP_SCRIPT_SANDBOX_H

#include <lua.h>

/* True when the state's budget is used up: own pcall asks before it lets a script go on. [status] is what it caught. */
typedef int SandboxExhausted(lua_State *state, int status);

/* Prepares a fresh state: opens the libraries that are allowed and hides what is not. May raise. */
void sandbox_open(lua_State *state, SandboxExhausted *exhausted);

/* Pushes a new environment table with new copies of all library tables. May raise. */
void sandbox_push_environment(lua_State *state);

#endif
