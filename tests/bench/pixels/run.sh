#!/bin/sh
# Frames decoded, filled and encoded beside dcmtk, and memory for objects of many frames; minutes.
set -eu
top=$(cd "$(dirname "$0")/../../.." && pwd)
. "$top/plugin/packages.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES $DEMO_PACKAGES dcmtk procps
REDACTOR_BUILD=${REDACTOR_BUILD:-$top/build-test}
export REDACTOR_BUILD
cmake -S "$top" -B "$REDACTOR_BUILD" >/dev/null
cmake --build "$REDACTOR_BUILD" --parallel "$(nproc)" --target bench_pixels orthanc-redactor >/dev/null
exec /usr/bin/python3 "$top/tests/bench/pixels/pixels.py"
