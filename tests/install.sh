#!/bin/sh
# Installs a build into a temporary folder, looks at what lies there, has Orthanc load it with Debian's configuration and the
# example, takes it out again: nothing of ours may remain, and what others put there must stay.
# sh tests/install.sh BUILD
set -eu

build=$(cd "${1:?the build folder}" && pwd)
folder=$(mktemp -d)
pid=""
cleanup() {
  [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
  [ -z "$pid" ] || wait "$pid" 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

fail() {
  echo "install: $1" >&2
  exit 1
}

expect_files() {
  for file in share/orthanc/plugins/libOrthancRedactor.so bin/orthanc-redactor share/orthanc-redactor/rules/ps315.lua \
    share/orthanc-redactor/rules/policies/strict.lua share/orthanc-redactor/lua/prelude.lua \
    share/orthanc-redactor/redactor.example.json lib/systemd/system/orthanc.service.d/orthanc-redactor.conf; do
    [ -s "$1/$file" ] || fail "$file was not installed"
  done
}

# The plugin is loaded from where it was installed and finds its program and its rules there.
start_orthanc() {
  mkdir "$folder/etc" "$folder/storage"
  if [ -r /etc/orthanc/orthanc.json ]; then
    cp /etc/orthanc/orthanc.json "$folder/etc"
  else
    echo '{"Plugins": ["/usr/share/orthanc/plugins/"], "UserMetadata": {}, "UserContentType": {}, "HttpPort": 8042,
      "StorageDirectory": "x", "IndexDirectory": "x", "DicomServerEnabled": true}' >"$folder/etc/orthanc.json"
  fi
  chmod u+w "$folder/etc/orthanc.json"
  sed -i -e "s#^\(.*\"\(Storage\|Index\)Directory\" *: *\)\"[^\"]*\"#\1\"$folder/storage\"#" \
    -e "s#\"/usr/share/orthanc/plugins/\"#\"$1/share/orthanc/plugins/\"#" \
    -e "s#\"HttpPort\" *: *[0-9]*#\"HttpPort\" : $2#" -e 's#"DicomServerEnabled" *: *true#"DicomServerEnabled" : false#' \
    "$folder/etc/orthanc.json"
  "$1/bin/orthanc-redactor" key new "$folder/key" >/dev/null
  sed -e 's#"Enable": false#"Enable": true#' -e "s#/var/lib/orthanc/redactor.key#$folder/key#" \
    "$1/share/orthanc-redactor/redactor.example.json" >"$folder/etc/redactor.json"
  "$1/bin/orthanc-redactor" config --check "$folder/etc/redactor.json" >/dev/null || fail "the example is wrong"
  "$(command -v Orthanc || echo /usr/sbin/Orthanc)" "$folder/etc" >"$folder/log" 2>&1 &
  pid=$!
}

wait_healthy() {
  tries=0
  until curl -s --noproxy '*' "http://127.0.0.1:$1/redactor/status" | grep -q '"Health" *: *"Ok"'; do
    tries=$((tries + 1))
    if [ $tries -gt 100 ] || ! kill -0 "$pid" 2>/dev/null; then
      tail -n 20 "$folder/log" >&2
      fail "Orthanc with the installed plugin is not healthy"
    fi
    sleep 0.2
  done
}

# By prefix, and used from there.
cmake --install "$build" --prefix "$folder/prefix" >/dev/null
expect_files "$folder/prefix"
"$folder/prefix/bin/orthanc-redactor" rules >/dev/null || fail "the program does not find its rules"
if [ -x "$(command -v Orthanc || echo /usr/sbin/Orthanc)" ]; then
  port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  start_orthanc "$folder/prefix" "$port"
  wait_healthy "$port"
  kill "$pid"
  wait "$pid" || fail "Orthanc with the installed plugin did not end well"
  pid=""
else
  echo "install: Orthanc is not here, loading was not tried"
fi
cmake --build "$build" --target uninstall >/dev/null
[ -z "$(find "$folder/prefix" -type f)" ] || fail "files remain"
[ -z "$(find "$folder/prefix" -name 'orthanc-redactor*' -o -name 'orthanc.service.d')" ] || fail "folders remain"

# Into a staging folder, beside files of others.
mkdir -p "$folder/orthanc-redactor/usr/share/orthanc-redactor/rules"
echo '-- of the site' >"$folder/orthanc-redactor/usr/share/orthanc-redactor/rules/90-site.lua"
DESTDIR="$folder/orthanc-redactor" cmake --install "$build" --prefix /usr >/dev/null
expect_files "$folder/orthanc-redactor/usr"
DESTDIR="$folder/orthanc-redactor" cmake --build "$build" --target uninstall >/dev/null
[ "$(cd "$folder/orthanc-redactor" && find . -type f)" = ./usr/share/orthanc-redactor/rules/90-site.lua ] ||
  fail "not exactly the site's file remains"

echo "install: all good"
