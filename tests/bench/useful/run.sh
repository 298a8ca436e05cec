#!/bin/sh
# Whether repaired pictures are as useful to a classifier as clean ones; a minute. REDACTOR_CORPUS names real files.
set -eu
top=$(cd "$(dirname "$0")/../../.." && pwd)
. "$top/plugin/packages.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES $DEMO_PACKAGES python3-opencv
REDACTOR_BUILD=${REDACTOR_BUILD:-$top/build-test}
export REDACTOR_BUILD
cmake -S "$top" -B "$REDACTOR_BUILD" >/dev/null
cmake --build "$REDACTOR_BUILD" --parallel "$(nproc)" --target bench_repair >/dev/null
exec /usr/bin/python3 "$top/tests/bench/useful/useful.py"
