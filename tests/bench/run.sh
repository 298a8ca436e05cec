#!/bin/sh
# One call, a table of ratios. `sh tests/bench/run.sh [callback ingest cstore copies header stages judge]`; REDACTOR_BENCH_PAIRS=10.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
. "$top/plugin/packages.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES $RUN_PACKAGES $DEMO_PACKAGES dcmtk
REDACTOR_BUILD=${REDACTOR_BUILD:-$top/build-test}
cmake -S "$top" -B "$REDACTOR_BUILD" >/dev/null
cmake --build "$REDACTOR_BUILD" --parallel "$(nproc)" >/dev/null
REDACTOR_PLUGIN="$REDACTOR_BUILD/plugin/orthanc/libOrthancRedactor.so"
REDACTOR_PROGRAM="$REDACTOR_BUILD/plugin/tool/orthanc-redactor"
export REDACTOR_BUILD REDACTOR_PLUGIN REDACTOR_PROGRAM
exec /usr/bin/python3 "$top/tests/bench/bench.py" "$@"
