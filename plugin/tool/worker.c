#include "tool/worker.h"

#include <stdlib.h>
#include <string.h>

#include <sys/socket.h>
#include <unistd.h>

#include "deid/deid.h"
#include "wire/body.h"
#include "wire/memfd.h"
#include "wire/message.h"
#include "wire/question.h"
#include "wire/sandbox.h"

enum { SETUP_ARENA_BYTES = (BUNDLE_BYTES_MAX) + (16 << 20), EXIT_FINE = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2 };

typedef struct {
    Channel channel;
    Settings settings;
    Bundle bundle;
    Deid *deid;
    Arena *setup; /* lives as long as the process */
    Arena *run;   /* one request */
    Asker asker;
} Worker;

/* A request that is being answered. */
typedef struct {
    Worker *worker;
    Reader body;
    Message *request;
    Message *answer;
} Task;

typedef bool Handler(Task *task, Error *err);

/* What requests about an instance begin with: its description and its bytes. */
typedef struct {
    DeidInput input;
    PseudonymSource source;
} Instance;

static bool read_instance(Task *task, Instance *instance, Error *err)
{
    Arena *run = task->worker->run;
    int file = task->request->descriptors[0];
    BodyJob job = {0};

    if (!body_read_job(&task->body, run, &job, err) || !memfd_check(file, job.file_size, err)) {
        return false;
    }
    *instance = (Instance){.input = {.policy = job.policy,
                                     .options = job.options,
                                     .regions = job.regions,
                                     .regions_count = job.regions_count,
                                     .with_text = job.with_text,
                                     .approved = job.approved},
                           .source = asker_source(&task->worker->asker)};
    memcpy(instance->input.sha256, job.sha256, SHA256_BYTES);
    return memfd_map(file, job.file_size, run, &instance->input.file, err);
}

/* A copy on its way into a memory file. */
typedef struct {
    int file;
    uint64_t size;
    uint64_t size_max;
} CopyFile;

static bool write_copy(void *self, Bytes bytes, Error *err)
{
    CopyFile *copy = self;

    if (bytes.size > copy->size_max - copy->size) {
        return error_set(err, ERR_LIMIT, "the copy is larger than the largest file");
    }
    copy->size += bytes.size;
    return memfd_write(copy->file, bytes, err);
}

static bool rewrite_copy(void *self, uint64_t back, Bytes bytes, Error *err)
{
    CopyFile *copy = self;

    if (back > copy->size || bytes.size > back) {
        return error_set(err, ERR_LIMIT, "a place outside the copy");
    }
    return memfd_write_at(copy->file, copy->size - back, bytes, err);
}

/* Makes the copy and puts it, and what is to be said of it, into the answer. */
static bool answer_copy(Task *task, const Instance *instance, const Plan *plan, Error *err)
{
    Worker *worker = task->worker;
    CopyFile copy = {.file = memfd_new(err), .size_max = worker->settings.limits.max_file_bytes};
    Sink sink = {.self = &copy, .write = write_copy, .rewrite = rewrite_copy};
    CopyFacts facts = {0};

    if (copy.file < 0) {
        return false;
    }
    task->answer->descriptors[0] = copy.file; /* closed with the message */
    task->answer->descriptors_count = 1;
    if (!deid_apply(worker->deid, &instance->input, plan, instance->source, worker->run, &sink, &facts, err) ||
        !memfd_seal(copy.file, err)) {
        return false;
    }
    buffer_u64(&task->answer->body, copy.size);
    body_write_facts(&facts, &task->answer->body);
    return true;
}

/* Makes the plan and puts it into the answer. */
static bool answer_plan(Task *task, const Instance *instance, Plan *plan, Error *err)
{
    Worker *worker = task->worker;
    Identity original = {0};

    plan_init(plan, worker->run);
    if (!deid_plan(worker->deid, &instance->input, instance->source, worker->run, plan, &original, err) ||
        !body_write_plan(plan, instance->input.with_text, &task->answer->body, err)) {
        return false;
    }
    body_write_identity(&original, &task->answer->body);
    return true;
}

static bool handle_plan(Task *task, Error *err)
{
    Instance instance;
    Plan plan;

    return read_instance(task, &instance, err) && body_done(&task->body, "a request", err) &&
           answer_plan(task, &instance, &plan, err);
}

static bool handle_apply(Task *task, Error *err)
{
    Instance instance;
    Plan plan;

    return read_instance(task, &instance, err) && body_read_plan(&task->body, task->worker->run, &plan, err) &&
           body_done(&task->body, "a request", err) && answer_copy(task, &instance, &plan, err);
}

static bool handle_run(Task *task, Error *err)
{
    Instance instance;
    Plan plan;
    bool has_copy;

    if (!read_instance(task, &instance, err) || !body_done(&task->body, "a request", err) ||
        !answer_plan(task, &instance, &plan, err)) {
        return false;
    }
    has_copy = plan.verdict == VERDICT_PASS || plan.verdict == VERDICT_REDACT;
    buffer_u8(&task->answer->body, has_copy ? 1 : 0);
    return !has_copy || answer_copy(task, &instance, &plan, err);
}

