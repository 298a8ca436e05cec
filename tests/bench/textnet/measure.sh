#!/bin/sh
# The net against numpy's integers, and the figures of the classical lines, the net's, and both: sh measure.sh FOLDER [COUNT].
# FOLDER holds net.pt, and gets COUNT test pictures whose fonts and grounds were not trained on.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
work=$1
count=${2:-300}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
cmake -S "$top" -B "$work/build" -G Ninja >"$work/cmake.log"
ninja -C "$work/build" textnet_maps textnet_lines >>"$work/cmake.log"
bench=$work/build/tests/bench
[ -f "$work/test/truth.json" ] || nice /usr/bin/python3 "$here/pictures.py" test 4242 "$count" "$work/test"
mkdir -p "$work/maps"
few=$(find "$work/test" -name '000*.pnm' | sort)
"$bench/textnet_maps" "$work/maps" $few >"$work/maps.times"
/usr/bin/python3 "$here/compare.py" "$work/net.pt" "$work/maps" $few
for kind in classical net both; do
  "$bench/textnet_lines" $kind "$work"/test/*.pnm >"$work/$kind.lines" 2>"$work/$kind.times"
done
/usr/bin/python3 "$here/measure.py" "$work/test" "classical=$work/classical.lines" "net=$work/net.lines" "both=$work/both.lines"
for kind in classical net both; do
  awk -v kind=$kind '{ split($2, side, "x"); pixels += side[1] * side[2]; ms += $3 }
    END { printf "%-10s %.3f CPU-s/MP\n", kind, ms * 1e3 / pixels }' "$work/$kind.times"
done
