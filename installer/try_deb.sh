#!/bin/bash
# try_deb.sh PACKAGE.deb : install the package, use it as a user would, and purge it; the exit status is 0 if all of it
# is as it should be. Run as root on a machine that may be thrown away (a container, a chroot) with Debian's archives.
set -euo pipefail
package=$(realpath "$1") user=postlogg-try
export DEBIAN_FRONTEND=noninteractive
[ "$(id -u)" = 0 ] || { echo "try_deb.sh: needs root" >&2; exit 2; }

as_user() { runuser -u "$user" -- env -i HOME="/home/$user" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"; }
step() { echo "try_deb.sh: $*"; }

step "install"
apt-get update -qq
apt-get install -y -qq --no-install-recommends "$package" desktop-file-utils >/dev/null
useradd --create-home "$user"
trap 'userdel --remove "$user" 2>/dev/null' EXIT
dpkg --verify postlogg

step "menu, icon, and what Thunderbird looks for"
desktop-file-validate /usr/share/applications/postlogg.desktop
icon=$(sed -n 's/^Icon=//p' /usr/share/applications/postlogg.desktop)
test -f "/usr/share/icons/hicolor/scalable/apps/$icon.svg"
test -x "$(command -v "$(sed -n 's/^Exec=//p' /usr/share/applications/postlogg.desktop)")"
manifest=/usr/lib/mozilla/native-messaging-hosts/com.postlogg.host.json
test -x "$(sed -n 's/^ *"path": "\(.*\)",$/\1/p' "$manifest")"
as_user postlogg thunderbird status | grep -q "current: $manifest"

step "the commands, the demonstration, and the window"
[ "$(as_user postlogg --version)" = "postlogg $(dpkg-query -Wf '${Version}' postlogg)" ]
as_user postlogg --help >/dev/null
as_user postlogg demo --headless
status=0
as_user timeout 10 postlogg || status=$?
[ "$status" = 124 ] || { echo "try_deb.sh: the window ended by itself ($status)" >&2; exit 1; }

step "purge"
apt-get purge -y -qq postlogg >/dev/null
left=$(find / -xdev \( -path /proc -o -path /sys -o -path /home -o -path /var/log \) -prune -o -iname '*postlogg*' -print |
  grep -vxF -e "$package" -e "$(realpath "$0")" | grep -v '/var/\(mail\|cache\|lib/\(dpkg\|apt\)\)/' || true)
[ -z "$left" ] || { printf 'try_deb.sh: left behind:\n%s\n' "$left" >&2; exit 1; }
step "all is well"