/* Findings are in the coordinates of the plan's image, for the same bytes: so they carry its head. */
static void begin_findings(const Plan *plan, Plan *findings)
{
    findings->source = plan->source;
    findings->rules = plan->rules;
    findings->policy = plan->policy;
    findings->options = plan->options;
}

static bool handle_verify(Task *task, Error *err)
{
    Worker *worker = task->worker;
    Instance instance;
    Plan plan, findings;
    CopyFacts facts = {0};
    Bytes copy;
    uint32_t reasons = 0;
    uint64_t copy_size;

    if (!read_instance(task, &instance, err) || !body_read_plan(&task->body, worker->run, &plan, err)) {
        return false;
    }
    copy_size = reader_u64(&task->body);
    if (!body_done(&task->body, "a request", err) || !memfd_check(task->request->descriptors[1], copy_size, err) ||
        !memfd_map(task->request->descriptors[1], copy_size, worker->run, &copy, err)) {
        return false;
    }
    plan_init(&findings, worker->run);
    begin_findings(&plan, &findings);
    if (!deid_verify(worker->deid, &instance.input, copy, &plan, instance.source, worker->run, &facts, &reasons,
                     &findings, err)) {
        return false;
    }
    body_write_facts(&facts, &task->answer->body);
    buffer_u32(&task->answer->body, reasons);
    return body_write_plan(&findings, instance.input.with_text, &task->answer->body, err);
}

/* The samples go into a sealed memory file, rows without gaps. */
static bool answer_image(Task *task, const Image *image, Error *err)
{
    size_t row = (size_t)image->width * (size_t)image->channels;
    int file = memfd_new(err);

    if (file < 0) {
        return false;
    }
    task->answer->descriptors[0] = file;
    task->answer->descriptors_count = 1;
    for (int32_t y = 0; y < image->height; y++) {
        if (!memfd_write(file, bytes_of(image->data + (size_t)y * (size_t)image->stride, row), err)) {
            return false;
        }
    }
    buffer_u32(&task->answer->body, (uint32_t)image->width);
    buffer_u32(&task->answer->body, (uint32_t)image->height);
    buffer_u8(&task->answer->body, (uint8_t)image->channels);
    return memfd_seal(file, err);
}

static bool handle_render(Task *task, Error *err)
{
    Worker *worker = task->worker;
    Instance instance;
    Plan plan;
    Image image = {0};
    uint8_t kind, has_plan;
    uint32_t frame;

    if (!read_instance(task, &instance, err)) {
        return false;
    }
    kind = reader_u8(&task->body);
    frame = reader_u32(&task->body);
    has_plan = reader_u8(&task->body);
    if (kind > RENDER_MIN || has_plan > 1) {
        return error_set(err, ERR_INPUT, "a request is malformed");
    }
    if (has_plan == 1 && !body_read_plan(&task->body, worker->run, &plan, err)) {
        return false;
    }
    return body_done(&task->body, "a request", err) &&
           deid_render(worker->deid, &instance.input, has_plan == 1 ? &plan : NULL, (RenderKind)kind, frame,
                       worker->run, &image, err) &&
           answer_image(task, &image, err);
}

static bool handle_match(Task *task, Error *err)
{
    Worker *worker = task->worker;
    BodyMatch match = {0};
    Judgement *judgements;

    if (!body_read_match(&task->body, worker->run, &match, err) || !body_done(&task->body, "a request", err)) {
        return false;
    }
    judgements = arena_array(worker->run, match.lines_count, sizeof *judgements);
    if (judgements == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for judgements");
    }
    if (!deid_match(worker->deid, match.policy, match.header, match.header_count, match.lines, match.lines_count,
                    worker->run, judgements, err)) {
        return false;
    }
    body_write_judgements(judgements, match.lines_count, &task->answer->body);
    return true;
}

static bool handle_check_rules(Task *task, Error *err)
{
    uint32_t examples_run = 0;

    if (!deid_check_rules(task->worker->deid, task->worker->run, &examples_run, err)) {
        return false;
    }
    buffer_u32(&task->answer->body, examples_run);
    return true;
}

static bool handle_list_rules(Task *task, Error *err)
{
    const RuleInfo *rules = NULL;
    uint32_t count = 0;

    if (!deid_list_rules(task->worker->deid, task->worker->run, &rules, &count, err)) {
        return false;
    }
    body_write_rules(rules, count, &task->answer->body);
    return true;
}

static Handler *const handlers[MESSAGE_KIND_COUNT] = {
    [MESSAGE_PLAN] = handle_plan,
    [MESSAGE_APPLY] = handle_apply,
    [MESSAGE_RUN] = handle_run,
    [MESSAGE_VERIFY] = handle_verify,
    [MESSAGE_RENDER] = handle_render,
    [MESSAGE_MATCH] = handle_match,
    [MESSAGE_CHECK_RULES] = handle_check_rules,
    [MESSAGE_LIST_RULES] = handle_list_rules,
};

