/* The wire itself: what is malformed is refused before it is read on, and nothing received stays open. */
#include "check.h"

#include <dirent.h>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plan/settings.h"
#include "wire/body.h"
#include "wire/memfd.h"
#include "wire/message.h"
#include "wire/question.h"

static int ends[2];

static void open_ends(void)
{
    CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
}

static void close_ends(void)
{
    (void)close(ends[0]);
    (void)close(ends[1]);
}

static int open_descriptors(void)
{
    DIR *folder = opendir("/proc/self/fd");
    int count = 0;

    while (folder != NULL && readdir(folder) != NULL) {
        count++;
    }
    (void)closedir(folder);
    return count;
}

static Channel from_worker(void)
{
    return (Channel){.socket = ends[0], .cancel = -1, .deadline_ms = message_now_ms() + 200, .peer_is_worker = true};
}

/* What is received when these bytes, with these descriptors, are sent. */
static ErrorCode receive_raw(const Buffer *raw, uint32_t descriptors)
{
    union {
        struct cmsghdr head;
        uint8_t bytes[CMSG_SPACE(sizeof(int) * 32)];
    } control = {0};
    struct iovec piece = {raw->data, raw->size};
    struct msghdr head = {.msg_iov = &piece, .msg_iovlen = 1};
    Channel channel;
    Message message;
    Error err = {0};

    open_ends();
    if (descriptors > 0) {
        control.head.cmsg_level = SOL_SOCKET;
        control.head.cmsg_type = SCM_RIGHTS;
        control.head.cmsg_len = CMSG_LEN(sizeof(int) * descriptors);
        for (uint32_t i = 0; i < descriptors; i++) {
            memcpy(CMSG_DATA(&control.head) + i * sizeof(int), &ends[1], sizeof(int));
        }
        head.msg_control = &control;
        head.msg_controllen = CMSG_SPACE(sizeof(int) * descriptors);
    }
    CHECK(sendmsg(ends[1], &head, 0) == (ssize_t)raw->size);
    channel = from_worker();
    if (message_receive(&channel, &message, &err)) {
        err.code = ERR_NONE;
    }
    message_close(&message);
    close_ends();
    return err.code;
}

typedef struct {
    const char *about;
    uint32_t magic;
    uint16_t version, kind;
    uint32_t length;
    uint16_t stated, zero;
    uint32_t sent;
    ErrorCode code;
} Case;

static void message_receive_refuses_malformed_headers(void)
{
    static const Case cases[] = {
        {"good", MESSAGE_MAGIC, 1, MESSAGE_RESULT, 0, 0, 0, 0, ERR_NONE},
        {"good with a descriptor", MESSAGE_MAGIC, 1, MESSAGE_RESULT, 0, 1, 0, 1, ERR_NONE},
        {"magic", 0x5752524e, 1, MESSAGE_RESULT, 0, 0, 0, 0, ERR_INPUT},
        {"version", MESSAGE_MAGIC, 2, MESSAGE_RESULT, 0, 0, 0, 0, ERR_INPUT},
        {"no such kind", MESSAGE_MAGIC, 1, MESSAGE_KIND_COUNT, 0, 0, 0, 0, ERR_INPUT},
        {"kind of the parent", MESSAGE_MAGIC, 1, MESSAGE_SETUP, 0, 1, 0, 1, ERR_INPUT},
        {"body at the cap, which does not come", MESSAGE_MAGIC, 1, MESSAGE_RESULT, MESSAGE_BODY_MAX, 0, 0, 0,
         ERR_TIMEOUT},
        {"body over the cap", MESSAGE_MAGIC, 1, MESSAGE_RESULT, MESSAGE_BODY_MAX + 1, 0, 0, 0, ERR_INPUT},
        {"body over the cap of its kind", MESSAGE_MAGIC, 1, MESSAGE_QUESTION, PSEUDONYM_VALUE_MAX + 9, 0, 0, 0,
         ERR_INPUT},
        {"more descriptors than stated", MESSAGE_MAGIC, 1, MESSAGE_RESULT, 0, 0, 0, 1, ERR_INPUT},
        {"fewer descriptors than stated", MESSAGE_MAGIC, 1, MESSAGE_RESULT, 0, 1, 0, 0, ERR_INPUT},
        {"descriptor with a kind that has none", MESSAGE_MAGIC, 1, MESSAGE_HELLO, 0, 1, 0, 1, ERR_INPUT},
        {"too many descriptors", MESSAGE_MAGIC, 1, MESSAGE_RESULT, 0, 3, 0, 3, ERR_INPUT},
        {"far too many descriptors", MESSAGE_MAGIC, 1, MESSAGE_RESULT, 0, 30, 0, 30, ERR_INPUT},
        {"not zero", MESSAGE_MAGIC, 1, MESSAGE_RESULT, 0, 0, 1, 0, ERR_INPUT},
    };
    int before = open_descriptors();

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Buffer raw = {.limit = 256};
        ErrorCode code;

        buffer_u32(&raw, cases[i].magic);
        buffer_u16(&raw, cases[i].version);
        buffer_u16(&raw, cases[i].kind);
        buffer_u64(&raw, 1);
        buffer_u32(&raw, cases[i].length);
        buffer_u16(&raw, cases[i].stated);
        buffer_u16(&raw, cases[i].zero);
        code = receive_raw(&raw, cases[i].sent);
        if (code != cases[i].code) {
            check_failures++;
            (void)fprintf(stderr, "%s: got %s\n", cases[i].about, error_name(code));
        }
        buffer_free(&raw);
    }
    CHECK(open_descriptors() == before);
}

