#include "service/config_keys.h"

typedef struct {
    bool (*broken)(const Config *config);
    const char *line;
} Together;

static bool lease_is_short(const Config *config)
{
    return config->lease_seconds < 2 * config->worker_timeout_seconds;
}

static bool nothing_is_checked(const Config *config)
{
    return config->review_required == REVIEW_NEVER && !config->verify_copies;
}

static bool one_worker(const Config *config)
{
    return config->workers_count == 1;
}

static bool shift_is_short(const Config *config)
{
    return config->settings.date_shift_days >= 1 && config->settings.date_shift_days <= 6;
}

static bool shift_is_none(const Config *config)
{
    return config->settings.date_shift_days == 0 &&
           (config->settings.options & OPTION_RETAIN_LONGITUDINAL_MODIFIED_DATES) != 0;
}

static bool dates_both_ways(const Config *config)
{
    return !options_agree(config->settings.options);
}

static bool header_without_proxy(const Config *config)
{
    return config->user_header[0] != 0 && config->trusted_proxies_count == 0;
}

static bool connects(const Config *config)
{
    return config->queue_connection_file[0] != 0;
}

static const Together together[] = {
    {lease_is_short, "Queue.LeaseSeconds must be at least twice Workers.TimeoutSeconds, or an item is given away while "
                     "its worker still has time: raise the first or lower the second"},
    {nothing_is_checked,
     "Review.Required is Never while VerifyCopies is false: nobody would ever look at a copy; change "
     "one of them"},
    {one_worker, "Workers.Count is 1: a copy is verified by another worker than made it; write 0, at least 2, or -1"},
    {shift_is_short, "Pseudonyms.DateShiftDays must be 0 or 7 to 3650: fewer days hide nothing"},
    {shift_is_none, "Pseudonyms.DateShiftDays is 0 while Metadata.Options has RetainLongitudinalModifiedDates: dates "
                    "would stay as they are; write 7 to 3650 or leave the option out"},
    {dates_both_ways,
     "Metadata.Options has RetainLongitudinalFullDates and RetainLongitudinalModifiedDates: choose one"},
    {header_without_proxy,
     "Web.UserHeader is set while Web.TrustedProxies is empty: anybody could write any name; list "
     "the proxies"},
    {connects, "Queue.ConnectionFile is set: it is for PostgreSQL, which this version does not do yet; leave it empty"},
};

void config_check_together(const Config *config, void *self, void (*complain)(void *self, const char *line))
{
    for (size_t i = 0; i < sizeof together / sizeof together[0]; i++) {
        if (together[i].broken(config)) {
            complain(self, together[i].line);
        }
    }
}
