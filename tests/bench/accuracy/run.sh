#!/bin/sh
# How much of burned-in text is found, read and rightly decided, beside Tesseract's own passes over the whole picture:
# sh tests/bench/accuracy/run.sh [COUNT [SEED]]; REDACTOR_CORPUS names a folder of real files. Half an hour of one core for 150.
# Figures to be published come from the seed that stands here; whoever works on the detector looks at others.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
. "$top/plugin/packages.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES $DEMO_PACKAGES tesseract-ocr-eng $FONT_PACKAGES
count=${1:-150}
seed=${2:-6006}
REDACTOR_BUILD=${REDACTOR_BUILD:-$top/build-test}
export REDACTOR_BUILD PYTHONDONTWRITEBYTECODE=1 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
cmake -S "$top" -B "$REDACTOR_BUILD" >/dev/null
cmake --build "$REDACTOR_BUILD" --parallel "$(nproc)" --target bench_accuracy >/dev/null
work=$REDACTOR_BUILD/accuracy-$seed-$count
if [ ! -f "$work/truth.json" ]; then
  nice /usr/bin/python3 "$here/pictures.py" "$seed" "$count" "$work"
fi
nice /usr/bin/python3 "$here/accuracy.py" "$work" "${REDACTOR_CORPUS:-$top/../shared/corpus}"
