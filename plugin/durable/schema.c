/* The database, as of schema version 6.
 *
 *   meta        small named values: "cursor", "last-sweep", "rules-epoch", "key-fingerprint".
 *   series      the resources above an instance: Orthanc ids of series, study, patient; work rows point here, so that a
 *               million instances do not carry them each. "" where the host knows none.
 *   work        one row for each (instance, attachment MD5, rules epoch). [current] is 1 for the newest row of an
 * instance; others are history: kept, not counted, never taken. [state] and [reason] are names, so that a new one in
 * the middle of an enum does not change what is stored. [fence] counts up whenever an earlier owner must not finish any
 * more. [run_after], [lease_until]: Unix seconds of the database's clock. plan        what belongs to a work row and is
 * long: the plan (no patient text), whether a person approved it as it stands, regions asked for. Apart, so that moves
 * do not rewrite it. counter     current rows by state, kept by triggers: a status question must not count ten million
 * rows. audit       the chain, see audit.c; audit_head is the end of the chain, signed, so that a cut tail shows.
 *   delivery    one row for each copy and place that it is sent to: Waiting, Sent, or Dropped when the copy is gone or
 *               nobody asks for it any more. [by_rule]: a rule asked, not only the configuration. [fence] counts up
 *               whenever what an earlier taker found out must not be written any more.
 *   destination places that were tried: failures since the last arrival, not before when one is tried again, and whose
 *               turn it was last.
 *   discard     copies that all destinations have and that are to be deleted, with the digest that was sent.
 *
 * The partial indexes name [state] as their first column though it is constant there: otherwise the planner takes
 * work_state and walks over all that is queued (4 ms for each item taken, with 15,000 rows, against 0.1 ms).
 *
 * Nothing here comes out of a file's contents: ids made by Orthanc (hashes), states, counts, digests, names of rules.
 *
 * A change of the schema is a new list of statements and a line in [upgrades]; lists that were released stay as they
 * are. */
#include "durable/schema.h"

static const char *const version_1[] = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE series (id INTEGER PRIMARY KEY, series TEXT NOT NULL, study TEXT NOT NULL, patient TEXT NOT NULL, "
    "UNIQUE (series, study, patient)) STRICT",
    "CREATE INDEX series_study ON series (study)",
    "CREATE INDEX series_patient ON series (patient)",
    "CREATE TABLE work ("
    "id INTEGER PRIMARY KEY, "
    "instance TEXT NOT NULL, "
    "md5 TEXT NOT NULL, "
    "rules_epoch INTEGER NOT NULL, "
    "series_id INTEGER NOT NULL REFERENCES series (id), "
    "current INTEGER NOT NULL, "
    "state TEXT NOT NULL, "
    "reason TEXT, "
    "priority INTEGER NOT NULL, "
    "run_after INTEGER NOT NULL, "
    "lease_until INTEGER NOT NULL DEFAULT 0, "
    "node TEXT NOT NULL DEFAULT '', "
    "fence INTEGER NOT NULL DEFAULT 0, "
    "attempts INTEGER NOT NULL DEFAULT 0, "
    "copy TEXT NOT NULL DEFAULT '', "
    "copy_sha256 BLOB, "
    "case_id TEXT, "
    "case_revision INTEGER NOT NULL DEFAULT 0, "
    "rules_hash TEXT NOT NULL DEFAULT '', "
    "policy TEXT NOT NULL DEFAULT '', "
    "boxes INTEGER NOT NULL DEFAULT 0, "
    "confidence_pct INTEGER NOT NULL DEFAULT 0, "
    "created INTEGER NOT NULL, "
    "changed INTEGER NOT NULL, "
    "UNIQUE (instance, md5, rules_epoch)) STRICT",
    "CREATE UNIQUE INDEX work_current ON work (instance) WHERE current = 1",
    "CREATE INDEX work_due ON work (state, priority, run_after, id) WHERE current = 1 AND state = 'Queued'",
    "CREATE INDEX work_leased ON work (state, lease_until) WHERE current = 1 AND state IN ('Running', 'Replacing')",
    "CREATE INDEX work_state ON work (state) WHERE current = 1",
    "CREATE INDEX work_series ON work (series_id) WHERE current = 1",
    "CREATE INDEX work_copy ON work (copy) WHERE current = 1 AND copy <> ''",
    "CREATE UNIQUE INDEX work_case ON work (case_id) WHERE case_id IS NOT NULL",
    "CREATE TABLE plan (work_id INTEGER PRIMARY KEY REFERENCES work (id), json TEXT, approved INTEGER NOT NULL DEFAULT "
    "0, "
    "regions TEXT) STRICT",
    "CREATE TABLE counter (state TEXT PRIMARY KEY, rows INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TRIGGER work_added AFTER INSERT ON work WHEN NEW.current = 1 BEGIN "
    "INSERT INTO counter (state, rows) VALUES (NEW.state, 1) ON CONFLICT (state) DO UPDATE SET rows = rows + 1; END",
    "CREATE TRIGGER work_left AFTER UPDATE OF state, current ON work WHEN OLD.current = 1 BEGIN "
    "UPDATE counter SET rows = rows - 1 WHERE state = OLD.state; END",
    "CREATE TRIGGER work_entered AFTER UPDATE OF state, current ON work WHEN NEW.current = 1 BEGIN "
    "INSERT INTO counter (state, rows) VALUES (NEW.state, 1) ON CONFLICT (state) DO UPDATE SET rows = rows + 1; END",
    "CREATE TABLE audit (sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT "
    "NULL, "
    "object TEXT NOT NULL, details TEXT NOT NULL, digest BLOB NOT NULL) STRICT",
    "CREATE TABLE audit_head (id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, digest BLOB NOT NULL, "
    "signature BLOB NOT NULL) STRICT",
    NULL,
};

