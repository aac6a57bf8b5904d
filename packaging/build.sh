# Shared by run, test and bench: sourced after `cd` to the checkout. Enters the development root
# and builds. Quiet when there is nothing to do.

if [ -z "${ATRIUM_DEVROOT-}" ]; then
    exec packaging/devroot "$PWD/$(basename "$0")" "$@"
fi

say() { printf '%s\n' "$*" >&2; }

# For a person and for a log: one line at most every ten seconds.
show_progress() {
    local line last=$SECONDS
    while IFS= read -r line; do
        if [ $((SECONDS - last)) -ge 10 ] && [[ $line =~ ^\[[0-9]+/[0-9]+\] ]]; then
            say "Building ${BASH_REMATCH[0]}"
            last=$SECONDS
        fi
    done
}

# build PRESET [TARGET...]: configures once, builds, and prints the compiler's words on failure only.
build() {
    local preset=$1 log=build/$1.log
    shift
    mkdir -p build
    exec 8>build/lock
    flock 8
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Configuring build/$preset ..."
        cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
    fi
    if ! NINJA_STATUS='[%f/%t] ' ninja -C "build/$preset" "$@" 8>&- | tee "$log" | show_progress; then
        grep -vE '^\[[0-9]+/[0-9]+\]' "$log" >&2
        say "The build failed; all of it is in $log."
        exit 1
    fi
    exec 8>&-
}

# start_virtual_display [SIZE]: sets DISPLAY, and display_process to end it.
start_virtual_display() {
    local chosen
    chosen=$(mktemp)
    # It chooses the number itself: of another root's displays only their sockets are seen, not their files.
    Xvfb -displayfd 3 -screen 0 "${1:-1280x820}x24" -nolisten tcp -noreset 3>"$chosen" >/dev/null 2>&1 &
    display_process=$!
    for _ in $(seq 200); do
        [ ! -s "$chosen" ] || break
        sleep 0.05
    done
    export DISPLAY=":$(cat "$chosen")" QT_QPA_PLATFORM=xcb
    rm "$chosen"
    [ "$DISPLAY" = : ] || return 0
    say "The virtual display did not start."
    exit 1
}
