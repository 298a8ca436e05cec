#include "wire/message.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <time.h>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plan/pseudonym.h"
#include "wire/question.h"

enum { SMALL_BODY_MAX = 64 * 1024, CHUNK_BYTES = 32 * 1024, RECEIVED_MAX = 8 };

static const MessageRow rows[MESSAGE_KIND_COUNT] = {
    [MESSAGE_SETUP] = {"setup", false, false, 1, 1, 1 << 20},
    [MESSAGE_PLAN] = {"plan", false, true, 1, 1, MESSAGE_BODY_MAX},
    [MESSAGE_APPLY] = {"apply", false, true, 1, 1, MESSAGE_BODY_MAX},
    [MESSAGE_RUN] = {"run", false, true, 1, 1, MESSAGE_BODY_MAX},
    [MESSAGE_VERIFY] = {"verify", false, true, 2, 2, MESSAGE_BODY_MAX},
    [MESSAGE_RENDER] = {"render", false, false, 1, 1, MESSAGE_BODY_MAX},
    [MESSAGE_MATCH] = {"match", false, false, 0, 0, MESSAGE_BODY_MAX},
    [MESSAGE_CHECK_RULES] = {"check rules", false, false, 0, 0, 0},
    [MESSAGE_LIST_RULES] = {"list rules", false, false, 0, 0, 0},
    [MESSAGE_MAC] = {"mac", false, false, 0, 0, MAC_BYTES *QUESTIONS_AT_ONCE_MAX},
    [MESSAGE_HELLO] = {"hello", true, false, 0, 0, SMALL_BODY_MAX},
    [MESSAGE_QUESTION] = {"question", true, false, 0, 0, PSEUDONYM_VALUE_MAX + 8},
    [MESSAGE_RESULT] = {"result", true, false, 0, 1, MESSAGE_BODY_MAX},
    [MESSAGE_ERROR] = {"error", true, false, 0, 0, SMALL_BODY_MAX},
};

/* Aligned room for the descriptors that come with a message. */
typedef union {
    struct cmsghdr head;
    uint8_t bytes[CMSG_SPACE(sizeof(int) * RECEIVED_MAX)];
} Control;

const MessageRow *message_row(uint32_t kind)
{
    return kind < MESSAGE_KIND_COUNT ? &rows[kind] : NULL;
}

