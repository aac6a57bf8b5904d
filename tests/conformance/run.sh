#!/usr/bin/env bash
# Installs the packages of package-lock.json in a build directory, and runs the tests there.
#
#   tests/conformance/run.sh DIRECTORY ATRIUMD
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
directory=$1
atriumd=$(realpath "$2")
mkdir -p "$directory"
cp "$here"/*.mjs "$here/package.json" "$directory/"
cd "$directory"
# Only a change of the lock file needs the network again.
if ! cmp -s "$here/package-lock.json" installed-lock.json; then
    cp "$here/package-lock.json" package-lock.json
    npm ci --no-audit --no-fund --ignore-scripts --prefer-offline
    cp package-lock.json installed-lock.json
fi
ATRIUMD=$atriumd exec node --test --test-reporter=spec jmap.test.mjs