/* Options that a request asked for: names with commas between, NULL for the configuration's. */
static const char *const version_2[] = {
    "ALTER TABLE work ADD COLUMN options TEXT",
    NULL,
};

static const char *const version_3[] = {
    "CREATE TABLE delivery ("
    "id INTEGER PRIMARY KEY, "
    "instance TEXT NOT NULL, "
    "copy TEXT NOT NULL, "
    "copy_sha256 BLOB NOT NULL, "
    "destination TEXT NOT NULL, "
    "state TEXT NOT NULL DEFAULT 'Waiting', "
    "attempts INTEGER NOT NULL DEFAULT 0, "
    "run_after INTEGER NOT NULL, "
    "created INTEGER NOT NULL, "
    "changed INTEGER NOT NULL, "
    "UNIQUE (copy, destination)) STRICT",
    "CREATE INDEX delivery_due ON delivery (state, run_after, id) WHERE state = 'Waiting'",
    NULL,
};

static const char *const version_4[] = {
    "ALTER TABLE delivery ADD COLUMN by_rule INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE delivery ADD COLUMN fence INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX delivery_to ON delivery (destination, run_after) WHERE state = 'Waiting'",
    NULL,
};

static const char *const version_5[] = {
    "CREATE TABLE discard ("
    "copy TEXT PRIMARY KEY, "
    "instance TEXT NOT NULL, "
    "copy_sha256 BLOB NOT NULL, "
    "is_deleted INTEGER NOT NULL DEFAULT 0, "
    "attempts INTEGER NOT NULL DEFAULT 0, "
    "run_after INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE INDEX discard_due ON discard (run_after, copy)",
    NULL,
};

static const char *const version_6[] = {
    "CREATE TABLE destination ("
    "name TEXT PRIMARY KEY, "
    "failures INTEGER NOT NULL DEFAULT 0, "
    "run_after INTEGER NOT NULL DEFAULT 0, "
    "taken INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID",
    NULL,
};

static const char *const *const upgrades[] = {version_1, version_2, version_3, version_4, version_5, version_6};

const DbSchema durable_schema = {
    .application_id = 0x4f525244, /* "ORRD" */
    .version = sizeof upgrades / sizeof upgrades[0],
    .upgrades = upgrades,
};
