#include "service/config_keys.h"

#include <ctype.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "plan/plan.h"

#define FIELD(member) .offset = offsetof(Config, member), .size = sizeof((Config *)0)->member
#define LIST(member, most)                                                                                             \
    .offset = offsetof(Config, member), .count_offset = offsetof(Config, member##_count), .list_max = (most)

static const char not_yet[] = "this version does not do that yet";

static const Choice modes[] = {{"Copy", NULL}, {"DetectOnly", NULL}, {NULL, NULL}};
static const Choice triggers[] = {{"OnStore", NULL}, {"OnStableSeries", not_yet}, {"Manual", NULL}, {NULL, NULL}};
static const Choice reviews[] = {
    {"Never", NULL}, {"Uncertain", NULL}, {"NewDevices", not_yet}, {"Always", NULL}, {NULL, NULL}};
static const Choice backends[] = {{"Sqlite", NULL}, {"Postgresql", not_yet}, {NULL, NULL}};
static const Choice syntaxes[] = {{"Original", NULL},
                                  {"1.2.840.10008.1.2.1", NULL},    /* explicit little endian */
                                  {"1.2.840.10008.1.2.5", NULL},    /* RLE */
                                  {"1.2.840.10008.1.2.4.70", NULL}, /* JPEG lossless */
                                  {"1.2.840.10008.1.2.4.80", NULL}, /* JPEG-LS */
                                  {"1.2.840.10008.1.2.4.90", NULL}, /* JPEG 2000 */
                                  {NULL, NULL}};

static bool is_plain(const char *text, const char *also)
{
    for (; *text != 0; text++) {
        if (!isalnum((unsigned char)*text) && strchr(also, *text) == NULL) {
            return false;
        }
    }
    return true;
}

static const char *check_name(const char *text)
{
    return text[0] != 0 && is_plain(text, "._-") ? NULL : "write a name of letters, digits, '.', '_' and '-'";
}

static const char *check_route(const char *text)
{
    return strlen(text) <= PLAN_ROUTE_MAX ? check_name(text) : "a destination's name has at most 64 letters";
}

static const char *check_prefix(const char *text)
{
    return is_plain(text, "._- ") ? NULL : "only letters, digits, '.', '_', '-' and blanks may stand in a patient ID";
}

static const char *check_language(const char *text)
{
    return text[0] != 0 && is_plain(text, "_") ? NULL : "write the name of a language model, like eng or deu";
}

static const char *check_modality(const char *text)
{
    bool good = text[0] != 0 && strlen(text) <= 16;

    for (const char *c = text; *c != 0; c++) {
        good = good && (isupper((unsigned char)*c) || isdigit((unsigned char)*c));
    }
    return good ? NULL : "write a DICOM modality in capitals, like US or CT";
}

const char *config_fill_problem(const char *text)
{
    static const char *const names[] = {"Black", "White", "Background", "Mean", "Inpaint", "Label"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(text, names[i]) == 0) {
            return NULL;
        }
    }
    if (text[0] == '#' && strlen(text) == 7 && strspn(text + 1, "0123456789abcdefABCDEF") == 6) {
        return NULL;
    }
    return "write Black, White, Background, Mean, Inpaint, Label or a colour as #rrggbb";
}

/* "(gggg,xxee) creator": a private tag names its creator, or it means something else in the next file. */
static const char *check_private_tag(const char *text)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    bool good = strlen(text) > 12 && text[0] == '(' && text[5] == ',' && text[10] == ')' && text[11] == ' ';

    good = good && strspn(text + 1, digits) == 4 && strchr("13579bdfBDF", text[4]) != NULL;
    good = good && (text[6] == 'x' || text[6] == 'X') && (text[7] == 'x' || text[7] == 'X');
    good = good && strspn(text + 8, digits) == 2;
    return good ? NULL : "write a private tag as \"(gggg,xxee) creator\" with an odd group";
}

static const char *check_absolute(const char *text)
{
    return text[0] == 0 || text[0] == '/' ? NULL : "write an absolute path";
}

