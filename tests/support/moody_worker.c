/* The real worker, but for instances whose preamble says otherwise: "lie=hang" makes it loop for ever, "lie=crash" ends
 * it, "lie=words" makes it fail with the instance's patient in its words. Linked with --wrap=deid_plan. */
#include <signal.h>
#include <string.h>

#include "deid/deid.h"
#include "tool/worker.h"

bool __real_deid_plan(Deid *deid, const DeidInput *input, PseudonymSource source, Arena *run, Plan *plan,
                      Identity *original, Error *err);
bool __wrap_deid_plan(Deid *deid, const DeidInput *input, PseudonymSource source, Arena *run, Plan *plan,
                      Identity *original, Error *err);

static bool says(const DeidInput *input, const char *lie)
{
    size_t size = strlen(lie);

    return input->file.size > size && memcmp(input->file.data, lie, size) == 0;
}

bool __wrap_deid_plan(Deid *deid, const DeidInput *input, PseudonymSource source, Arena *run, Plan *plan,
                      Identity *original, Error *err)
{
    volatile bool for_ever = says(input, "lie=hang");

    while (for_ever) {
    }
    if (says(input, "lie=crash")) {
        (void)raise(SIGABRT);
    }
    if (says(input, "lie=words")) {
        return error_set(err, ERR_INPUT, "PatientName is %.32s", (const char *)input->file.data + 16);
    }
    return __real_deid_plan(deid, input, source, run, plan, original, err);
}

int main(int argc, char **argv)
{
    return worker_main(argc, argv);
}
