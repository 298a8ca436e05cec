#!/bin/sh
# Installs what is missing, builds, and starts Orthanc with the plugin on this machine only.
set -eu

usage() {
  cat <<'TEXT'
sh plugin/run.sh [--demo] [--exit] [--dicom] [--port N]

Installs Debian packages, builds into build/, makes a key and a small orthanc.json, starts Orthanc with the plugin, and
says where to look. Ctrl-C ends it.

  --demo     also sends a few files (some with burned-in text made for this) and prints what became of them
  --exit     ends after that instead of waiting
  --dicom    also opens Orthanc's DICOM port 4242. Orthanc listens on all addresses there: only on a network you trust
  --port N   HTTP port, default 8042

Data, configuration and key live in $ORTHANC_REDACTOR_HOME, default ~/orthanc-redactor. Back the key up: with another key
the same patient gets another pseudonym.
TEXT
}

demo=false
stay=true
dicom=false
port=8042
while [ $# -gt 0 ]; do
  case "$1" in
    --demo) demo=true ;;
    --exit) stay=false ;;
    --dicom) dicom=true ;;
    --port) shift; port="${1:?--port needs a number}" ;;
    -h | --help) usage; exit 0 ;;
    *) echo "unknown option $1" >&2; usage >&2; exit 2 ;;
  esac
  shift
done

top=$(cd "$(dirname "$0")/.." && pwd)
home="${ORTHANC_REDACTOR_HOME:-$HOME/orthanc-redactor}"
. "$top/plugin/packages.sh"
# shellcheck disable=SC2086
install_packages $BUILD_PACKAGES $RUN_PACKAGES $DEMO_PACKAGES

echo "building (the first time takes a minute or two)"
cmake -S "$top" -B "$top/build" -DREDACTOR_TESTS=OFF >/dev/null
cmake --build "$top/build" --parallel "$(nproc)" >/dev/null
built="$top/build/plugin"

mkdir -p "$home"
chmod 700 "$home"
[ -e "$home/key" ] || "$built/tool/orthanc-redactor" key new "$home/key"
cat >"$home/orthanc.json" <<JSON
{
  "Name": "Orthanc Redactor",
  "StorageDirectory": "$home/storage",
  "IndexDirectory": "$home/storage",
  "HttpPort": $port,
  "RemoteAccessAllowed": false,
  "AuthenticationEnabled": false,
  "DicomServerEnabled": $dicom,
  "DicomPort": 4242,
  "Plugins": ["$built/orthanc/libOrthancRedactor.so"],
  // Names for what the plugin writes; a plugin cannot register them itself.
  "UserMetadata": {"Redactor-State": 4201, "Redactor-Copy": 4202, "Redactor-Original": 4203},
  "UserContentType": {"redactor-plan": [4201, "application/json"]},
  "Redactor": {
    "Enable": true,
    "Pseudonyms": {"KeyFile": "$home/key"}
  }
}
JSON

orthanc=$(command -v Orthanc || echo /usr/sbin/Orthanc)
"$orthanc" "$home/orthanc.json" >"$home/orthanc.log" 2>&1 &
pid=$!
trap 'kill $pid 2>/dev/null; wait $pid 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM

/usr/bin/python3 "$top/plugin/demo.py" --wait "http://127.0.0.1:$port" || {
  echo "Orthanc did not start; the end of $home/orthanc.log:" >&2
  tail -n 20 "$home/orthanc.log" >&2
  exit 1
}
echo "Orthanc runs:  http://127.0.0.1:$port/app/explorer.html"
echo "the plugin:    http://127.0.0.1:$port/redactor/status"
echo "its log:       $home/orthanc.log"
if $demo; then
  /usr/bin/python3 "$top/plugin/demo.py" --send "http://127.0.0.1:$port"
fi
if $stay; then
  echo "Ctrl-C ends it"
  wait $pid
fi