static const char *check_header(const char *text)
{
    return is_plain(text, "-") ? NULL : "write the name of an HTTP header, like X-Forwarded-User";
}

static const char *check_address(const char *text)
{
    return text[0] != 0 && strspn(text, "0123456789abcdefABCDEF.:/") == strlen(text)
               ? NULL
               : "write an IP address or a range like 10.0.0.0/8";
}

static const ConfigKey keys[] = {
    {"Enable", KEY_BOOL, "false", FIELD(enable), .meaning = "process instances at all"},
    {"Mode", KEY_CHOICE, "\"Copy\"", .choices = modes, FIELD(mode),
     .meaning = "Copy stores a de-identified copy; DetectOnly only finds and reports"},
    {"Trigger", KEY_CHOICE, "\"OnStore\"", .choices = triggers, FIELD(trigger),
     .meaning = "what starts the work; Manual waits for POST /redactor/.../redact"},
    {"Modalities", KEY_LIST, "[]", .check = check_modality, LIST(modalities, CONFIG_MODALITIES_MAX),
     .meaning = "process only these modalities; empty = all"},
    {"RulesDirectory", KEY_TEXT, "\"\"", .check = check_absolute, FIELD(rules_directory),
     .meaning = "folder that holds rules/ and lua/; empty = beside the program, else the installed place"},
    {"Policy", KEY_TEXT, "\"Strict\"", .maximum = 64, .check = check_name, FIELD(settings.policy),
     .meaning = "Strict, Balanced, Permissive or the name of a Lua policy"},
    {"Languages", KEY_LIST, "[\"eng\"]", .minimum = 1, .check = check_language, LIST(settings.languages, LANGUAGES_MAX),
     .meaning = "language models that read the text in pixels"},
    {"VerifyCopies", KEY_BOOL, "true", FIELD(verify_copies),
     .meaning = "a second worker looks at each copy before it is stored"},
    {"ReleaseConfidence", KEY_NUMBER, "85", 0, 100, FIELD(settings.release_confidence_pct),
     .meaning = "text is kept only when it was read at least this surely (percent)"},
    {"PhiThreshold", KEY_NUMBER, "0", 0, 100, FIELD(settings.phi_threshold_pct),
     .meaning = "what is judged identifying goes from this score on; 0 = all of it"},
    {"Fill", KEY_TEXT, "\"Black\"", .maximum = 16, .check = config_fill_problem, FIELD(settings.fill),
     .meaning = "Black, White, Background, Mean, Inpaint, Label or #rrggbb"},
    {"Padding", KEY_NUMBER, "4", 0, 64, FIELD(settings.padding_px),
     .meaning = "pixels added around each box, fewer where kept text of another line begins"},
    {"Pseudonyms.KeyFile", KEY_TEXT, "\"\"", .check = check_absolute, FIELD(key_file), .secret = true,
     .meaning =
         "the key of all pseudonyms (32 bytes, mode 0600); empty = made beside the queue database at first start"},
    {"Pseudonyms.Project", KEY_TEXT, "\"default\"", .maximum = 64, .check = check_name, FIELD(project),
     .meaning = "different projects get unrelated pseudonyms from one key"},
    {"Pseudonyms.PatientPrefix", KEY_TEXT, "\"\"", .maximum = 44, .check = check_prefix, FIELD(settings.patient_prefix),
     .meaning = "comes first in each pseudonymous patient ID"},
    {"Pseudonyms.UseIssuer", KEY_BOOL, "false", FIELD(settings.use_issuer),
     .meaning = "equal patient IDs of different issuers (IssuerOfPatientID) are different patients"},
    {"Pseudonyms.DateShiftDays", KEY_NUMBER, "364", 0, 3650, FIELD(settings.date_shift_days),
     .meaning = "a patient's dates move 1 to this many days into the past"},
    {"Metadata.Options", KEY_OPTIONS,
     "[\"CleanPixelData\", \"CleanGraphics\", \"CleanDescriptors\", \"CleanStructuredContent\", "
     "\"RetainLongitudinalModifiedDates\"]",
     FIELD(settings.options), .meaning = "options of DICOM PS3.15 Annex E"},
    {"Metadata.KeepPrivateTags", KEY_LIST, "[]", .check = check_private_tag,
     LIST(settings.keep_private_tags, PRIVATE_TAGS_MAX), .meaning = "private tags that stay, \"(gggg,xxee) creator\""},
    {"Copies.LinkCopyToOriginal", KEY_BOOL, "true", FIELD(link_copy_to_original),
     .meaning = "write on the copy which original it comes from"},
    {"Copies.StoreClean", KEY_BOOL, "true", FIELD(store_clean),
     .meaning = "store a copy also when nothing was found in the pixels"},
    {"Copies.TransferSyntax", KEY_CHOICE_TEXT, "\"Original\"", .choices = syntaxes, FIELD(settings.transfer_syntax),
     .meaning = "of the copy"},
    {"Copies.LosslessSyntax", KEY_CHOICE_TEXT, "\"1.2.840.10008.1.2.1\"", .choices = syntaxes + 1,
     FIELD(settings.lossless_syntax), .meaning = "of copies that cannot be written as they were"},
    {"Copies.RouteTo", KEY_LIST, "[]", .check = check_route, LIST(route_to, CONFIG_ROUTES_MAX),
     .meaning = "peers, modalities or DICOMweb servers of Orthanc that get each copy; a rule's route adds to them"},
    {"Copies.DeleteAfterRoute", KEY_BOOL, "false", FIELD(delete_after_route),
     .meaning = "delete a copy once all its destinations have it"},
    {"Copies.AllowInsecureRoutes", KEY_BOOL, "false", FIELD(insecure_routes),
     .meaning = "send also to peers without https and to modalities without TLS"},
    {"Review.Required", KEY_CHOICE, "\"Uncertain\"", .choices = reviews, FIELD(review_required),
     .meaning = "what a person must look at; Never removes what is doubtful and releases it after verification"},
    {"Queue.Backend", KEY_CHOICE_TEXT, "\"Sqlite\"", .choices = backends, FIELD(queue_backend),
     .meaning = "where the queue lives"},
    {"Queue.Path", KEY_TEXT, "\"\"", .check = check_absolute, FIELD(queue_path),
     .meaning = "the queue's SQLite file; empty = in Orthanc's storage folder"},
    {"Queue.ConnectionFile", KEY_TEXT, "\"\"", .check = check_absolute, FIELD(queue_connection_file), .secret = true,
     .meaning = "how to reach PostgreSQL (not in this version)"},
    {"Queue.LeaseSeconds", KEY_NUMBER, "120", 10, 86400, FIELD(lease_seconds),
     .meaning = "an item whose owner is silent this long is given to another; at least twice Workers.TimeoutSeconds"},
    {"Queue.SweepHours", KEY_NUMBER, "24", 1, 8760, FIELD(sweep_hours),
     .meaning = "how often everything in Orthanc is compared with the queue"},
    {"Queue.MaximumAttempts", KEY_NUMBER, "2", 1, 10, FIELD(maximum_attempts),
     .meaning = "tries of an instance that crashes or outlasts a worker"},
    {"Workers.Count", KEY_NUMBER, "0", -1, CONFIG_WORKERS_MAX, FIELD(workers_count),
     .meaning = "processes; 0 = number of cores, at least 2; -1 = none on this node"},
    {"Workers.Program", KEY_TEXT, "\"\"", .check = check_absolute, FIELD(worker_program),
     .meaning = "path of orthanc-redactor; empty = beside the plugin, else the installed place"},
    {"Workers.TimeoutSeconds", KEY_NUMBER, "60", 1, 3600, FIELD(worker_timeout_seconds),
     .meaning = "wall clock of one question to a worker"},
    {"Workers.MemoryMb", KEY_NUMBER, "1024", 256, 65536, FIELD(worker_memory_mb), .meaning = "of one worker"},
    {"Workers.RecycleAfter", KEY_NUMBER, "5000", 1, 1000000, FIELD(worker_recycle_after),
     .meaning = "questions after which a worker is replaced"},
    {"Workers.Nice", KEY_NUMBER, "10", 0, 19, FIELD(worker_nice), .meaning = "how far workers stand back for others"},
    {"Workers.RequireSandbox", KEY_BOOL, "true", FIELD(require_sandbox),
     .meaning = "refuse to work where the kernel cannot confine workers"},
    {"Limits.MaxFileMb", KEY_NUMBER, "2048", 1, 65536, .scale = 1 << 20, FIELD(settings.limits.max_file_bytes),
     .meaning = "larger files are quarantined"},
    {"Limits.MaxPixelsPerFrame", KEY_NUMBER, "67108864", 1, INT32_MAX, FIELD(settings.limits.max_pixels_per_frame),
     .meaning = "larger pictures are quarantined"},
    {"Limits.MaxFrames", KEY_NUMBER, "20000", 1, 1000000, FIELD(settings.limits.max_frames),
     .meaning = "longer ones are quarantined"},
    {"Limits.MaxSequenceDepth", KEY_NUMBER, "32", 1, 64, FIELD(settings.limits.max_sequence_depth),
     .meaning = "deeper ones are quarantined"},
    {"Web.Enable", KEY_BOOL, "true", FIELD(web_enable), .meaning = "add state, button and links to Orthanc Explorer"},
    {"Web.UserHeader", KEY_TEXT, "\"\"", .maximum = 64, .check = check_header, FIELD(user_header),
     .meaning = "HTTP header in which a trusted proxy names the user"},
    {"Web.TrustedProxies", KEY_LIST, "[]", .check = check_address, LIST(trusted_proxies, CONFIG_PROXIES_MAX),
     .meaning = "addresses whose user header is believed"},
};

