#!/bin/sh
# Trains the net anew and writes plugin/deid/textnet_weights.c: sh tests/bench/textnet/run.sh [STEPS [FOLDER]].
# Needs python3-torch and what ../textness needs. It takes a long while on one thread; stopped, it goes on where it was.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
steps=${1:-60000}
work=${2:-$top/build-textnet-run}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work"
nice -n 19 /usr/bin/python3 "$here/train.py" "$work" "$steps"
/usr/bin/python3 "$here/export.py" "$work/net.pt" "$top/plugin/deid/textnet_weights.c"
sh "$here/measure.sh" "$work"
