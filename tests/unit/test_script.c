#include "wrap/script.h"

#include <stdlib.h>
#include <time.h>

#include "check.h"

enum { SLACK_MS = 100 };

/* What the host functions saw. */
typedef struct {
    uint32_t calls;
    uint32_t function;
    char key[40];
    char text[200];
    uint32_t line;
    uint32_t index;
} Seen;

static bool declare(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    Seen *seen = self;
    (void)result;

    seen->calls++;
    seen->line = call->line;
    for (uint32_t i = 0; i < call->count; i++) {
        const ScriptField *field = &call->fields[i];
        if (field->value.kind == SCRIPT_FUNCTION) {
            seen->function = field->value.function;
        }
        if (field->value.kind == SCRIPT_TEXT) {
            (void)snprintf(seen->key, sizeof seen->key, "%s", field->key);
            (void)snprintf(seen->text, sizeof seen->text, "%s", field->value.text);
            seen->index = field->index;
        }
    }
    return strcmp(seen->text, "refuse") != 0 || error_set(err, ERR_CONFIG, "refused by the host");
}

static bool echo(void *self, const ScriptCall *call, ScriptValue *result, Error *err)
{
    (void)self;
    (void)err;
    *result = call->count > 0 ? call->fields[0].value : (ScriptValue){0};
    return true;
}

static const ScriptBinding bindings[] = {{"declare", declare, true}, {"echo", echo, false}};
static const char prelude[] = "function rule(t) host.declare(t) end";

typedef struct {
    Script *script;
    Arena *arena;
    Seen seen;
    Error err;
} World;

static World *world_new(void)
{
    World *world = calloc(1, sizeof *world);
    Error err = {0};

    if (world == NULL) {
        abort();
    }
    world->arena = arena_new(1 << 20);
    CHECK_OK(script_open(bindings, 2, &world->seen, &world->script, &err));
    CHECK_OK(script_load(world->script, "lua/prelude.lua", bytes_text(prelude), &err));
    return world;
}

static void world_free(World *world)
{
    script_close(world->script);
    arena_free(world->arena);
    free(world);
}

static bool load(World *world, const char *source)
{
    return script_load(world->script, "rules/x.lua", bytes_text(source), &world->err);
}

static bool call(World *world, const char *text, ScriptValue *result)
{
    const ScriptField fields[] = {{"height", 0, {.kind = SCRIPT_NUMBER, .number = 12}}};
    return script_call(world->script, world->seen.function, text, fields, 1, world->arena, result, &world->err);
}

static void script_call_runs_a_declared_function(void)
{
    World *world = world_new();
    ScriptValue result = {0};

    CHECK(load(world, "\nrule { id = 'a' }\nrule { test = function(text, where)\n"
                      "return text:upper() .. where.height // 1 .. host.echo{x = '!'} end }"));
    CHECK(world->seen.line == 3);
    CHECK(call(world, "abc", &result));
    CHECK(result.kind == SCRIPT_TEXT);
    CHECK_TEXT(result.text, "ABC12.0!");
    world_free(world);
}

static void script_keeps_nothing_between_calls(void)
{
    World *world = world_new();
    ScriptValue result = {0};

    CHECK(load(world, "local kept = 'fresh'\n"
                      "rule { test = function(text)\n"
                      "  local was = kept .. (GLOBAL or '') .. (string.mine or '') .. math.pi // 1\n"
                      "  kept = text; GLOBAL = text; string.mine = text; math.pi = 9; rule = nil; host.echo = nil\n"
                      "  pcall(function() local m = ('').x; (''):upper().y = text end)\n"
                      "  return was end }"));
    (void)call(world, "1", &result);
    CHECK(call(world, "2", &result));
    CHECK(result.kind == SCRIPT_TEXT && strcmp(result.text, "fresh3.0") == 0);
    world_free(world);
}

static void script_refuses_dangerous_names(void)
{
    static const char *const names[] = {
        "load",         "loadfile",        "dofile",      "loadstring",
        "require",      "collectgarbage",  "print",       "getmetatable",
        "next",         "xpcall",          "coroutine",   "io",
        "os",           "debug",           "package",     "string.find",
        "string.match", "string.gmatch",   "string.gsub", "string.dump",
        "string.pack",  "string.unpack",   "math.random", "math.randomseed",
        "table.move",   "('').find",       "('').gsub",   "('').rep == nil and 1 or ('').dump",
        "warn",         "utf8.charpattern"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        World *world = world_new();
        char source[200];
        (void)snprintf(source, sizeof source, "if (%s) ~= nil then error('%zu') end", names[i], i);
        CHECK(load(world, source));
        world_free(world);
    }
}

