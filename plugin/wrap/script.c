#include "wrap/script.h"

#include <lauxlib.h>
#include <lua.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "wrap/script_fields.h"
#include "wrap/script_sandbox.h"

enum { HOOK_EVERY = 1000, SCRATCH_BYTES_MAX = 16 << 20, NAME_BYTES_MAX = 200, DEPTH_MAX = 8 };

/* Where a declared function stands: it is found again by running its file. */
typedef struct {
    uint32_t file;
    uint32_t declaration; /* the how-manyth declaring call of its file, from 1 */
    char key[64];
} FunctionPlace;

typedef struct {
    char name[NAME_BYTES_MAX];
    int chunk; /* reference in the registry */
} ScriptFile;

struct Script {
    lua_State *state;
    Arena *scratch; /* fields of one host call */
    const ScriptBinding *bindings;
    uint32_t bindings_count;
    void *self;
    size_t used_bytes;
    bool memory_hit; /* memory ran out in a protected call of the script: that ends it too */
    bool exhausted;  /* the budget is used up: everything raises until the call is over */
    uint64_t instructions;
    int64_t deadline_ns;
    ScriptFile files[SCRIPT_FILES_MAX];
    uint32_t files_count;
    FunctionPlace functions[SCRIPT_FUNCTIONS_MAX];
    uint32_t functions_count;
    /* of the run that is going on */
    uint32_t file;
    uint32_t declaration;
    const FunctionPlace *wanted; /* NULL while loading */
    bool captured;
    uint32_t error_line;
    Error host_error;
};

static const char script_key = 0;   /* registry: the Script */
static const char captured_key = 0; /* registry: the function that script_call looks for */

static void *allocate(void *self, void *old, size_t old_size, size_t size)
{
    Script *script = self;
    size_t had = old == NULL ? 0 : old_size;

    if (size == 0) {
        free(old);
        script->used_bytes -= had;
        return NULL;
    }
    if (size > had && size - had > SCRIPT_MEMORY_BYTES_MAX - script->used_bytes) {
        return NULL; /* Lua collects garbage and asks again before it raises */
    }
    void *grown = realloc(old, size);
    if (grown != NULL) {
        script->used_bytes += size - had;
    }
    return grown;
}

