#include "orthanc/http.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One piece of work: lives on the stack of the thread that waits for it. */
typedef struct Task {
    void (*run)(void *);
    void *self;
    bool is_done;
    pthread_cond_t done;
    struct Task *next;
} Task;

struct Http {
    OrthancPluginContext *context;
    bool has_users;
    pthread_mutex_t lock; /* guards what follows */
    pthread_cond_t arrived;
    Task *first, *last;
    uint32_t waiting_count;
    bool is_closing;
    pthread_t threads[HTTP_THREADS];
    uint32_t threads_count;
    RateLimit previews;
};

/* One request on its way through. */
typedef struct {
    Http *http;
    App *app;
    const JobStarter *jobs;
    const char *url;
    const OrthancPluginHttpRequest *request;
    const char *peer;
    Arena *arena;
    Reply reply;
} Exchange;

/* The SDK tells the address of a caller to filters only; filter and request come one after the other on one thread. */
static _Thread_local char peer_address[HTTP_PEER_SIZE];

void http_note_peer(const char *address)
{
    (void)snprintf(peer_address, sizeof peer_address, "%s", address == NULL ? "" : address);
}

/* NULL when the threads have to end. */
static Task *take_task(Http *http)
{
    Task *task = NULL;

    (void)pthread_mutex_lock(&http->lock);
    while (http->first == NULL && !http->is_closing) {
        (void)pthread_cond_wait(&http->arrived, &http->lock);
    }
    task = http->first;
    if (task != NULL) {
        http->first = task->next;
        http->last = http->first == NULL ? NULL : http->last;
        http->waiting_count--;
    }
    (void)pthread_mutex_unlock(&http->lock);
    return task;
}

static void *serve(void *self)
{
    Http *http = self;

    for (Task *task = take_task(http); task != NULL; task = take_task(http)) {
        task->run(task->self);
        (void)pthread_mutex_lock(&http->lock);
        task->is_done = true;
        (void)pthread_cond_signal(&task->done);
        (void)pthread_mutex_unlock(&http->lock);
    }
    return NULL;
}

bool http_run(Http *http, void (*task)(void *), void *self)
{
    Task mine = {.run = task, .self = self};
    bool is_taken = false;

    if (pthread_cond_init(&mine.done, NULL) != 0) {
        return false;
    }
    (void)pthread_mutex_lock(&http->lock);
    is_taken = !http->is_closing && http->waiting_count < HTTP_WAITING_MAX;
    if (is_taken) {
        if (http->last == NULL) {
            http->first = &mine;
        } else {
            http->last->next = &mine;
        }
        http->last = &mine;
        http->waiting_count++;
        (void)pthread_cond_signal(&http->arrived);
        while (!mine.is_done) {
            (void)pthread_cond_wait(&mine.done, &http->lock);
        }
    }
    (void)pthread_mutex_unlock(&http->lock);
    (void)pthread_cond_destroy(&mine.done);
    return is_taken;
}

static bool start_threads(Http *http)
{
    pthread_attr_t attributes;
    bool is_started = pthread_attr_init(&attributes) == 0;

    if (!is_started) {
        return false;
    }
    is_started = pthread_attr_setstacksize(&attributes, HTTP_STACK_BYTES) == 0;
    while (is_started && http->threads_count < HTTP_THREADS) {
        is_started = pthread_create(&http->threads[http->threads_count], &attributes, serve, http) == 0;
        http->threads_count += is_started;
    }
    (void)pthread_attr_destroy(&attributes);
    return is_started;
}

bool http_open(OrthancPluginContext *context, bool has_users, Http **http, Error *err)
{
    Http *made = calloc(1, sizeof *made);

    *http = NULL;
    if (made == NULL) {
        return error_set(err, ERR_MEMORY, "out of memory");
    }
    made->context = context;
    made->has_users = has_users;
    (void)pthread_mutex_init(&made->lock, NULL);
    (void)pthread_mutex_init(&made->previews.lock, NULL);
    (void)pthread_cond_init(&made->arrived, NULL);
    if (!start_threads(made)) {
        http_close(made);
        return error_set(err, ERR_MEMORY, "cannot start %d threads", HTTP_THREADS);
    }
    *http = made;
    return true;
}

void http_close(Http *http)
{
    if (http == NULL) {
        return;
    }
    (void)pthread_mutex_lock(&http->lock);
    http->is_closing = true;
    (void)pthread_cond_broadcast(&http->arrived);
    (void)pthread_mutex_unlock(&http->lock);
    for (uint32_t i = 0; i < http->threads_count; i++) {
        (void)pthread_join(http->threads[i], NULL);
    }
    (void)pthread_cond_destroy(&http->arrived);
    (void)pthread_mutex_destroy(&http->previews.lock);
    (void)pthread_mutex_destroy(&http->lock);
    free(http);
}

