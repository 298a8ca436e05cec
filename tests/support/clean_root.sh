# A fresh Debian 12 in a folder, for tests that must not profit from what this machine has. Sourced.
# make_root FOLDER: needs root and debootstrap; in_root FOLDER COMMAND...; drop_root FOLDER.
# The package host is the one that this machine's apt uses.

make_root() {
  root="$1"
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep -v security | sort -u |
    head -n 1)
  debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "$mirror" >"$root.log" 2>&1 || {
    tail -n 5 "$root.log" >&2
    return 1
  }
  mkdir -p "$root/etc/apt"
  rm -rf "$root/etc/apt/sources.list" "$root/etc/apt/sources.list.d" "$root/etc/apt/apt.conf.d"
  cp -rL /etc/apt/. "$root/etc/apt/"
  for file in /etc/resolv.conf /etc/hosts; do
    [ ! -e "$file" ] || cp -L "$file" "$root$file"
  done
  [ ! -d /usr/local/share/ca-certificates ] || cp -rL /usr/local/share/ca-certificates "$root/usr/local/share/"
  cp -rL /etc/ssl/certs/. "$root/etc/ssl/certs/" 2>/dev/null || true
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount --make-rslave "$root/dev"
}

in_root() {
  root="$1"
  shift
  chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

drop_root() {
  umount -R "$1/dev" 2>/dev/null
  umount "$1/proc" 2>/dev/null
  if mountpoint -q "$1/dev" || mountpoint -q "$1/proc"; then
    echo "still mounted: $1; nothing was deleted" >&2
    return 1
  fi
  rm -rf "$1" "$1.log"
}
