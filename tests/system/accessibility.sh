#!/bin/sh
# accessibility.sh ATRIUM ATRIUMD: a display, a session bus and the accessibility bus of their own.
set -eu
here=$(dirname "$0")
runtime=$(mktemp -d)
display=$runtime/display
Xvfb -displayfd 3 -screen 0 1280x820x24 -nolisten tcp 3>"$display" 2>/dev/null &
xvfb=$!
trap 'kill $xvfb 2>/dev/null; rm -rf "$runtime"' EXIT
tries=0
while [ ! -s "$display" ]; do
    tries=$((tries + 1))
    [ $tries -lt 400 ] || { echo "Xvfb did not start."; exit 1; }
    sleep 0.05
done
export DISPLAY=":$(cat "$display")" QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR="$runtime" GTK_MODULES= NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS || true
dbus-run-session -- python3 "$here/accessibility.py" "$1" "$2"
