#!/bin/sh
# What finding, reading and judging text cost, beside Tesseract's own passes in the same call: sh tests/bench/speed/run.sh
# [COUNT [SEED]]. CPU time of one thread; a machine that others use makes it dearer by up to a half, for both sides.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
. "$top/plugin/packages.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES $DEMO_PACKAGES tesseract-ocr-eng procps $FONT_PACKAGES
count=${1:-60}
seed=${2:-6006}
REDACTOR_BUILD=${REDACTOR_BUILD:-$top/build-test}
export REDACTOR_BUILD PYTHONDONTWRITEBYTECODE=1 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
cmake -S "$top" -B "$REDACTOR_BUILD" >/dev/null
cmake --build "$REDACTOR_BUILD" --parallel "$(nproc)" --target bench_accuracy orthanc-redactor >/dev/null
work=$REDACTOR_BUILD/accuracy-$seed-$count
if [ ! -f "$work/truth.json" ]; then
  nice /usr/bin/python3 "$here/../accuracy/pictures.py" "$seed" "$count" "$work"
fi
exec /usr/bin/python3 "$here/speed.py" "$work"