static const char *method_name(OrthancPluginHttpMethod method)
{
    switch (method) {
    case OrthancPluginHttpMethod_Get:
        return "GET";
    case OrthancPluginHttpMethod_Post:
        return "POST";
    case OrthancPluginHttpMethod_Put:
        return "PUT";
    case OrthancPluginHttpMethod_Delete:
        return "DELETE";
    case _OrthancPluginHttpMethod_INTERNAL:
        break;
    }
    return "UNKNOWN";
}

/* More headers or arguments than we have room for are left out: none that we look for comes that late. */
static void fill_request(const Exchange *exchange, Request *request)
{
    static const char root[] = "/redactor";
    const OrthancPluginHttpRequest *from = exchange->request;

    *request = (Request){
        .method = method_name(from->method),
        .path = strncmp(exchange->url, root, sizeof root - 1) == 0 ? exchange->url + sizeof root - 1 : exchange->url,
        .body = bytes_of(from->body, from->body == NULL ? 0 : from->bodySize),
        .peer = exchange->peer,
        .previews = &exchange->http->previews,
    };
    for (uint32_t i = 0; i < from->getCount && request->query_count < ROUTE_QUERY_MAX; i++) {
        request->query[request->query_count++] = (Pair){from->getKeys[i], from->getValues[i]};
    }
    for (uint32_t i = 0; i < from->headersCount && request->headers_count < ROUTE_HEADERS_MAX; i++) {
        bool is_proven = exchange->http->has_users || strcmp(from->headersKeys[i], "authorization") != 0;
        if (is_proven) {
            request->headers[request->headers_count++] = (Pair){from->headersKeys[i], from->headersValues[i]};
        }
    }
}

static void handle(void *self)
{
    Exchange *exchange = self;
    Request *request = NULL;

    exchange->arena = arena_new(ROUTE_ARENA_BYTES_MAX);
    request = exchange->arena == NULL ? NULL : arena_alloc(exchange->arena, sizeof *request);
    if (request == NULL) {
        exchange->reply = (Reply){.status = 503, .content_type = "application/json"};
        return;
    }
    fill_request(exchange, request);
    routes_dispatch(exchange->app, exchange->jobs, request, exchange->arena, &exchange->reply);
}

static void send_headers(OrthancPluginContext *context, OrthancPluginRestOutput *output, const Reply *reply)
{
    uint32_t count = 0;
    const Pair *security = routes_security_headers(&count);

    for (uint32_t i = 0; i < count; i++) {
        OrthancPluginSetHttpHeader(context, output, security[i].key, security[i].value);
    }
    for (uint32_t i = 0; i < reply->headers_count; i++) {
        if (strcmp(reply->headers[i].key, "Allow") != 0) {
            OrthancPluginSetHttpHeader(context, output, reply->headers[i].key, reply->headers[i].value);
        }
    }
}

static const char *allowed_methods(const Reply *reply)
{
    for (uint32_t i = 0; i < reply->headers_count; i++) {
        if (strcmp(reply->headers[i].key, "Allow") == 0) {
            return reply->headers[i].value;
        }
    }
    return "GET";
}

/* Orthanc knows no 429 and drops the connection at numbers that it does not know, so 503 stands for it (the body says
 * what it is). 405 has a call of its own, without a body and other headers. */
static void send(OrthancPluginContext *context, OrthancPluginRestOutput *output, const Reply *reply)
{
    uint16_t status = reply->status == 429 ? 503 : reply->status;
    Bytes body = buffer_view(&reply->body);

    send_headers(context, output, reply);
    if (status == 405) {
        OrthancPluginSendMethodNotAllowed(context, output, allowed_methods(reply));
        return;
    }
    if (status == 200) {
        OrthancPluginAnswerBuffer(context, output, body.data, (uint32_t)body.size, reply->content_type);
        return;
    }
    OrthancPluginSetHttpHeader(context, output, "Content-Type", reply->content_type);
    OrthancPluginSendHttpStatus(context, output, status, (const char *)body.data, (uint32_t)body.size);
}

OrthancPluginErrorCode http_answer(Http *http, App *app, const JobStarter *jobs, OrthancPluginRestOutput *output,
                                   const char *url, const OrthancPluginHttpRequest *request)
{
    char peer[HTTP_PEER_SIZE];
    Exchange exchange = {.http = http, .app = app, .jobs = jobs, .url = url, .request = request, .peer = peer};

    memcpy(peer, peer_address, sizeof peer);
    peer_address[0] = 0; /* who asks next on this thread without the filter (a script, another plugin) is nobody */
    if (!http_run(http, handle, &exchange)) {
        exchange.reply = (Reply){.status = 503, .content_type = "application/json"};
    }
    send(http->context, output, &exchange.reply);
    buffer_free(&exchange.reply.body);
    arena_free(exchange.arena);
    return OrthancPluginErrorCode_Success;
}
