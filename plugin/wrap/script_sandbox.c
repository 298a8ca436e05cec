#include "wrap/script_sandbox.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

#include "wrap/script.h"

/* What is left of Lua: names that are copied into each new environment. Everything that is not here is gone: load,
 * loadfile, dofile, require, collectgarbage, print, getmetatable, coroutine, io, os, debug, package, Lua's own pattern
 * functions (they cannot be interrupted), string.dump, random numbers, next (its order differs from run to run). */
static const char *const base_names[] = {"assert", "error",  "ipairs",   "rawequal", "rawget", "rawlen",
                                         "select", "rawset", "tonumber", "type",     NULL};
static const char *const string_names[] = {"byte", "char", "len", "lower", "reverse", "sub", "upper", NULL};
static const char *const table_names[] = {"pack", NULL};
static const char *const table_limited_names[] = {"concat", "insert", "remove", "sort", "unpack", NULL};
static const char *const math_names[] = {"abs",  "ceil", "floor", "fmod",       "huge",       "max", "min",
                                         "modf", "pi",   "sqrt",  "tointeger",  "type",       "ult", "exp",
                                         "log",  "sin",  "cos",   "maxinteger", "mininteger", NULL};
static const char *const utf8_names[] = {"char", "codepoint", "codes", "len", "offset", NULL};

static const char pristine_key = 0;  /* registry: table of what environments are copied from */
static const char exhausted_key = 0; /* registry: the SandboxExhausted function */

/* Metamethods that a script may set. Not: __gc, __close, __mode, __len, __name, __tostring, __pairs, __metatable. */
static const char *const metamethods[] = {"__index", "__newindex", "__call",   "__eq",  "__lt",  "__le",
                                          "__add",   "__sub",      "__concat", "__unm", "__mul", NULL};

/* Sorted keys: the same script gives the same answer in every process. */
static const char pairs_source[] = "local next, sort, type = ...\n"
                                   "local function before(a, b)\n"
                                   "  local x, y = type(a), type(b)\n"
                                   "  if x ~= y then return x < y end\n"
                                   "  if x == 'number' or x == 'string' then return a < b end\n"
                                   "  return false\n"
                                   "end\n"
                                   "return function(t)\n"
                                   "  local keys, n, i = {}, 0, 0\n"
                                   "  for k in next, t do n = n + 1 keys[n] = k end\n"
                                   "  sort(keys, before)\n"
                                   "  return function() i = i + 1 local k = keys[i]\n"
                                   "    if k ~= nil then return k, t[k] end end\n"
                                   "end\n";

static int safe_setmetatable(lua_State *state)
{
    luaL_checktype(state, 1, LUA_TTABLE);
    luaL_checktype(state, 2, LUA_TTABLE);
    lua_settop(state, 2);
    if (luaL_getmetafield(state, 1, "__metatable") != LUA_TNIL) {
        return luaL_error(state, "this table has a metatable already");
    }
    /* A copy, so that nothing can be added to it later. */
    lua_newtable(state);
    lua_pushnil(state);
    while (lua_next(state, 2) != 0) {
        const char *name = lua_type(state, -2) == LUA_TSTRING ? lua_tostring(state, -2) : "";
        bool allowed = false;
        for (size_t i = 0; metamethods[i] != NULL; i++) {
            allowed = allowed || strcmp(metamethods[i], name) == 0;
        }
        if (!allowed) {
            return luaL_error(state, "this metamethod is not allowed");
        }
        lua_pushvalue(state, -2);
        lua_insert(state, -2);
        lua_rawset(state, 3);
    }
    lua_pushboolean(state, 0);
    lua_setfield(state, 3, "__metatable");
    lua_setmetatable(state, 1);
    lua_settop(state, 1);
    return 1;
}

static int safe_pcall(lua_State *state)
{
    luaL_checkany(state, 1);
    int status = lua_pcall(state, lua_gettop(state) - 1, LUA_MULTRET, 0);

    lua_rawgetp(state, LUA_REGISTRYINDEX, &exhausted_key);
    SandboxExhausted *exhausted = NULL;
    memcpy(&exhausted, lua_touserdata(state, -1), sizeof exhausted);
    lua_pop(state, 1);
    if (exhausted(state, status)) {
        return luaL_error(state, "budget used up");
    }
    lua_pushboolean(state, status == LUA_OK);
    lua_insert(state, 1);
    return lua_gettop(state);
}