static int64_t processor_ns(void)
{
    struct timespec now = {0};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static Script *script_of(lua_State *state)
{
    lua_rawgetp(state, LUA_REGISTRYINDEX, &script_key);
    Script *script = lua_touserdata(state, -1);
    lua_pop(state, 1);
    return script;
}

/* Sticky: after the first hit it raises at every instruction, so that catching the error does not help. */
static void on_count(lua_State *state, lua_Debug *where)
{
    Script *script = script_of(state);
    (void)where;

    script->instructions += HOOK_EVERY;
    if (!script->exhausted &&
        (script->instructions > SCRIPT_INSTRUCTIONS_MAX || processor_ns() > script->deadline_ns)) {
        script->exhausted = true;
        lua_sethook(state, on_count, LUA_MASKCOUNT, 1);
    }
    if (script->exhausted) {
        (void)luaL_error(state, "budget used up");
    }
}

static int is_exhausted(lua_State *state, int status)
{
    Script *script = script_of(state);
    script->memory_hit = script->memory_hit || status == LUA_ERRMEM;
    return script->exhausted || script->memory_hit;
}

/* The line of the running file in the calls above, the innermost first; 0 when it is not among them. */
static uint32_t line_of_file(lua_State *state, const Script *script)
{
    lua_Debug where;

    if (script->files_count == 0) {
        return 0;
    }
    memset(&where, 0, sizeof where);
    for (int level = 0; level < 64 && lua_getstack(state, level, &where) != 0; level++) {
        if (lua_getinfo(state, "Sl", &where) != 0 && where.source[0] == '@' &&
            strcmp(where.source + 1, script->files[script->file].name) == 0) {
            return where.currentline > 0 ? (uint32_t)where.currentline : 0;
        }
    }
    return 0;
}

static int on_error(lua_State *state)
{
    Script *script = script_of(state);
    script->error_line = line_of_file(state, script);
    return 1;
}

static uint32_t note_function(lua_State *state, const char *key)
{
    Script *script = script_of(state);

    if (script->wanted != NULL || script->functions_count >= SCRIPT_FUNCTIONS_MAX ||
        strlen(key) >= sizeof script->functions[0].key) {
        (void)luaL_error(state, "too many functions, or a function where none can be");
    }
    FunctionPlace *place = &script->functions[script->functions_count++];
    place->file = script->file;
    place->declaration = script->declaration;
    memcpy(place->key, key, strlen(key) + 1);
    return script->functions_count;
}

/* True when this is the declaration that script_call looks for: its function is kept. */
static void replay_declaration(lua_State *state, Script *script)
{
    if (script->wanted != NULL && script->declaration == script->wanted->declaration) {
        if (lua_getfield(state, 1, script->wanted->key) == LUA_TFUNCTION) {
            lua_rawsetp(state, LUA_REGISTRYINDEX, &captured_key);
            script->captured = true;
        }
    }
}

static int run_binding(lua_State *state)
{
    Script *script = script_of(state);
    const ScriptBinding *binding = &script->bindings[lua_tointeger(state, lua_upvalueindex(1))];

    luaL_checktype(state, 1, LUA_TTABLE);
    lua_settop(state, 1);
    if (binding->declares) {
        script->declaration++;
        if (script->wanted != NULL || script->file == 0) {
            replay_declaration(state, script);
            return 0;
        }
    }
    Fields fields = {.scratch = script->scratch, .note = note_function};
    ScriptValue result = {0};
    arena_reset(script->scratch);
    fields_read(state, &fields);
    ScriptCall call = {.file = script->files[script->file].name,
                       .line = line_of_file(state, script),
                       .loading = script->wanted == NULL,
                       .fields = fields.items,
                       .count = fields.count};
    Error err = {0};
    if (!binding->run(script->self, &call, &result, &err)) {
        script->host_error = err;
        return luaL_error(state, "%s", err.text);
    }
    fields_push_value(state, &result);
    return 1;
}

static void push_host(lua_State *state, const Script *script)
{
    lua_newtable(state);
    for (uint32_t i = 0; i < script->bindings_count; i++) {
        lua_pushinteger(state, (lua_Integer)i);
        lua_pushcclosure(state, run_binding, 1);
        lua_setfield(state, -2, script->bindings[i].name);
    }
}

/* Runs chunk [file] in the environment at the top of the stack, which stays there. */
static void run_file(lua_State *state, Script *script, uint32_t file)
{
    script->file = file;
    script->declaration = 0;
    (void)lua_rawgeti(state, LUA_REGISTRYINDEX, script->files[file].chunk);
    lua_pushvalue(state, -2);
    if (lua_setupvalue(state, -2, 1) == NULL) {
        lua_pop(state, 1);
    }
    lua_call(state, 0, 0);
}

/* Leaves a fresh environment in which the prelude has run. */
static void push_world(lua_State *state, Script *script)
{
    sandbox_push_environment(state);
    push_host(state, script);
    lua_setfield(state, -2, "host");
    if (script->files_count > 0) {
        const FunctionPlace *wanted = script->wanted;
        script->wanted = NULL;
        run_file(state, script, 0);
        script->wanted = wanted;
    }
}

typedef struct {
    Script *script;
    const char *name;
    Bytes source;
    uint32_t function;
    const char *text;
    const ScriptField *fields;
    uint32_t count;
    Arena *arena;
    ScriptValue *result;
} Work;

static int load_protected(lua_State *state)
{
    Work *work = lua_touserdata(state, 1);
    Script *script = work->script;
    ScriptFile *file = &script->files[script->files_count];

    const char *chunk = lua_pushfstring(state, "@%s", work->name);
    if (luaL_loadbufferx(state, (const char *)work->source.data, work->source.size, chunk, "t") != LUA_OK) {
        return lua_error(state);
    }
    int reference = luaL_ref(state, LUA_REGISTRYINDEX);
    push_world(state, script);
    file->chunk = reference;
    memcpy(file->name, work->name, strlen(work->name) + 1);
    script->files_count++;
    run_file(state, script, script->files_count - 1);
    return 0;
}

static int call_protected(lua_State *state)
{
    Work *work = lua_touserdata(state, 1);
    Script *script = work->script;

    script->wanted = &script->functions[work->function - 1];
    script->captured = false;
    push_world(state, script);
    run_file(state, script, script->wanted->file);
    if (!script->captured) {
        return luaL_error(state, "the function is gone");
    }
    lua_rawgetp(state, LUA_REGISTRYINDEX, &captured_key);
    lua_pushnil(state);
    lua_rawsetp(state, LUA_REGISTRYINDEX, &captured_key);
    if (work->text != NULL) {
        (void)lua_pushstring(state, work->text);
    }
    fields_push(state, work->fields, work->count);
    lua_call(state, work->text == NULL ? 1 : 2, 1);
    *work->result = fields_take_value(state, work->arena);
    return 0;
}

static int run_protected(Script *script, lua_CFunction function, Work *work, int milliseconds)
{
    lua_State *state = script->state;

    script->exhausted = false;
    script->memory_hit = false;
    script->instructions = 0;
    script->error_line = 0;
    script->host_error = (Error){0};
    script->deadline_ns = processor_ns() + (int64_t)milliseconds * 1000000;
    lua_settop(state, 0);
    lua_sethook(state, on_count, LUA_MASKCOUNT, HOOK_EVERY);
    lua_pushcfunction(state, on_error); /* light functions and userdata: these pushes allocate nothing */
    lua_pushcfunction(state, function);
    lua_pushlightuserdata(state, work);
    int status = lua_pcall(state, 1, 0, 1);
    lua_sethook(state, NULL, 0, 0);
    script->memory_hit = script->memory_hit || status == LUA_ERRMEM;
    arena_reset(script->scratch);
    return status;
}

bool script_load(Script *script, const char *name, Bytes source, Error *err)
{
    Work work = {.script = script, .name = name, .source = source};

    if (script->files_count >= SCRIPT_FILES_MAX || strlen(name) >= NAME_BYTES_MAX) {
        return error_set(err, ERR_LIMIT, "more than %d script files, or a name too long", SCRIPT_FILES_MAX);
    }
    script->wanted = NULL;
    if (run_protected(script, load_protected, &work, SCRIPT_LOAD_MS_MAX) == LUA_OK) {
        return true;
    }
    if (script->exhausted || script->memory_hit) {
        return error_set(err, ERR_LIMIT, "%s:%u: script used up its %s", name, script->error_line,
                         script->exhausted ? "time" : "memory");
    }
    if (script->host_error.code != ERR_NONE) {
        return error_set(err, script->host_error.code, "%s:%u: %s", name, script->error_line, script->host_error.text);
    }
    const char *message = lua_tostring(script->state, -1);
    if (message == NULL) {
        message = "error without a message";
    }
    bool placed = strncmp(message, name, strlen(name)) == 0;
    return placed ? error_set(err, ERR_CONFIG, "%s", message)
                  : error_set(err, ERR_CONFIG, "%s:%u: %s", name, script->error_line, message);
}

bool script_call(Script *script, uint32_t function, const char *text, const ScriptField *fields, uint32_t count,
                 Arena *arena, ScriptValue *result, Error *err)
{
    Work work = {.script = script,
                 .function = function,
                 .text = text,
                 .fields = fields,
                 .count = count,
                 .arena = arena,
                 .result = result};

    if (function == 0 || function > script->functions_count) {
        return error_set(err, ERR_CONFIG, "no such script function");
    }
    *result = (ScriptValue){0};
    int status = run_protected(script, call_protected, &work, SCRIPT_CALL_MS_MAX);
    uint32_t file = script->functions[function - 1].file;
    lua_settop(script->state, 0); /* the error value may hold text from an image: it is dropped unseen */
    script->wanted = NULL;
    if (status == LUA_OK) {
        return true;
    }
    bool limit = script->exhausted || script->memory_hit;
    return error_set(err, limit ? ERR_LIMIT : ERR_CONFIG, "%s:%u: script %s", script->files[file].name,
                     script->error_line, limit ? "used up its budget" : "failed");
}

static int open_protected(lua_State *state)
{
    lua_settop(state, 1);
    lua_rawsetp(state, LUA_REGISTRYINDEX, &script_key);
    sandbox_open(state, is_exhausted);
    return 0;
}

bool script_open(const ScriptBinding *bindings, uint32_t count, void *self, Script **script, Error *err)
{
    Script *made = calloc(1, sizeof *made);

    *script = NULL;
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "no memory for scripts");
    }
    made->bindings = bindings;
    made->bindings_count = count;
    made->self = self;
    made->scratch = arena_new(SCRATCH_BYTES_MAX);
    made->state = lua_newstate(allocate, made);
    if (made->scratch == NULL || made->state == NULL) {
        script_close(made);
        return error_set(err, ERR_MEMORY, "no memory for scripts");
    }
    lua_pushcfunction(made->state, open_protected);
    lua_pushlightuserdata(made->state, made);
    if (lua_pcall(made->state, 1, 0, 0) != LUA_OK) {
        script_close(made);
        return error_set(err, ERR_MEMORY, "no memory for scripts");
    }
    *script = made;
    return true;
}

void script_close(Script *script)
{
    if (script == NULL) {
        return;
    }
    if (script->state != NULL) {
        lua_close(script->state);
    }
    arena_free(script->scratch);
    free(script);
}

size_t script_memory_bytes(const Script *script)
{
    return script->used_bytes;
}
