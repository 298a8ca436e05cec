/* One message between the plugin and a worker, over a stream socket: a fixed header, a body, up to two descriptors.
 *
 * Header, 24 bytes, little-endian: u32 magic "ORRW", u16 version, u16 kind, u64 request id, u32 body length, u16 number
 * of descriptors, u16 zero. The descriptors travel with the header (SCM_RIGHTS). Each side checks everything before it
 * reads on: magic, version, whether this kind may come from that side, body length and descriptors against the row of
 * the kind. Neither side trusts the other's lengths: the worker because its parent could be of another build, the
 * parent because the worker has read hostile bytes. */
#ifndef REDACTOR_WIRE_MESSAGE_H
#define REDACTOR_WIRE_MESSAGE_H

#include "base/bytes.h"

enum {
    MESSAGE_MAGIC = 0x5752524f,
    MESSAGE_VERSION = 1,
    MESSAGE_HEADER_BYTES = 24,
    MESSAGE_BODY_MAX = 64 << 20,
    MESSAGE_DESCRIPTORS_MAX = 2,
    WORKER_SOCKET = 3 /* the worker's end */
};

typedef enum {
    /* from the parent */
    MESSAGE_SETUP,
    MESSAGE_PLAN,
    MESSAGE_APPLY,
    MESSAGE_RUN,
    MESSAGE_VERIFY,
    MESSAGE_RENDER,
    MESSAGE_MATCH,
    MESSAGE_CHECK_RULES,
    MESSAGE_LIST_RULES,
    MESSAGE_MAC, /* answers questions: a MAC for each */
    /* from the worker */
    MESSAGE_HELLO,
    MESSAGE_QUESTION, /* pseudonym(purpose, value), one or several */
    MESSAGE_RESULT,
    MESSAGE_ERROR,
    MESSAGE_KIND_COUNT
} MessageKind;

typedef struct {
    const char *name;
    bool from_worker;
    bool may_ask; /* while this request is worked on, the worker may ask for pseudonyms */
    uint8_t descriptors_min, descriptors_max;
    uint32_t body_max;
} MessageRow;

/* NULL when there is no such kind. */
const MessageRow *message_row(uint32_t kind);

typedef struct {
    MessageKind kind;
    uint64_t id;
    Buffer body;
    int descriptors[MESSAGE_DESCRIPTORS_MAX]; /* -1 where one was moved out */
    uint32_t descriptors_count;
} Message;

/* One end of the socket and how long to wait on it. */
typedef struct {
    int socket;
    int cancel;          /* readable: stop waiting; -1: nothing */
    int64_t deadline_ms; /* by message_now_ms; 0: none */
    bool peer_is_worker; /* which kinds may come in */
} Channel;

/* Sends [message]; its descriptors stay the caller's. Errors as below. */
MUST_CHECK bool message_send(const Channel *channel, const Message *message, Error *err);

/* Receives one message; close it with message_close, which is also fine after a failure. ERR_INPUT when it is
 * malformed, ERR_TIMEOUT, ERR_CANCELLED, ERR_CRASH when the other side is gone, ERR_MEMORY, ERR_IO. */
MUST_CHECK bool message_receive(const Channel *channel, Message *message, Error *err);

/* Wipes and frees the body, closes the descriptors that were not moved out. */
void message_close(Message *message);

/* Moves a descriptor out of the message: the caller closes it. -1 when there is none. */
int message_take_descriptor(Message *message, uint32_t index);

/* Milliseconds of a clock that nobody sets. */
int64_t message_now_ms(void);

#endif