/* Never shows an address. */
static int safe_tostring(lua_State *state)
{
    luaL_checkany(state, 1);
    switch (lua_type(state, 1)) {
    case LUA_TSTRING:
    case LUA_TNUMBER:
    case LUA_TBOOLEAN:
    case LUA_TNIL:
        (void)luaL_tolstring(state, 1, NULL);
        break;
    default:
        lua_pushstring(state, luaL_typename(state, 1));
        break;
    }
    return 1;
}

static int safe_repeat(lua_State *state)
{
    size_t size = 0;
    size_t gap = 0;
    (void)luaL_checklstring(state, 1, &size);
    lua_Integer times = luaL_checkinteger(state, 2);
    (void)luaL_optlstring(state, 3, "", &gap);

    if (times > 0 && size + gap > 0 && (size_t)times > SCRIPT_REPEAT_BYTES_MAX / (size + gap)) {
        return luaL_error(state, "string.rep makes more than %d bytes", (int)SCRIPT_REPEAT_BYTES_MAX);
    }
    int given = lua_gettop(state);
    lua_pushvalue(state, lua_upvalueindex(1));
    lua_insert(state, 1);
    lua_call(state, given, 1);
    return 1;
}

static int safe_format(lua_State *state)
{
    const char *format = luaL_checkstring(state, 1);
    int given = lua_gettop(state);

    for (const char *at = strchr(format, '%'); at != NULL; at = strchr(at, '%')) {
        at += 1 + strspn(at + 1, "-+ #0123456789.");
        if (*at == 'p' || *at == 'q') {
            return luaL_error(state, "this conversion is not allowed");
        }
        at += *at != 0; /* the conversion itself, "%%" too */
    }
    for (int i = 2; i <= given; i++) {
        int type = lua_type(state, i);
        if (type != LUA_TSTRING && type != LUA_TNUMBER && type != LUA_TBOOLEAN && type != LUA_TNIL) {
            return luaL_error(state, "string.format takes texts and numbers");
        }
    }
    lua_pushvalue(state, lua_upvalueindex(1));
    lua_insert(state, 1);
    lua_call(state, given, 1);
    return 1;
}

/* Calls the library's function on tables that are not too large: its loops cannot be interrupted. */
static int safe_table(lua_State *state)
{
    luaL_checktype(state, 1, LUA_TTABLE);
    if (lua_rawlen(state, 1) > SCRIPT_TABLE_ITEMS_MAX) {
        return luaL_error(state, "table larger than %d items", (int)SCRIPT_TABLE_ITEMS_MAX);
    }
    int given = lua_gettop(state);
    lua_pushvalue(state, lua_upvalueindex(1));
    lua_insert(state, 1);
    lua_call(state, given, LUA_MULTRET);
    return lua_gettop(state);
}

/* Copies [names] from the table at the top into a new table, wrapped by [wrap] where given; pops the old, leaves the
 * new. */
static void copy_names(lua_State *state, int from, int to, const char *const *names, lua_CFunction wrap)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        (void)lua_getfield(state, from, names[i]);
        if (wrap != NULL) {
            lua_pushcclosure(state, wrap, 1);
        }
        lua_setfield(state, to, names[i]);
    }
}

static void wrap_field(lua_State *state, int from, int to, const char *name, lua_CFunction wrap)
{
    const char *const names[] = {name, NULL};
    copy_names(state, from, to, names, wrap);
}

static void put_library(lua_State *state, int to, const char *name, lua_CFunction open, const char *const *names)
{
    luaL_requiref(state, name, open, 0);
    lua_newtable(state);
    int from = lua_gettop(state) - 1;
    copy_names(state, from, from + 1, names, NULL);
    if (strcmp(name, LUA_STRLIBNAME) == 0) {
        wrap_field(state, from, from + 1, "rep", safe_repeat);
        wrap_field(state, from, from + 1, "format", safe_format);
    }
    if (strcmp(name, LUA_TABLIBNAME) == 0) {
        copy_names(state, from, from + 1, table_limited_names, safe_table);
    }
    lua_setfield(state, to, name);
    lua_settop(state, from - 1);
}