static void message_receive_closes_descriptors_that_come_with_the_body(void)
{
    Buffer raw = {.limit = 256};
    int before = open_descriptors();

    buffer_u32(&raw, MESSAGE_MAGIC);
    buffer_u16(&raw, 1);
    buffer_u16(&raw, MESSAGE_RESULT);
    buffer_u64(&raw, 1);
    buffer_u32(&raw, 4);
    buffer_u32(&raw, 0);
    CHECK(receive_raw(&raw, 0) == ERR_TIMEOUT);
    buffer_text(&raw, "body");
    CHECK(receive_raw(&raw, 0) == ERR_NONE);
    buffer_free(&raw);
    CHECK(open_descriptors() == before);
}

static void message_receive_tells_when_the_other_side_is_gone(void)
{
    Channel channel;
    Message message;
    Error err = {0};

    open_ends();
    (void)close(ends[1]);
    channel = from_worker();
    CHECK(!message_receive(&channel, &message, &err) && err.code == ERR_CRASH);
    message_close(&message);
    (void)close(ends[0]);
}

static void message_send_stops_at_the_deadline_when_nobody_reads(void)
{
    Message message = {.kind = MESSAGE_PLAN, .body = {.limit = MESSAGE_BODY_MAX}};
    static const uint8_t zeros[1 << 20];
    int64_t before_ms = message_now_ms();
    Channel channel;
    Error err = {0};

    open_ends();
    for (int i = 0; i < 4; i++) {
        buffer_append(&message.body, zeros, sizeof zeros);
    }
    channel = from_worker();
    CHECK(!message_send(&channel, &message, &err) && err.code == ERR_TIMEOUT);
    CHECK(message_now_ms() - before_ms < 1000);
    message_close(&message);
    close_ends();
}

static void message_send_refuses_a_body_over_the_cap_of_its_kind(void)
{
    Message message = {.kind = MESSAGE_CHECK_RULES, .body = {.limit = 16}};
    Channel channel;
    Error err = {0};

    open_ends();
    channel = from_worker();
    buffer_text(&message.body, "body");
    CHECK(!message_send(&channel, &message, &err) && err.code == ERR_LIMIT);
    message_close(&message);
    close_ends();
}

static void job_survives_the_wire(void)
{
    Step region = {
        .kind = STEP_FILL, .plane = 0x6000, .last_frame = 9, .box = {-1, 2, 3, 4}, .rule = "r", .mode = NULL};
    BodyJob job = {.file_size = 1ull << 40, .sha256 = {1, 2}, .policy = "", .regions = &region, .regions_count = 1};
    Buffer body = {.limit = 4096};
    Arena *arena = arena_new(1 << 20);
    BodyJob got = {0};
    Reader reader;
    Error err;

    body_write_job(&job, &body);
    reader = reader_of(buffer_view(&body));
    CHECK_OK(body_read_job(&reader, arena, &got, &err));
    CHECK_OK(body_done(&reader, "a job", &err));
    CHECK(got.file_size == job.file_size && got.sha256[1] == 2 && got.regions_count == 1 && !got.with_text);
    CHECK_TEXT(got.policy, "");
    CHECK(got.options == NULL);
    CHECK(got.regions[0].plane == 0x6000 && got.regions[0].box.x == -1 && got.regions[0].mode == NULL);
    for (size_t size = 0; size < body.size; size++) {
        reader = reader_of(bytes_of(body.data, size));
        CHECK(!body_read_job(&reader, arena, &got, &err));
    }
    buffer_free(&body);
    arena_free(arena);
}

static void job_with_options_that_are_none_is_refused(void)
{
    uint32_t options = OPTION_RETAIN_UIDS;
    BodyJob job = {.options = &options};
    Arena *arena = arena_new(1 << 20);
    BodyJob got = {0};
    Error err = {0};

    for (int known = 1; known >= 0; known--) {
        Buffer body = {.limit = 4096};
        Reader reader;

        body_write_job(&job, &body);
        reader = reader_of(buffer_view(&body));
        CHECK(body_read_job(&reader, arena, &got, &err) == (known == 1));
        CHECK(known == 0 || (got.options != NULL && *got.options == OPTION_RETAIN_UIDS));
        options = 1u << OPTION_COUNT;
        buffer_free(&body);
    }
    arena_free(arena);
}

