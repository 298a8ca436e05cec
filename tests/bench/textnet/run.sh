#!/bin/sh
# Trains the net anew and measures it: sh tests/bench/textnet/run.sh [STEPS [FOLDER]]. Writes plugin/deid/textnet_weights.c and,
# fitted to what that net answers, plugin/deid/textnet_weigh_model.h and plugin/deid/textnet_looks_model.c. 5000 steps take a quarter of an hour of two quiet cores.
# Stopped, the training goes on where it was; with more STEPS than before it goes on from where those few would have ended.
# The pictures of testing share neither fonts nor grounds with those of training.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
. "$top/plugin/packages.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES tesseract-ocr-eng $TRAINING_PACKAGES
steps=${1:-22000}
work=${2:-$top/build-textnet-run}
LOOKS_SEED=5005 LOOKS_PICTURES=500
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work"
nice -n 19 /usr/bin/python3 "$here/train.py" "$work" "$steps"
/usr/bin/python3 "$here/export.py" "$work/net.pt" "$top/plugin/deid/textnet_weights.c"

cmake -S "$top" -B "$work/build" -G Ninja >"$work/cmake.log"
ninja -C "$work/build" textnet_lines >>"$work/cmake.log"
if [ ! -f "$work/looks/truth.json" ]; then
  nice /usr/bin/python3 "$here/pictures.py" train "$LOOKS_SEED" "$LOOKS_PICTURES" "$work/looks"
fi
nice "$work/build/tests/bench/textnet_lines" classical "$work"/looks/*.pnm >"$work/weigh.lines" 2>"$work/looks.times"
/usr/bin/python3 "$here/weigh.py" "$work/looks" "$work/weigh.lines" "$LOOKS_SEED" "$top/plugin/deid/textnet_weigh_model.h"
ninja -C "$work/build" textnet_lines >>"$work/cmake.log"
nice "$work/build/tests/bench/textnet_lines" net "$work"/looks/*.pnm >"$work/looks.lines" 2>"$work/looks.times"
/usr/bin/python3 "$here/looks.py" "$work/looks" "$work/looks.lines" "$LOOKS_SEED" "$top/plugin/deid/textnet_looks_model.c"
sh "$here/measure.sh" "$work"
