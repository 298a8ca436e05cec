/* orthanc-redactor: the command line, and (as `worker`) the process that the plugin starts for hostile bytes. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "tool/commands.h"
#include "tool/worker.h"

typedef struct {
    const char *name, *words, *about;
    int (*run)(int argc, char **argv);
    const char *help;
} Command;

static const Command commands[] = {
    {"run", "IN OUT", "de-identify a file or a folder", command_run,
     "  IN           a DICOM file, or a folder that is walked with all its folders\n"
     "  OUT          a file or a folder; copies get the new SOPInstanceUID as their name\n"
     "  --keep-names copies keep the names of the files they come from\n"
     "  --report F   one JSON object for each instance (JSON Lines; file names may identify: mode 0600)\n"
     "  --plans D    writes D/<name>.plan.json for each file\n"
     "  --mapping D  writes D/uid.csv and D/patient.csv, old and new identifiers (identifying: mode 0600)\n"
     "  --jobs N     files at once; default: number of cores, at least 2\n"
     "  --config F   the same JSON as Orthanc's (section \"Redactor\" or the bare section)\n"
     "Started again after a stop of any kind, it goes on where it was: what is finished is in .orthanc-redactor.db "
     "beside\n"
     "OUT. Exit code: 0 all done, 3 some are held for review or quarantined (listed), 1 failure, 2 wrong words.\n"},
    {"plan", "IN", "print what would be done to a file", command_plan,
     "  --show-text  adds the text that was read: that output identifies the patient\n"
     "  --config F   as for run\n"},
    {"apply", "IN PLAN OUT", "follow a plan that a person has edited", command_apply,
     "  The copy is verified like any other. Exit code 3: verification found something, nothing was written.\n"
     "  --config F   as for run\n"},
    {"match", "[TEXT...]", "print how the rules judge lines of text", command_match,
     "  Without TEXT: lines of standard input. One JSON object a line.\n"
     "  --header KEYWORD=VALUE  as if the instance's header had it; may be given often\n"
     "  --policy NAME           instead of the configuration's\n"
     "  --config F              as for run\n"},
    {"rules", "", "list the rules, or check them", command_rules,
     "  --check      runs the examples beside the rules and the cost test of their patterns\n"
     "  --config F   as for run\n"},
    {"import", "FORM FILE", "make rules of other programs' templates and words", command_import,
     "  ctp          a DicomPixelAnonymizer script of RSNA's CTP\n"
     "  deid         a recipe of pydicom/deid\n"
     "  words        a word list, or a dictionary of Hunspell: vocabulary that may stay\n"
     "Rules go to standard output, what could not be told to standard error. Look at both before you use them.\n"},
    {"key", "new|check FILE", "make or check a key file", command_key,
     "  new never writes over a file.\n"
     "  --project NAME  the project whose fingerprint is shown; default: default\n"},
    {"rekey", "DB OLD NEW", "a new key for the copies of a queue database", command_rekey,
     "  With Orthanc stopped: DB is the plugin's queue database, OLD and NEW are key files. All that is done is "
     "queued\n"
     "  again; at the next start, with NEW in OLD's place, each copy is replaced by one with other pseudonyms. What a\n"
     "  person decided comes back for review, with its boxes. Keep OLD as long as older copies are about.\n"
     "  --project NAME  the configuration's Pseudonyms.Project; default: default\n"},
    {"config", "", "print all configuration keys, or check a file", command_config,
     "  --check F    says all that is wrong with a configuration\n"},
    {"audit", "verify DB", "walk the audit chain of a queue database", command_audit,
     "  --key F      the key; default: the configuration's, else orthanc-redactor.key beside DB\n"
     "  --config F   as for run\n"},
    {"eval", "TRUTH OUTDIR", "score plans against ground truth", command_eval,
     "  TRUTH        a ground truth file, or a folder of them\n"
     "  OUTDIR       the folder given to `run --plans`\n"
     "  --demo       measure on built-in pictures instead: shows that an installation works\n"
     "  --config F   with --demo: as for run\n"},
};

static int overview(FILE *to)
{
    (void)fprintf(to,
                  "orthanc-redactor " REDACTOR_VERSION ": turns DICOM files into verified de-identified copies\n\n");
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        (void)fprintf(to, "  %-7s %-16s %s\n", commands[i].name, commands[i].words, commands[i].about);
    }
    (void)fprintf(to, "\n`orthanc-redactor COMMAND --help` tells a command's options.\n");
    return to == stdout ? EXIT_GOOD : EXIT_USAGE;
}

static int help(const Command *command)
{
    (void)printf("orthanc-redactor %s [OPTIONS] %s\n  %s\n\n%s", command->name, command->words, command->about,
                 command->help);
    return EXIT_GOOD;
}

static bool is_help(const char *word)
{
    return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

int main(int argc, char **argv)
{
    if (argc >= 2 && strcmp(argv[1], "worker") == 0) {
        return worker_main(argc, argv);
    }
    (void)signal(SIGPIPE, SIG_IGN); /* a reader that went away is an error of writing, not a death */
    if (argc < 2) {
        return overview(stderr);
    }
    if (is_help(argv[1]) || strcmp(argv[1], "help") == 0) {
        return overview(stdout);
    }
    if (strcmp(argv[1], "--version") == 0) {
        return printf("orthanc-redactor " REDACTOR_VERSION "\n") > 0 ? EXIT_GOOD : EXIT_FAILED;
    }
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(commands[i].name, argv[1]) != 0) {
            continue;
        }
        return argc >= 3 && is_help(argv[2]) ? help(&commands[i]) : commands[i].run(argc - 2, argv + 2);
    }
    (void)fprintf(stderr, "orthanc-redactor: there is no command %.40s\n\n", argv[1]);
    return overview(stderr);
}