const ConfigKey *config_keys(uint32_t *count)
{
    *count = sizeof keys / sizeof keys[0];
    return keys;
}

void config_key_environment(const char *path, char *name, size_t name_size)
{
    size_t at = (size_t)snprintf(name, name_size, "ORTHANC__REDACTOR__");

    for (const char *c = path; *c != 0 && at + 3 < name_size; c++) {
        if (*c == '.') {
            name[at++] = '_';
            name[at++] = '_';
            continue;
        }
        if (isupper((unsigned char)*c) && c > path && c[-1] != '.') {
            name[at++] = '_';
        }
        name[at++] = (char)toupper((unsigned char)*c);
    }
    name[at] = 0;
}

/* Edits that make one name the other, whatever the case. Names longer than KEY_NAME_MAX are near to nothing. */
static size_t distance(const char *a, const char *b)
{
    size_t row[KEY_NAME_MAX + 1];
    size_t a_size = strlen(a), b_size = strlen(b);

    if (a_size > KEY_NAME_MAX || b_size > KEY_NAME_MAX) {
        return KEY_NAME_MAX;
    }
    for (size_t j = 0; j <= b_size; j++) {
        row[j] = j;
    }
    for (size_t i = 1; i <= a_size; i++) {
        size_t diagonal = row[0];

        row[0] = i;
        for (size_t j = 1; j <= b_size; j++) {
            bool same = tolower((unsigned char)a[i - 1]) == tolower((unsigned char)b[j - 1]);
            size_t best = diagonal + (same ? 0 : 1);

            best = row[j] + 1 < best ? row[j] + 1 : best;
            best = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row[b_size];
}

const char *config_key_near(const char *name)
{
    const char *dot = strrchr(name, '.');
    const char *leaf = dot != NULL ? dot + 1 : name;
    const char *best = NULL;
    size_t best_distance = 3 + strlen(leaf) / 4;

    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        const char *key_dot = strrchr(keys[i].path, '.');
        const char *key_leaf = key_dot != NULL ? key_dot + 1 : keys[i].path;
        size_t whole = distance(name, keys[i].path);
        size_t part = distance(leaf, key_leaf) + 1; /* the right name in the wrong group counts one more */
        size_t nearer = whole < part ? whole : part;

        if (nearer < best_distance) {
            best_distance = nearer;
            best = keys[i].path;
        }
    }
    return best;
}