static bool send_error(const Worker *worker, uint64_t id, const Error *told)
{
    Message answer = {.kind = MESSAGE_ERROR, .id = id, .body = {.limit = 2 * ERROR_TEXT_MAX}};
    Error err;
    bool ok;

    body_write_error(told, &answer.body);
    ok = message_send(&worker->channel, &answer, &err);
    message_close(&answer);
    return ok;
}

/* Answers one request. False when the parent is gone. */
static bool answer_request(Worker *worker, Message *request)
{
    Message answer = {.kind = MESSAGE_RESULT, .id = request->id, .body = {.limit = MESSAGE_BODY_MAX}};
    Task task = {
        .worker = worker, .body = reader_of(buffer_view(&request->body)), .request = request, .answer = &answer};
    Handler *handler = handlers[request->kind];
    Error err = {0};
    bool ok;

    asker_begin(&worker->asker, &worker->channel, request->id);
    if (handler == NULL) {
        ok = error_set(&err, ERR_INPUT, "not a request");
    } else {
        ok = handler(&task, &err) && buffer_check(&answer.body, &err);
    }
    ok = ok ? message_send(&worker->channel, &answer, &err) : send_error(worker, request->id, &err);
    message_close(&answer);
    return ok;
}

/* One request after the other; nothing of one is left for the next. */
static void serve(Worker *worker)
{
    bool ok = true;

    while (ok) {
        Message request;
        Error err;

        ok = message_receive(&worker->channel, &request, &err) && answer_request(worker, &request);
        message_close(&request);
        arena_reset(worker->run);
        asker_begin(&worker->asker, &worker->channel, 0);
    }
}

/* Reads the setup while nothing hostile has been seen yet, and before descriptors above the socket are closed. */
static bool read_setup(Worker *worker, const Message *request, BodySetup *setup, Bytes *rules, Error *err)
{
    Reader body = reader_of(buffer_view(&request->body));
    Reader settings;

    if (request->kind != MESSAGE_SETUP) {
        return error_set(err, ERR_INPUT, "no setup");
    }
    if (!body_read_setup(&body, worker->setup, setup, err)) {
        return false;
    }
    settings = reader_of(setup->settings);
    return settings_read(&settings, worker->setup, &worker->settings, err) &&
           memfd_check(request->descriptors[0], setup->rules_size, err) &&
           memfd_map(request->descriptors[0], setup->rules_size, worker->setup, rules, err);
}

/* Loads all that needs files, then shuts the doors. */
static bool load(Worker *worker, const Message *request, Posture *posture, Error *err)
{
    BodySetup setup = {0};
    Bytes rules = {0};

    worker->setup = arena_new(SETUP_ARENA_BYTES);
    if (worker->setup == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a worker");
    }
    if (!read_setup(worker, request, &setup, &rules, err)) {
        return false;
    }
    worker->run = arena_new((size_t)setup.memory_mb << 20);
    if (worker->run == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory for a worker");
    }
    if (!sandbox_begin(setup.memory_mb, worker->settings.limits.max_file_bytes, err) ||
        !bundle_read(rules, worker->setup, &worker->bundle, err) ||
        !deid_open(&worker->settings, &worker->bundle, setup.rules_hash, &worker->deid, err)) {
        return false;
    }
    sandbox_enter(posture);
    return true;
}

static bool send_hello(const Worker *worker, const Posture *posture)
{
    Message hello = {.kind = MESSAGE_HELLO, .body = {.limit = 256}};
    Error err;
    bool ok;

    body_write_hello(REDACTOR_VERSION, posture, &hello.body);
    ok = message_send(&worker->channel, &hello, &err);
    message_close(&hello);
    return ok;
}

static bool is_socket(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof type;

    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

int worker_main(int argc, char **argv)
{
    Worker *worker = calloc(1, sizeof *worker);
    Posture posture = {0};
    Message request;
    Error err = {0};

    (void)argc;
    (void)argv;
    if (worker == NULL || !is_socket(WORKER_SOCKET)) {
        _exit(EXIT_USAGE);
    }
    worker->channel = (Channel){.socket = WORKER_SOCKET, .cancel = -1};
    if (!message_receive(&worker->channel, &request, &err)) {
        _exit(EXIT_USAGE);
    }
    if (!load(worker, &request, &posture, &err)) {
        (void)send_error(worker, request.id, &err);
        _exit(EXIT_REFUSED);
    }
    /* sandbox_begin closed the bundle's descriptor; closing the number again would hit a stranger's. */
    (void)message_take_descriptor(&request, 0);
    message_close(&request);
    if (send_hello(worker, &posture)) {
        serve(worker);
    }
    _exit(EXIT_FINE);
}