int64_t message_now_ms(void)
{
    struct timespec now = {0};

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* The deadline is looked at before every piece, so that a peer that sends one byte now and then gains nothing by it. */
static bool wait_for(const Channel *channel, short events, Error *err)
{
    for (;;) {
        struct pollfd polled[2] = {{channel->socket, events, 0}, {channel->cancel, POLLIN, 0}};
        int wait_ms = -1;
        int count;

        if (channel->deadline_ms != 0) {
            int64_t left_ms = channel->deadline_ms - message_now_ms();

            if (left_ms <= 0) {
                return error_set(err, ERR_TIMEOUT, "no answer in time");
            }
            wait_ms = left_ms > INT_MAX ? INT_MAX : (int)left_ms;
        }
        count = poll(polled, 2, wait_ms);
        if (count < 0 && errno != EINTR) {
            return error_set(err, ERR_IO, "cannot wait for the other side: %s", strerror(errno));
        }
        if (count > 0 && polled[1].revents != 0) {
            return error_set(err, ERR_CANCELLED, "cancelled");
        }
        if (count > 0) {
            return true;
        }
    }
}

/* After a failed send or receive: true when it should be tried again. */
static bool may_retry(Error *err)
{
    if (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK) {
        return true;
    }
    if (errno == EPIPE || errno == ECONNRESET || errno == ENOTCONN) {
        return error_set(err, ERR_CRASH, "the other side is gone");
    }
    return error_set(err, ERR_IO, "cannot talk to the other side: %s", strerror(errno));
}

/* Sends what is left of header and body; the descriptors of [message] go with the first piece (NULL: none). */
static ssize_t send_piece(int socket, struct iovec *pieces, const Message *message)
{
    Control control = {0};
    struct msghdr head = {.msg_iov = pieces, .msg_iovlen = 2};

    if (message != NULL && message->descriptors_count > 0) {
        size_t size = sizeof(int) * message->descriptors_count;
        struct cmsghdr *rights = &control.head;

        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(size);
        memcpy(CMSG_DATA(rights), message->descriptors, size);
        head.msg_control = &control;
        head.msg_controllen = CMSG_SPACE(size);
    }
    return sendmsg(socket, &head, MSG_DONTWAIT | MSG_NOSIGNAL);
}

static void advance(struct iovec *pieces, size_t sent)
{
    for (size_t i = 0; i < 2; i++) {
        size_t step = sent < pieces[i].iov_len ? sent : pieces[i].iov_len;

        if (step == 0) {
            continue; /* an empty body has no address to move */
        }
        pieces[i].iov_base = (uint8_t *)pieces[i].iov_base + step;
        pieces[i].iov_len -= step;
        sent -= step;
    }
}

static void write_header(const Message *message, Buffer *header)
{
    buffer_u32(header, MESSAGE_MAGIC);
    buffer_u16(header, MESSAGE_VERSION);
    buffer_u16(header, (uint16_t)message->kind);
    buffer_u64(header, message->id);
    buffer_u32(header, (uint32_t)message->body.size);
    buffer_u16(header, (uint16_t)message->descriptors_count);
    buffer_u16(header, 0);
}

static bool send_all(const Channel *channel, const Message *message, Buffer *header, Error *err)
{
    struct iovec pieces[2] = {{header->data, header->size}, {message->body.data, message->body.size}};
    const Message *with_descriptors = message;

    while (pieces[0].iov_len + pieces[1].iov_len > 0) {
        ssize_t sent;

        if (!wait_for(channel, POLLOUT, err)) {
            return false;
        }
        sent = send_piece(channel->socket, pieces, with_descriptors);
        if (sent < 0 && !may_retry(err)) {
            return false;
        }
        if (sent > 0) {
            with_descriptors = NULL;
            advance(pieces, (size_t)sent);
        }
    }
    return true;
}

bool message_send(const Channel *channel, const Message *message, Error *err)
{
    const MessageRow *row = message_row((uint32_t)message->kind);
    Buffer header = {.limit = MESSAGE_HEADER_BYTES};
    bool ok;

    if (row == NULL || message->descriptors_count > row->descriptors_max) {
        return error_set(err, ERR_INPUT, "no such message");
    }
    if (!buffer_check(&message->body, err)) {
        return false;
    }
    if (message->body.size > row->body_max) {
        return error_set(err, ERR_LIMIT, "a message of %zu bytes is larger than %u", message->body.size, row->body_max);
    }
    write_header(message, &header);
    ok = buffer_check(&header, err) && send_all(channel, message, &header, err);
    buffer_free(&header);
    return ok;
}

/* Moves what came with a piece into [message]; false when there were too many, which are closed. */
static bool take_descriptors(struct msghdr *head, Message *message)
{
    bool fits = (head->msg_flags & MSG_CTRUNC) == 0;

    for (struct cmsghdr *part = CMSG_FIRSTHDR(head); part != NULL; part = CMSG_NXTHDR(head, part)) {
        size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);

        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) {
            continue;
        }
        for (size_t i = 0; i < count; i++) {
            int descriptor;

            memcpy(&descriptor, CMSG_DATA(part) + i * sizeof descriptor, sizeof descriptor);
            if (message->descriptors_count < MESSAGE_DESCRIPTORS_MAX) {
                message->descriptors[message->descriptors_count++] = descriptor;
            } else {
                (void)close(descriptor);
                fits = false;
            }
        }
    }
    return fits;
}