/* Each is tried while loading and inside a call: all must end, none may succeed, and the next call must work. */
static const char *const attacks[] = {
    "while true do end",
    "for i = 1, 1e12 do end",
    "local function f() return f() end f()",
    "while true do pcall(function() while true do end end) end",
    "pcall(function() while true do end end) pcall(function() while true do end end) return 1",
    "local ok = pcall(pcall, pcall, function() while true do end end) while true do end",
    "local function f() local x = 1 return 1 + f() end f()",
    "local s = 'x' while true do s = s .. s end",
    "local t = {} while true do t[#t + 1] = t end",
    "local t = {} for i = 1, 1e9 do t[i] = {} end",
    "pcall(function() local s = ('x'):rep(60000) while true do s = s .. s end end) while true do end",
    "return string.rep('x', 1 << 40)",
    "return ('x'):rep(1e8)",
    "return string.rep('', 1e9, 'abc')",
    "setmetatable({}, { __gc = function() while true do end end }) return 1",
    "local x <close> = setmetatable({}, { __close = function() while true do end end }) return 1",
    "setmetatable({}, { __mode = 'k' })",
    "setmetatable({}, { __len = function() return 1 << 60 end })",
    "return table.unpack({}, 1, 1e7)",
    "return table.concat({}, 'x', 1, 1e9)",
    "return string.format('%p', {})",
    "return string.format('%s', {})",
    "return string.format('%99999d', 1)",
    "local t = setmetatable({}, { __index = function(t, k) return t[k + 1] end }) return t[1]",
    "local function f(...) return f(1, ...) end f()",
    "error(setmetatable({}, { __tostring = function() while true do end end }))",
    "return utf8.char(table.unpack({1, 2, 3}, 1, 1e8))",
    "local t = {} for i = 1, 70000 do t[i] = i end table.sort(t)",
    "return rule.x.y",
    "host.declare()",
    "host.echo({ function() end })",
    "host.echo({ a = host })",
};

static double cpu_ms(void)
{
    struct timespec time;

    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* Within the limit and a little; a sanitizer makes all of it slower. */
static void check_time(size_t attack, const char *when, double before, double limit_ms)
{
    double took = cpu_ms() - before;

    if (!IS_SANITIZED && took > limit_ms + SLACK_MS) {
        (void)fprintf(stderr, "attack %zu took %.0f ms %s\n", attack, took, when);
        CHECK(false);
    }
}

static void script_stops_all_attacks(void)
{
    for (size_t i = 0; i < sizeof attacks / sizeof attacks[0]; i++) {
        World *world = world_new();
        ScriptValue result = {0};
        char source[600];

        (void)snprintf(source, sizeof source,
                       "rule { test = function(text) if text == 'good' then return 7 end %s\nend }", attacks[i]);
        CHECK(load(world, source));
        double before = cpu_ms();
        bool succeeded = call(world, "attack", &result);
        check_time(i, "in a call", before, SCRIPT_CALL_MS_MAX);
        if (succeeded) {
            (void)fprintf(stderr, "attack %zu succeeded\n", i);
            CHECK(false);
        }
        CHECK(call(world, "good", &result) && result.kind == SCRIPT_NUMBER);
        CHECK(script_memory_bytes(world->script) <= SCRIPT_MEMORY_BYTES_MAX);
        before = cpu_ms();
        CHECK(!load(world, attacks[i]));
        check_time(i, "while loading", before, SCRIPT_LOAD_MS_MAX);
        world_free(world);
    }
}

static void script_refuses_bytecode(void)
{
    World *world = world_new();

    CHECK(!load(world, "\x1bLua\x54"));
    CHECK(world->err.code == ERR_CONFIG);
    world_free(world);
}

static void script_call_tells_no_text_of_an_image(void)
{
    World *world = world_new();
    ScriptValue result = {0};

    CHECK(load(world, "\n\nrule { test = function(text)\n error('seen ' .. text)\nend }"));
    CHECK(!call(world, "SECRET", &result));
    CHECK_TEXT(world->err.text, "rules/x.lua:4: script failed");
    CHECK(!load(world, "local x = 1\nrule { id = 'refuse' }"));
    CHECK_TEXT(world->err.text, "rules/x.lua:2: refused by the host");
    CHECK(!load(world, "rule {\n"));
    CHECK(strncmp(world->err.text, "rules/x.lua:", 12) == 0);
    world_free(world);
}

static void script_answers_do_not_depend_on_the_process(void)
{
    World *world = world_new();
    ScriptValue result = {0};

    CHECK(load(world,
               "rule { test = function() local s = '' for k in pairs({ zeta = 1, alpha = 2, mid = 3, 9, 8 }) do\n"
               " s = s .. tostring(k) end return s .. tostring({}) end }"));
    CHECK(call(world, "", &result));
    CHECK_TEXT(result.text, "12alphamidzetatable");
    world_free(world);
}

int main(void)
{
    RUN(script_call_runs_a_declared_function);
    RUN(script_keeps_nothing_between_calls);
    RUN(script_refuses_dangerous_names);
    RUN(script_stops_all_attacks);
    RUN(script_refuses_bytecode);
    RUN(script_call_tells_no_text_of_an_image);
    RUN(script_answers_do_not_depend_on_the_process);
    return check_failed();
}
