#!/bin/sh
# One call, a table of ratios. `sh tests/bench/run.sh [ingest cstore copies header stages]`; REDACTOR_BENCH_PAIRS=10.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
. "$top/plugin/packages.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES $RUN_PACKAGES $DEMO_PACKAGES dcmtk
cmake -S "$top" -B "$top/build-test" >/dev/null
cmake --build "$top/build-test" --parallel "$(nproc)" >/dev/null
REDACTOR_PLUGIN="$top/build-test/plugin/orthanc/libOrthancRedactor.so"
REDACTOR_PROGRAM="$top/build-test/plugin/tool/orthanc-redactor"
export REDACTOR_PLUGIN REDACTOR_PROGRAM
exec /usr/bin/python3 "$top/tests/bench/bench.py" "$@"