static bool receive_header(const Channel *channel, uint8_t *header, Message *message, Error *err)
{
    size_t done = 0;

    while (done < MESSAGE_HEADER_BYTES) {
        Control control = {0};
        struct iovec piece = {header + done, MESSAGE_HEADER_BYTES - done};
        struct msghdr head = {
            .msg_iov = &piece, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
        ssize_t got;

        if (!wait_for(channel, POLLIN, err)) {
            return false;
        }
        got = recvmsg(channel->socket, &head, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (got == 0) {
            return error_set(err, ERR_CRASH, "the other side is gone");
        }
        if (got < 0) {
            if (!may_retry(err)) {
                return false;
            }
            continue;
        }
        if (!take_descriptors(&head, message)) {
            return error_set(err, ERR_INPUT, "a message with too many descriptors");
        }
        done += (size_t)got;
    }
    return true;
}

/* Checks the header and gives the length of the body. */
static bool read_header(const Channel *channel, Bytes header, Message *message, uint32_t *size, Error *err)
{
    Reader reader = reader_of(header);
    uint32_t magic = reader_u32(&reader);
    uint16_t version = reader_u16(&reader);
    uint16_t kind = reader_u16(&reader);
    const MessageRow *row = message_row(kind);
    uint16_t descriptors;
    uint16_t zero;

    if (magic != MESSAGE_MAGIC || version != MESSAGE_VERSION || row == NULL) {
        return error_set(err, ERR_INPUT, "not a message");
    }
    if (row->from_worker != channel->peer_is_worker) {
        return error_set(err, ERR_INPUT, "a message of kind %s from the wrong side", row->name);
    }
    message->kind = (MessageKind)kind;
    message->id = reader_u64(&reader);
    *size = reader_u32(&reader);
    descriptors = reader_u16(&reader);
    zero = reader_u16(&reader);
    if (*size > row->body_max || zero != 0) {
        return error_set(err, ERR_INPUT, "a message of kind %s states %u bytes", row->name, *size);
    }
    if (descriptors != message->descriptors_count || descriptors < row->descriptors_min ||
        descriptors > row->descriptors_max) {
        return error_set(err, ERR_INPUT, "a message of kind %s with a wrong number of descriptors", row->name);
    }
    message->body.limit = row->body_max;
    return true;
}

/* The buffer grows with what really comes: a stated length alone costs nothing. Descriptors that come with the body are
 * closed by the kernel, since no room is given for them. */
static bool receive_body(const Channel *channel, uint32_t size, Message *message, Error *err)
{
    uint8_t chunk[CHUNK_BYTES];

    while (message->body.size < size && !message->body.failed) {
        size_t wanted = size - message->body.size;
        ssize_t got;

        if (!wait_for(channel, POLLIN, err)) {
            return false;
        }
        got = recv(channel->socket, chunk, wanted < sizeof chunk ? wanted : sizeof chunk, MSG_DONTWAIT);
        if (got == 0) {
            return error_set(err, ERR_CRASH, "the other side is gone");
        }
        if (got < 0) {
            if (!may_retry(err)) {
                return false;
            }
            continue;
        }
        buffer_append(&message->body, chunk, (size_t)got);
        explicit_bzero(chunk, (size_t)got);
    }
    return buffer_check(&message->body, err);
}

bool message_receive(const Channel *channel, Message *message, Error *err)
{
    uint8_t header[MESSAGE_HEADER_BYTES];
    uint32_t size = 0;

    *message = (Message){.descriptors = {-1, -1}};
    return receive_header(channel, header, message, err) &&
           read_header(channel, bytes_of(header, sizeof header), message, &size, err) &&
           receive_body(channel, size, message, err);
}

int message_take_descriptor(Message *message, uint32_t index)
{
    int descriptor;

    if (index >= message->descriptors_count) {
        return -1;
    }
    descriptor = message->descriptors[index];
    message->descriptors[index] = -1;
    return descriptor;
}

void message_close(Message *message)
{
    for (uint32_t i = 0; i < message->descriptors_count; i++) {
        if (message->descriptors[i] >= 0) {
            (void)close(message->descriptors[i]);
        }
    }
    message->descriptors_count = 0;
    buffer_free(&message->body);
}
