# Debian 12 packages, by what they are for; sourced by plugin/run.sh and tests/run.sh.
# install_packages NAME... installs what is missing and asks for root only then.

BUILD_PACKAGES="gcc g++ cmake make pkg-config git orthanc-dev libdcmtk-dev libtesseract-dev libleptonica-dev libpcre2-dev
  liblua5.4-dev libjansson-dev libsqlite3-dev libssl-dev libpng-dev libopenjp2-7-dev libcharls-dev
  libjpeg62-turbo-dev libtiff-dev libutf8proc-dev zlib1g-dev"
RUN_PACKAGES="orthanc tesseract-ocr tesseract-ocr-eng ca-certificates"
DEMO_PACKAGES="python3 python3-pydicom python3-numpy python3-pil fonts-dejavu-core"
TEST_PACKAGES="$DEMO_PACKAGES orthanc-dicomweb clang libclang-rt-14-dev dcmtk dicom3tools libgdcm-tools sqlite3 chromium chromium-driver docker-compose iproute2
  util-linux binutils procps curl"
# Only for making the detector's tables anew: tests/bench/textness, tests/bench/textnet.
FONT_PACKAGES="fonts-dejavu-core fonts-freefont-ttf fonts-open-sans fonts-inconsolata fonts-ocr-a fonts-terminus fonts-3270
  fonts-unifont hershey-fonts-data xfonts-base fonts-liberation fonts-hack fonts-roboto-unhinted fonts-lato fonts-ocr-b
  fonts-glasstty fonts-spleen fonts-vlgothic xfonts-75dpi"
TRAINING_PACKAGES="python3-torch python3-numpy python3-pil python3-pydicom ninja-build $FONT_PACKAGES"

install_packages() {
  missing=""
  for package in "$@"; do
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
      missing="$missing $package"
    fi
  done
  [ -n "$missing" ] || return 0
  echo "installing:$missing"
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
      echo "these packages are missing and neither root nor sudo is there to install them:$missing" >&2
      return 1
    }
    as_root="sudo"
  fi
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
  # Debian's orthanc starts itself as a service: on a machine of its own that is wanted, here it would take the port.
  policy=""
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    policy=/usr/sbin/policy-rc.d
    printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
    $as_root chmod 755 "$policy"
  fi
  status=0
  # shellcheck disable=SC2086 # a list of names
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/dev/null || status=$?
  [ -z "$policy" ] || $as_root rm -f "$policy"
  return $status
}
