#!/bin/sh
# Runs the Dockerfile's RUN lines of both stages in fresh Debian 12 roots, since no container engine is needed to find out
# whether they work. Needs root and debootstrap; says so and passes where they are not there.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/plugin/packages.sh"
if [ "$(id -u)" -ne 0 ]; then
  echo "dockerfile.sh: skipped, needs root for chroot"
  exit 0
fi
install_packages debootstrap
. "$top/tests/support/clean_root.sh"

work=$(mktemp -d)
trap 'drop_root "$work/root" || true; rm -rf "$work/copy" "$work/steps"; rmdir "$work" 2>/dev/null || true' EXIT
make_root "$work/root"
mkdir -p "$work/root/source" "$work/root/tmp"
git -C "$top" ls-files -z | (cd "$top" && xargs -0 tar -c --ignore-failed-read) | tar -x -C "$work/root/source"
cp "$top/plugin/packages.sh" "$top/plugin/runtime-packages.txt" "$work/root/tmp/"

# One root serves both stages: what the second installs must be there, and the program must start with it.
grep '^RUN ' "$top/plugin/Dockerfile" | sed 's/^RUN //' >"$work/steps"
while IFS= read -r step; do
  echo "RUN $step"
  in_root "$work/root" sh -euc "$step" </dev/null >"$work/step.log" 2>&1 || { tail -n 20 "$work/step.log" >&2; exit 1; }
done <"$work/steps"
rm -f "$work/step.log"
cp -a "$work/root/staged/." "$work/root/"
in_root "$work/root" orthanc-redactor --help >/dev/null
in_root "$work/root" orthanc-redactor rules --check
echo "dockerfile.sh: the steps work"
