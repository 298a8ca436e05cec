/* The commands of the program: each gets the words after its name and returns the exit code. */
#ifndef REDACTOR_TOOL_COMMANDS_H
#define REDACTOR_TOOL_COMMANDS_H

#include "base/error.h"

enum { EXIT_GOOD = 0, EXIT_FAILED = 1, EXIT_USAGE = 2, EXIT_HELD = 3 };

int command_run(int argc, char **argv);
int command_plan(int argc, char **argv);
int command_apply(int argc, char **argv);
int command_match(int argc, char **argv);
int command_rules(int argc, char **argv);
int command_key(int argc, char **argv);
int command_rekey(int argc, char **argv);
int command_config(int argc, char **argv);
int command_audit(int argc, char **argv);
int command_eval(int argc, char **argv);
int command_import(int argc, char **argv);

/* Says what is wrong on standard error and returns the exit code: usage for wrong words, failure for the rest. */
int command_usage(const char *command, const Error *err);
int command_failed(const char *command, const Error *err);

#endif
