#include "check.h"
#include "deid/padding.h"

enum { PADDING_PX = 4, LINE = 7 };

static const Rect box = {100, 100, 50, 10};

static Rect around(Rect other, Decision decision, uint32_t line)
{
    Finding finding = {.box = other, .decision = decision, .line = line, .text = "", .rule = ""};

    return padding_around(box, PADDING_PX, LINE, &finding, 1);
}

static void a_fill_reaches_over_its_text(void)
{
    CHECK(rect_equal(padding_around(box, PADDING_PX, LINE, NULL, 0), rect_pad(box, PADDING_PX)));
    CHECK(rect_equal(around((Rect){300, 100, 50, 10}, DECISION_KEEP, 1), rect_pad(box, PADDING_PX)));
}

static void a_fill_ends_where_kept_text_of_another_line_begins(void)
{
    CHECK(rect_equal(around((Rect){90, 113, 80, 10}, DECISION_KEEP, 1), (Rect){96, 96, 58, 17}));
    CHECK(rect_equal(around((Rect){90, 87, 80, 10}, DECISION_KEEP, 1), (Rect){96, 97, 58, 17}));
    CHECK(rect_equal(around((Rect){153, 90, 20, 30}, DECISION_KEEP, 1), (Rect){96, 96, 57, 18}));
    CHECK(rect_equal(around((Rect){77, 90, 20, 30}, DECISION_KEEP, 1), (Rect){97, 96, 57, 18}));
}

static void the_rim_of_letters_is_filled_in_any_case(void)
{
    Rect filled = around((Rect){90, 110, 80, 10}, DECISION_KEEP, 1);

    CHECK(rect_contains(filled, (Rect){100, 100, 50, 10 + PADDING_LEAST_PX}));
    CHECK(padding_around(box, 0, LINE, NULL, 0).width == box.width);
}

static void what_goes_and_what_stands_in_the_same_line_is_no_limit(void)
{
    CHECK(rect_equal(around((Rect){90, 111, 80, 10}, DECISION_REDACT, 1), rect_pad(box, PADDING_PX)));
    CHECK(rect_equal(around((Rect){150, 100, 50, 10}, DECISION_KEEP, LINE), rect_pad(box, PADDING_PX)));
    CHECK(rect_equal(around((Rect){90, 105, 80, 10}, DECISION_KEEP, 1), rect_pad(box, PADDING_PX)));
}

int main(void)
{
    RUN(a_fill_reaches_over_its_text);
    RUN(a_fill_ends_where_kept_text_of_another_line_begins);
    RUN(the_rim_of_letters_is_filled_in_any_case);
    RUN(what_goes_and_what_stands_in_the_same_line_is_no_limit);
    return check_failed();
}
