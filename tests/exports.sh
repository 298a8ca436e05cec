#!/bin/sh
# The shared object exports the four functions that Orthanc calls and nothing else, and links none of the libraries that
# parse hostile bytes.
set -eu
library="$1"
wanted="OrthancPluginFinalize OrthancPluginGetName OrthancPluginGetVersion OrthancPluginInitialize"
found=$(nm -D --defined-only "$library" | awk '{print $3}' | sort | tr '\n' ' ' | sed 's/ $//')
[ "$found" = "$wanted" ] || { echo "exported: $found; wanted: $wanted" >&2; exit 1; }
linked=$(readelf -d "$library" | grep NEEDED)
if echo "$linked" | grep -Ei 'dcm|oflog|ofstd|tesseract|lept|lua|libstdc' >&2; then
  echo "the shared object must not link these" >&2
  exit 1
fi
