#include "store_fixture.h"

static void check_bad(Fixture *fixture, int64_t wanted)
{
    int64_t first, last, bad = -1;

    if (!audit_verify(fixture->durable, &first, &last, &bad, &fixture->err)) {
        CHECK(false);
    }
    CHECK(bad == wanted);
    if (bad != wanted) {
        (void)fprintf(stderr, "bad is %lld, not %lld\n", (long long)bad, (long long)wanted);
    }
}

/* A chain of [rows] rows and the one that the store begins with. */
static void open_with_rows(Fixture *fixture, int rows)
{
    fixture_open(fixture);
    for (int i = 0; i < rows; i++) {
        CHECK(audit_append(fixture->durable, "anna", "ReloadRules", "object", "a=1", &fixture->err));
    }
    check_bad(fixture, 0);
}

static void audit_rows_read_back_in_order(void)
{
    Fixture fixture;
    AuditEntry *entries;
    uint32_t count;

    open_with_rows(&fixture, 3);
    CHECK(audit_list(fixture.durable, 1, 2, fixture.arena, &entries, &count, &fixture.err));
    CHECK(count == 2);
    CHECK(entries[0].sequence == 2 && entries[1].sequence == 3);
    CHECK(entries[0].time_s == 1000);
    CHECK_TEXT(entries[0].actor, "anna");
    CHECK_TEXT(entries[0].action, "ReloadRules");
    CHECK_TEXT(entries[0].object, "object");
    CHECK_TEXT(entries[0].details, "a=1");
    CHECK(audit_list(fixture.durable, 4, 2, fixture.arena, &entries, &count, &fixture.err));
    CHECK(count == 0);
    fixture_close(&fixture);
}

/* Figures by Python's hmac, from the rule at the top of audit.c: others can check the chain without our program. */
static void audit_digest_follows_the_written_rule(void)
{
    Fixture fixture;

    fixture_open(&fixture);
    fixture_sql(&fixture, "DELETE FROM audit; DELETE FROM audit_head;");
    fixture.durable->is_new = true;
    CHECK(audit_append(fixture.durable, "system", "Create", "", "", &fixture.err));
    fixture.durable->is_new = false;
    CHECK(audit_append(fixture.durable, "anna", "ReloadRules", "obj", "a=1", &fixture.err));
    CHECK(fixture_number(fixture.path, "SELECT count(*) FROM audit WHERE digest IN ("
                                       "x'28e018aa17f962b21381cf5c13448d09cd19f5193310adeb74ec9f05c068da61', "
                                       "x'1c18160445433837bb558b4b468ad8ce265ac478ab9119064ccea7ca95bed7a9')") == 2);
    CHECK(fixture_number(fixture.path, "SELECT count(*) FROM audit_head WHERE sequence = 2 AND signature = "
                                       "x'eb9e2c29b80251c2f83d6745440acc079812e60d45a7e2c7e6d2d414a31018f1'") == 1);
    fixture_close(&fixture);
}

static void audit_verify_walks_over_many_pages(void)
{
    Fixture fixture;
    int64_t first, last, bad;

    fixture_open(&fixture);
    CHECK(durable_begin(fixture.durable, DB_WRITE, &fixture.err));
    for (int i = 0; i < 2999; i++) {
        CHECK(audit_add(fixture.durable, "anna", "Test", "object", "", &fixture.err));
    }
    CHECK(durable_end(fixture.durable, true, &fixture.err));
    CHECK(audit_verify(fixture.durable, &first, &last, &bad, &fixture.err));
    CHECK(first == 1 && last == 3000 && bad == 0);
    fixture_sql(&fixture, "UPDATE audit SET time = time + 1 WHERE sequence = 2500");
    check_bad(&fixture, 2500);
    fixture_close(&fixture);
}

static void check_tampering(const char *sql, int64_t wanted)
{
    Fixture fixture;

    open_with_rows(&fixture, 9);
    fixture_sql(&fixture, sql);
    check_bad(&fixture, wanted);
    /* Work goes on, and does not heal it. */
    CHECK(audit_append(fixture.durable, "anna", "Test", "object", "", &fixture.err));
    check_bad(&fixture, wanted);
    CHECK(fixture_reopen(&fixture));
    check_bad(&fixture, wanted);
    fixture_close(&fixture);
}

static void audit_verify_sees_an_edit(void)
{
    check_tampering("UPDATE audit SET actor = 'otto' WHERE sequence = 5", 5);
    check_tampering("UPDATE audit SET details = 'a=2' WHERE sequence = 10", 10);
    check_tampering("UPDATE audit SET actor = 'anna1', action = substr(action, 2) WHERE sequence = 3", 3);
}

static void audit_verify_sees_a_removed_row(void)
{
    check_tampering("DELETE FROM audit WHERE sequence = 5", 5);
    check_tampering("DELETE FROM audit WHERE sequence = 1", 1);
}

static void audit_verify_sees_a_swap(void)
{
    check_tampering(
        "UPDATE audit SET sequence = -5 WHERE sequence = 5; UPDATE audit SET sequence = 5 WHERE sequence = 6; "
        "UPDATE audit SET sequence = 6 WHERE sequence = -5",
        5);
}

static void audit_verify_sees_a_cut_tail(void)
{
    check_tampering("DELETE FROM audit WHERE sequence > 7", 8);
    check_tampering("DELETE FROM audit WHERE sequence > 7; UPDATE audit_head SET sequence = 7, "
                    "digest = (SELECT digest FROM audit WHERE sequence = 7)",
                    8);
    check_tampering("DELETE FROM audit WHERE sequence > 7; DELETE FROM audit_head", 8);
    check_tampering("DELETE FROM audit; DELETE FROM audit_head", 1);
}

static void audit_verify_sees_a_row_made_without_the_key(void)
{
    check_tampering(
        "INSERT INTO audit SELECT 11, time, actor, action, object, details, digest FROM audit WHERE sequence = 10", 11);
}

static void audit_row_rolls_back_with_its_work(void)
{
    Fixture fixture;

    open_with_rows(&fixture, 1);
    CHECK(durable_begin(fixture.durable, DB_WRITE, &fixture.err));
    CHECK(audit_add(fixture.durable, "anna", "Test", "object", "", &fixture.err));
    CHECK(!durable_end(fixture.durable, false, &fixture.err));
    check_bad(&fixture, 0);
    CHECK(fixture_number(fixture.path, "SELECT count(*) FROM audit") == 2);
    fixture_close(&fixture);
}

int main(void)
{
    RUN(audit_rows_read_back_in_order);
    RUN(audit_digest_follows_the_written_rule);
    RUN(audit_verify_walks_over_many_pages);
    RUN(audit_verify_sees_an_edit);
    RUN(audit_verify_sees_a_removed_row);
    RUN(audit_verify_sees_a_swap);
    RUN(audit_verify_sees_a_cut_tail);
    RUN(audit_verify_sees_a_row_made_without_the_key);
    RUN(audit_row_rolls_back_with_its_work);
    return check_failed();
}