static void job_with_too_many_regions_is_refused(void)
{
    BodyJob job = {.regions_count = 0};
    Buffer body = {.limit = 4096};
    Arena *arena = arena_new(1 << 20);
    BodyJob got = {0};
    Reader reader;
    Error err = {0};

    body_write_job(&job, &body);
    body.data[body.size - 3] = 0x10; /* 4096 */
    body.data[body.size - 4] = 1;
    reader = reader_of(buffer_view(&body));
    CHECK(!body_read_job(&reader, arena, &got, &err) && err.code == ERR_INPUT);
    buffer_free(&body);
    arena_free(arena);
}

/* The parent compares these texts: a worker that leaves one out must not lead it to NULL. */
static void rules_without_texts_are_read_with_empty_ones(void)
{
    RuleInfo nameless = {0};
    const RuleInfo *got = NULL;
    Buffer body = {.limit = 4096};
    Arena *arena = arena_new(1 << 20);
    Reader reader;
    uint32_t count = 0;
    Error err = {0};

    body_write_rules(&nameless, 1, &body);
    reader = reader_of(buffer_view(&body));
    CHECK_OK(body_read_rules(&reader, arena, &got, &count, &err));
    CHECK(count == 1);
    CHECK_TEXT(got[0].id, "");
    CHECK_TEXT(got[0].kind, "");
    CHECK_TEXT(got[0].about, "");
    CHECK_TEXT(got[0].file, "");
    buffer_free(&body);
    arena_free(arena);
}

static void error_that_only_a_parent_can_know_does_not_travel(void)
{
    for (uint32_t code = 0; code < ERR_CODE_COUNT + 2; code++) {
        Buffer body = {.limit = 64};
        Error told = {0}, err = {0};
        Reader reader;
        bool parents = code == ERR_NONE || code == ERR_CANCELLED || code == ERR_CRASH || code >= ERR_CODE_COUNT;

        buffer_u8(&body, (uint8_t)code);
        buffer_string(&body, "a\x1b[31m");
        reader = reader_of(buffer_view(&body));
        CHECK(body_read_error(&reader, &told, &err) == !parents);
        if (!parents) {
            CHECK_TEXT(told.text, "a?[31m");
        }
        buffer_free(&body);
    }
}

static void memfd_check_wants_all_seals_and_the_size(void)
{
    Error err = {0};
    int file = memfd_new(&err);

    CHECK_OK(memfd_write(file, bytes_text("four"), &err));
    CHECK(!memfd_check(file, 4, &err) && err.code == ERR_INPUT);
    CHECK_OK(memfd_seal(file, &err));
    CHECK_OK(memfd_check(file, 4, &err));
    CHECK(!memfd_check(file, 5, &err));
    (void)close(file);
    file = open("/dev/null", O_RDONLY | O_CLOEXEC);
    CHECK(!memfd_check(file, 0, &err) && err.code == ERR_INPUT);
    (void)close(file);
}

static void asker_stops_at_its_caps(void)
{
    static uint8_t big[PSEUDONYM_VALUE_MAX + 1];
    Channel channel = {.socket = -1, .cancel = -1};
    static Asker asker;
    PseudonymSource source = asker_source(&asker);
    uint8_t mac[MAC_BYTES];
    Error err = {0};

    asker_begin(&asker, &channel, 1);
    CHECK(!source.mac(source.self, PURPOSE_UID, bytes_of(big, sizeof big), mac, &err) && err.code == ERR_LIMIT);
    asker.asked = PSEUDONYM_QUESTIONS_MAX;
    CHECK(!source.mac(source.self, PURPOSE_UID, bytes_text("1.2"), mac, &err) && err.code == ERR_LIMIT);
}

int main(void)
{
    RUN(message_receive_refuses_malformed_headers);
    RUN(message_receive_closes_descriptors_that_come_with_the_body);
    RUN(message_receive_tells_when_the_other_side_is_gone);
    RUN(message_send_stops_at_the_deadline_when_nobody_reads);
    RUN(message_send_refuses_a_body_over_the_cap_of_its_kind);
    RUN(job_survives_the_wire);
    RUN(job_with_options_that_are_none_is_refused);
    RUN(job_with_too_many_regions_is_refused);
    RUN(rules_without_texts_are_read_with_empty_ones);
    RUN(error_that_only_a_parent_can_know_does_not_travel);
    RUN(memfd_check_wants_all_seals_and_the_size);
    RUN(asker_stops_at_its_caps);
    return check_failed();
}
