#include "house.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "fake_pool.h"

/* A fixture that cannot be built is no result of a test. */
static void house_must(bool good)
{
    if (!good) {
        abort();
    }
}

void house_write(const char *folder, const char *name, const char *text)
{
    char path[256];
    FILE *file;

    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "w");
    house_must(file != NULL);
    if (file != NULL) {
        (void)fputs(text, file);
        (void)fclose(file);
    }
}

static void open_app(House *house)
{
    char json[1024];
    Error err = {0};

    (void)snprintf(
        json, sizeof json,
        "{\"Enable\": true, \"RulesDirectory\": \"%s\", \"Workers\": {\"Program\": \"/bin/true\", \"Count\": 2}%s}",
        house->folder, house->more);
    house_must(app_open(bytes_text(json), house->folder, house->folder, fake_host(&house->host), &house->app, &err));
}

void house_start(House *house)
{
    Error err = {0};

    open_app(house);
    house_must(app_start(house->app, &err));
}

void house_open(House *house, const char *more)
{
    char path[128];

    memset(house, 0, sizeof *house);
    house->more = more;
    fake_pool_reset();
    fake_host_open(&house->host);
    (void)snprintf(house->folder, sizeof house->folder, "/tmp/test-dispatch-XXXXXX");
    house_must(mkdtemp(house->folder) != NULL);
    (void)snprintf(path, sizeof path, "%s/rules", house->folder);
    house_must(mkdir(path, 0700) == 0);
    (void)snprintf(path, sizeof path, "%s/lua", house->folder);
    house_must(mkdir(path, 0700) == 0);
    house_write(house->folder, "rules/10-a.lua", "-- first");
    house_write(house->folder, "lua/prelude.lua", "-- prelude");
}

void house_close(House *house)
{
    static const char *const names[] = {"rules/10-a.lua",
                                        "lua/prelude.lua",
                                        "rules",
                                        "lua",
                                        "orthanc-redactor.db",
                                        "orthanc-redactor.db-wal",
                                        "orthanc-redactor.db-shm",
                                        "orthanc-redactor.key"};

    app_close(house->app);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[256];

        (void)snprintf(path, sizeof path, "%s/%s", house->folder, names[i]);
        (void)remove(path);
    }
    (void)rmdir(house->folder);
    fake_host_close(&house->host);
}

void house_restart(House *house)
{
    app_close(house->app);
    house_start(house);
}

void house_pause(long ms)
{
    const struct timespec pause = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};

    (void)nanosleep(&pause, NULL);
}

bool house_get(House *house, const char *id, Item *item)
{
    Error err = {0};
    bool found = false;

    house_must(queue_get(app_durable(house->app), id, item, &found, &err));
    return found;
}

/* Waits until the newest row of [id] is in [state]. */
bool house_reaches(House *house, const char *id, State state, Item *item)
{
    app_wake(house->app);
    for (int i = 0; i < WAIT_MS / 20; i++) {
        if (house_get(house, id, item) && item->state == state) {
            return true;
        }
        house_pause(20);
    }
    (void)fprintf(stderr, "wanted %s, is %s\n", state_name(state),
                  house_get(house, id, item) ? state_name(item->state) : "no row");
    return false;
}

bool house_parks(House *house, const char *id, State state, Reason reason)
{
    Item item;

    if (!house_reaches(house, id, state, &item)) {
        return false;
    }
    if (!item.has_reason || item.reason != reason) {
        (void)fprintf(stderr, "reason is %s\n", item.has_reason ? reason_name(item.reason) : "none");
    }
    return item.has_reason && item.reason == reason;
}

bool house_says(House *house, Health wanted, const char *text)
{
    Arena *arena = arena_new(1 << 20);
    bool found = false;

    for (int i = 0; i < WAIT_MS / 20 && !found; i++) {
        const char **reasons;
        uint32_t count;
        Health health;

        arena_reset(arena);
        health = app_health(house->app, arena, &reasons, &count);
        for (uint32_t k = 0; k < count && health == wanted; k++) {
            found = found || strstr(reasons[k], text) != NULL;
        }
        house_pause(found ? 0 : 20);
    }
    arena_free(arena);
    return found;
}
