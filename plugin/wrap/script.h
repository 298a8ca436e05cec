/* Rule scripts (Lua 5.4, in script.c and script_sandbox.c only; its stack never leaves them).
 *
 * A script declares things by calling host functions with one table, which arrives flattened as fields. A field can be
 * a function: script_call runs it later. For each call the file is run afresh in a new environment, so that nothing
 * that a script keeps in globals, file locals, upvalues or metatables is there in the next call. There are no files,
 * processes, bytecode, coroutines, Lua patterns, random numbers, addresses or finalizers; memory and instructions are
 * capped, and a script cannot catch the end of its budget. */
#ifndef REDACTOR_WRAP_SCRIPT_H
#define REDACTOR_WRAP_SCRIPT_H

#include "base/bytes.h"

enum {
    SCRIPT_MEMORY_BYTES_MAX = 16 << 20,
    SCRIPT_INSTRUCTIONS_MAX = 10000000, /* for one file, and for one call */
    SCRIPT_CALL_MS_MAX = 200,           /* processor time of one call */
    SCRIPT_LOAD_MS_MAX = 2000,          /* and of one file while loading */
    SCRIPT_FIELDS_MAX = 20000,          /* in one table given to a host function */
    SCRIPT_FUNCTIONS_MAX = 4096,        /* functions declared by all files */
    SCRIPT_FILES_MAX = 512,
    SCRIPT_REPEAT_BYTES_MAX = 65536, /* longest result of string.rep */
    SCRIPT_TABLE_ITEMS_MAX = 65536   /* largest table that the table library takes */
};

typedef struct Script Script;

typedef enum { SCRIPT_NIL, SCRIPT_BOOLEAN, SCRIPT_NUMBER, SCRIPT_TEXT, SCRIPT_FUNCTION } ScriptKind;

typedef struct {
    ScriptKind kind;
    double number;     /* a boolean is 0 or 1 */
    const char *text;  /* no zero bytes inside */
    uint32_t function; /* handle for script_call, from 1 */
} ScriptValue;

/* One entry of the table given to a host function; items of a list share their key and count from 1, else [index] is 0.
 */
typedef struct {
    const char *key;
    uint32_t index;
    ScriptValue value;
} ScriptField;

typedef struct {
    const char *file; /* name given to script_load */
    uint32_t line;    /* in that file, where the call stands */
    bool loading;     /* false inside script_call */
    const ScriptField *fields;
    uint32_t count;
} ScriptCall;

/* [call] and its texts live until the function returns. False with [err] set raises an error in the script. */
typedef bool ScriptFunction(void *self, const ScriptCall *call, ScriptValue *result, Error *err);

/* A host function, seen by scripts as host.<name>. One that [declares] is run while loading only. */
typedef struct {
    const char *name;
    ScriptFunction *run;
    bool declares;
} ScriptBinding;

/* [bindings] and [self] outlive the script. */
MUST_CHECK bool script_open(const ScriptBinding *bindings, uint32_t count, void *self, Script **script, Error *err);
void script_close(Script *script); /* NULL is fine */

/* Runs a file. The first one is the prelude: its globals are there for all later ones. ERR_CONFIG names file and line
 * (a message of the script may be part of it: it was written by the administrator), ERR_LIMIT, ERR_MEMORY. */
MUST_CHECK bool script_load(Script *script, const char *name, Bytes source, Error *err);

/* Calls a declared function with (text, table of fields); only the table when [text] is NULL. The result's text lives
 * in [arena]. ERR_LIMIT when the budget is used up, else ERR_CONFIG: both name file and line and nothing else, since an
 * error value may hold text from an image. */
MUST_CHECK bool script_call(Script *script, uint32_t function, const char *text, const ScriptField *fields,
                            uint32_t count, Arena *arena, ScriptValue *result, Error *err);

/* Bytes that Lua holds now. */
size_t script_memory_bytes(const Script *script);

#endif
