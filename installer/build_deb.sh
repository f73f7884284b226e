#!/bin/bash
# build_deb.sh : dist/postlogg_VERSION_ARCH.deb, on Debian or Ubuntu, from this checkout.
# Needs python3, python3-pip, libpython3 of the same version, binutils, and what bootstrap.py installs for Qt. The
# package wants a C library no older than the one it is built on, so build it on the oldest system it is for.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/postlogg/__init__.py)
architecture=$(dpkg --print-architecture)
glibc=$(ldd --version | sed -n '1s/.* //p')
build=build/deb tree=build/deb/tree
rm -rf "$build"
mkdir -p "$build" dist

python3 -m venv --without-pip "$build/venv"
python3 -m pip --python "$build/venv/bin/python" install -qq --disable-pip-version-check \
  --require-hashes --no-deps --only-binary :all: -r installer/locks/package.txt
PYTHONPATH=desktop "$build/venv/bin/python" -m PyInstaller --log-level WARN --noconfirm \
  --workpath "$build/work" --distpath "$build/dist" installer/postlogg.spec

install -d "$tree/opt" "$tree/usr/bin" "$tree/DEBIAN"
cp -r "$build/dist/postlogg" "$tree/opt/postlogg"
ln -s /opt/postlogg/postlogg "$tree/usr/bin/postlogg"
install -Dm644 /dev/stdin "$tree/usr/lib/mozilla/native-messaging-hosts/com.postlogg.host.json" <<'EOF'
{
  "name": "com.postlogg.host",
  "description": "Postlogg: logs e-mail in the CRM",
  "path": "/opt/postlogg/postlogg-native-host",
  "type": "stdio",
  "allowed_extensions": ["postlogg@extensions.postlogg.example"]
}
EOF
install -Dm644 installer/postlogg.desktop "$tree/usr/share/applications/postlogg.desktop"
install -Dm644 resources/icons/postlogg.svg "$tree/usr/share/icons/hicolor/scalable/apps/postlogg.svg"
install -Dm644 LICENSE "$tree/usr/share/doc/postlogg/copyright"
gzip -9nc installer/CHANGELOG.md | install -Dm644 /dev/stdin "$tree/usr/share/doc/postlogg/changelog.gz"
cat >"$tree/DEBIAN/control" <<EOF
Package: postlogg
Version: $version
Architecture: $architecture
Maintainer: Postlogg contributors <contributors@postlogg.invalid>
Section: mail
Priority: optional
Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f1)
Depends: libc6 (>= $glibc), libstdc++6, libglib2.0-0, libgl1, libegl1, libx11-6, libx11-xcb1, libdbus-1-3, libfontconfig1, libfreetype6, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libwayland-client0, libwayland-cursor0, libwayland-egl1
Recommends: gnome-keyring | libpam-kwallet5
Description: logs the e-mail of a local mail client in a CRM
 Postlogg reads the folders that a mail client keeps on disk, hands each message
 that belongs in the CRM over at the CRM's own addresses, exactly once, and says
 for each message that it was logged, or why it was not.
EOF
dpkg-deb --root-owner-group -Zxz --build "$tree" "dist/postlogg_${version}_$architecture.deb"
