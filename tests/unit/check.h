/* The whole test framework. A test is a static function; main calls RUN for each and returns check_failed(). */
#ifndef REDACTOR_TESTS_CHECK_H
#define REDACTOR_TESTS_CHECK_H

#include <stdio.h>
#include <string.h>

/* What limits memory cannot be tried there: a sanitizer takes more room than any limit leaves. */
#if defined(__SANITIZE_ADDRESS__) /* gcc */
enum { IS_SANITIZED = 1 };
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) /* clang */
enum { IS_SANITIZED = 1 };
#else
enum { IS_SANITIZED = 0 };
#endif
#else
enum { IS_SANITIZED = 0 };
#endif

static int check_failures;
static int check_tests;

#define CHECK(condition)                                                                       \
    do {                                                                                       \
        if (!(condition)) {                                                                    \
            check_failures++;                                                                  \
            (void)fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, __func__, #condition); \
        }                                                                                      \
    } while (0)

/* For calls that take `&err`: shows the text when they fail. */
#define CHECK_OK(call)                                                                                     \
    do {                                                                                                   \
        if (!(call)) {                                                                                     \
            check_failures++;                                                                              \
            (void)fprintf(stderr, "%s:%d: %s: %s: %s\n", __FILE__, __LINE__, __func__, #call, err.text); \
        }                                                                                                  \
    } while (0)

#define CHECK_TEXT(got, wanted)                                                                                  \
    do {                                                                                                         \
        const char *check_got = (got);                                                                           \
        if (check_got == NULL || strcmp(check_got, (wanted)) != 0) {                                             \
            check_failures++;                                                                                    \
            (void)fprintf(stderr, "%s:%d: %s: got \"%s\", wanted \"%s\"\n", __FILE__, __LINE__, __func__,        \
                          check_got == NULL ? "(null)" : check_got, (wanted));                                   \
        }                                                                                                        \
    } while (0)

#define RUN(test)      \
    do {               \
        check_tests++; \
        test();        \
    } while (0)

static inline int check_failed(void)
{
    (void)printf("%d tests, %d failures\n", check_tests, check_failures);
    return check_failures == 0 ? 0 : 1;
}

#endif