static void put_pairs(lua_State *state, int base, int to)
{
    if (luaL_loadbufferx(state, pairs_source, sizeof pairs_source - 1, "=pairs", "t") != LUA_OK) {
        (void)lua_error(state);
    }
    (void)lua_getfield(state, base, "next");
    luaL_requiref(state, LUA_TABLIBNAME, luaopen_table, 0);
    (void)lua_getfield(state, -1, "sort");
    lua_remove(state, -2);
    (void)lua_getfield(state, base, "type");
    lua_call(state, 3, 1);
    lua_setfield(state, to, "pairs");
}

static void hide_string_methods(lua_State *state, int pristine)
{
    /* ("x"):find(...) must not reach the library either. The copy is private: scripts can read it, never write. */
    lua_pushliteral(state, "");
    if (lua_getmetatable(state, -1) != 0) {
        (void)lua_getfield(state, pristine, LUA_STRLIBNAME);
        lua_newtable(state);
        lua_pushnil(state);
        while (lua_next(state, -3) != 0) {
            lua_pushvalue(state, -2);
            lua_insert(state, -2);
            lua_rawset(state, -4);
        }
        lua_setfield(state, -3, "__index");
        lua_pop(state, 2);
    }
    lua_pop(state, 1);
}

void sandbox_open(lua_State *state, SandboxExhausted *exhausted)
{
    luaL_requiref(state, LUA_GNAME, luaopen_base, 0);
    int base = lua_gettop(state);
    lua_newtable(state);
    int to = base + 1;

    memcpy(lua_newuserdatauv(state, sizeof exhausted, 0), &exhausted, sizeof exhausted);
    lua_rawsetp(state, LUA_REGISTRYINDEX, &exhausted_key);
    copy_names(state, base, to, base_names, NULL);
    lua_pushcfunction(state, safe_setmetatable);
    lua_setfield(state, to, "setmetatable");
    lua_pushcfunction(state, safe_pcall);
    lua_setfield(state, to, "pcall");
    lua_pushcfunction(state, safe_tostring);
    lua_setfield(state, to, "tostring");
    put_library(state, to, LUA_STRLIBNAME, luaopen_string, string_names);
    put_library(state, to, LUA_TABLIBNAME, luaopen_table, table_names);
    put_library(state, to, LUA_MATHLIBNAME, luaopen_math, math_names);
    put_library(state, to, LUA_UTF8LIBNAME, luaopen_utf8, utf8_names);
    put_pairs(state, base, to);
    hide_string_methods(state, to);
    lua_rawsetp(state, LUA_REGISTRYINDEX, &pristine_key);
    lua_settop(state, base - 1);
}

static void copy_table(lua_State *state, int from, int to)
{
    lua_pushnil(state);
    while (lua_next(state, from) != 0) {
        lua_pushvalue(state, -2);
        lua_insert(state, -2);
        lua_rawset(state, to);
    }
}

void sandbox_push_environment(lua_State *state)
{
    luaL_checkstack(state, 12, NULL);
    lua_newtable(state);
    int to = lua_gettop(state);
    lua_rawgetp(state, LUA_REGISTRYINDEX, &pristine_key);
    int from = to + 1;

    copy_table(state, from, to);
    static const char *const libraries[] = {LUA_STRLIBNAME, LUA_TABLIBNAME, LUA_MATHLIBNAME, LUA_UTF8LIBNAME};
    for (size_t i = 0; i < sizeof libraries / sizeof libraries[0]; i++) {
        lua_newtable(state);
        (void)lua_getfield(state, from, libraries[i]);
        copy_table(state, lua_gettop(state), lua_gettop(state) - 1);
        lua_pop(state, 1);
        lua_setfield(state, to, libraries[i]);
    }
    lua_settop(state, to);
    lua_pushvalue(state, to);
    lua_setfield(state, to, LUA_GNAME);
}
