#!/bin/sh
# Makes plugin/deid/textness_model.c anew and measures it: `sh tests/bench/textness/run.sh`. About 20 minutes of one core;
# the same sources, packages and seeds give the same table. `run.sh check` only measures the table that is there;
# `run.sh read` prints how the lines of the test pictures can be read (for the limits in lines.c).
# Pictures and numbers stay in REDACTOR_TEXTNESS_DIR (build-test/textness, some 3 GB).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
. "$top/plugin/packages.sh"
. "$here/version.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES tesseract-ocr-eng python3-numpy python3-pil $FONT_PACKAGES

build="${REDACTOR_BUILD:-$top/build-test}"
work="${REDACTOR_TEXTNESS_DIR:-$build/textness}"
table="$top/plugin/deid/textness_model.c"
mkdir -p "$work"
cmake -S "$top" -B "$build" >/dev/null

built() {
  cmake --build "$build" --parallel "$(nproc)" --target "$1" >/dev/null
  echo "$build/tests/bench/$1"
}

pictures() { # SET SEED COUNT
  if [ "$(cat "$work/$1.made" 2>/dev/null)" != "$VERSION $2 $3" ]; then
    rm -rf "${work:?}/$1"
    nice /usr/bin/python3 "$here/generate.py" "$1" "$2" "$3" "$work/$1"
    echo "$VERSION $2 $3" >"$work/$1.made"
  fi
}

measured() {
  lines=$(built textness_lines)
  nice "$lines" "$work"/test/*.pnm >"$work/test.lines" 2>"$work/test.log"
  nice /usr/bin/python3 "$here/check.py" "$work/test" "$work/test.lines" "$work/figures.json"
}

pictures test "$TEST_SEED" "$TEST_PICTURES"
case "${1:-train}" in
check)
  measured
  ;;
read)
  lines=$(built textness_lines)
  nice "$lines" --read 60 "$work"/test/*.pnm >"$work/test.readings" 2>/dev/null
  nice /usr/bin/python3 "$here/readings.py" "$work/test" "$work/test.readings"
  ;;
train)
  pictures train "$TRAIN_SEED" "$TRAIN_PICTURES"
  candidates=$(built textness_candidates)
  nice "$candidates" "$work"/train/*.pnm >"$work/train.candidates" 2>/dev/null
  nice /usr/bin/python3 "$here/train.py" "$work/train" "$work/train.candidates" "$TRAIN_SEED" "$work/model.json"
  about="$VERSION $TRAIN_SEED $TRAIN_PICTURES $TEST_SEED"
  # shellcheck disable=SC2086
  /usr/bin/python3 "$here/emit.py" "$work/model.json" "$table" $about
  measured
  # shellcheck disable=SC2086
  /usr/bin/python3 "$here/emit.py" "$work/model.json" "$table" $about "$work/figures.json"
  ;;
*)
  echo "what is \"$1\"? nothing, check, or read" >&2
  exit 2
  ;;
esac
