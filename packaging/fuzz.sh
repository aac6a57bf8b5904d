# Runs the fuzzers of tests/fuzz for ./test --fuzz: sourced after the build, in the checkout.

# fuzz_one SECONDS NAME: one closing line; what was found is kept and shown.
fuzz_one() {
    local name=$2 scratch=build/fuzz/scratch/$2 log=build/fuzz/$2.log found=build/fuzz/found
    local dictionary=tests/fuzz/${name%%_*}.dict
    mkdir -p "$scratch" "$found"
    # New inputs go to the first folder; the kept corpus is only read.
    if "build/fuzz/tests/fuzz/fuzz_$name" -max_total_time="$1" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -dict="$dictionary" -artifact_prefix="$found/$name-" "$scratch" "tests/fuzz/corpus/$name" >"$log" 2>&1; then
        awk -v name="$name" -v seconds="$1" '
            /^stat::number_of_executed_units/ { runs = $2 }
            { for (i = 1; i < NF; ++i) if ($i == "cov:") edges = $(i + 1) }
            END { printf "%-14s %8d runs, %6d edges, %d s\n", name, runs, edges, seconds }' "$log"
    else
        grep -vE '^(#[0-9]+|\s+NEW_FUNC)' "$log" | tail -60
        printf '%s failed. The input is in %s; once mended, keep it in tests/fuzz/corpus/%s.\n' "$name" "$found" "$name"
        return 1
    fi
}

# fuzz_all SECONDS [fuzz/NAME...]: two at a time.
fuzz_all() {
    local seconds=$1 names=("${@:2}")
    # What libraries keep until the end is no leak; what leaks with each input meets -rss_limit_mb.
    export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
    export -f fuzz_one
    [ ${#names[@]} -gt 0 ] || names=(tests/fuzz/corpus/*)
    printf '%s\n' "${names[@]##*/}" | xargs -P 2 -I '{}' bash -c 'fuzz_one "$@"' - "$seconds" '{}'
}
