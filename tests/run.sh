#!/bin/sh
# Installs what is missing, builds, runs the tests. Stages can be named; without names all but the long ones run.
set -u

usage() {
  cat <<'TEXT'
sh tests/run.sh [quick | long | STAGE...]

Installs Debian packages, builds into build-test/ and build-asan/, runs the tests, prints a line for each stage and at the
end how many passed. Exit 0 only when all did.

  (nothing)  everything but the long counts: at most 25 minutes on two cores
  quick      build, unit, tidy
  long       everything, with the full counts (random kills, repetitions)
  STAGE      one or more of: build unit tidy install asan live browser compose
TEXT
}

top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top" || exit 1
. plugin/packages.sh

stages="build unit tidy install asan live browser compose"
case "${1:-}" in
  "") ;;
  quick) stages="build unit tidy" ;;
  long) REDACTOR_LONG=1; export REDACTOR_LONG ;;
  -h | --help) usage; exit 0 ;;
  *) stages="$*" ;;
esac

# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES $RUN_PACKAGES $TEST_PACKAGES || exit 1

jobs=$(nproc)
build=build-test
# Where the tests find what was built.
REDACTOR_PLUGIN="$top/$build/plugin/orthanc/libOrthancRedactor.so"
REDACTOR_PROGRAM="$top/$build/plugin/tool/orthanc-redactor"
REDACTOR_CORPUS="${REDACTOR_CORPUS:-$top/../shared/corpus}"
export REDACTOR_PLUGIN REDACTOR_PROGRAM REDACTOR_CORPUS

stage_build() {
  cmake -S . -B "$build" -DREDACTOR_WERROR=ON >/dev/null && cmake --build "$build" --parallel "$jobs" &&
    sh tests/exports.sh "$REDACTOR_PLUGIN"
}

stage_unit() {
  ctest --test-dir "$build" --output-on-failure
}

stage_tidy() {
  python3 tests/tidy.py
}

# cmake --install and its undoing.
stage_install() {
  sh tests/install.sh "$build"
}

# The other compiler, with the sanitizers: the unit tests once more.
stage_asan() {
  CC=clang CXX=clang++ cmake -S . -B build-asan -DREDACTOR_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug >/dev/null &&
    cmake --build build-asan --parallel "$jobs" &&
    ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS="suppressions=$top/tests/support/leaks.txt" \
      UBSAN_OPTIONS=print_stacktrace=1 ctest --test-dir build-asan --output-on-failure
}

stage_live() {
  /usr/bin/python3 -m unittest discover -v -s tests/live -p 'test_*.py'
}

stage_browser() {
  /usr/bin/python3 -m unittest discover -v -s tests/browser -p 'test_*.py'
}

stage_compose() {
  docker-compose -f docker-compose.yml config >/dev/null &&
    docker-compose -f docker-compose.yml -f docker-compose.secret.yml config >/dev/null && sh tests/dockerfile.sh
}

passed=0
failed=0
for stage in $stages; do
  echo "== $stage"
  began=$(date +%s)
  if "stage_$stage"; then
    passed=$((passed + 1))
    echo "== $stage: ok, $(($(date +%s) - began)) s"
  else
    failed=$((failed + 1))
    echo "== $stage: FAILED, $(($(date +%s) - began)) s"
    [ "$stage" != build ] || break
  fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
