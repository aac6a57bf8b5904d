#!/bin/sh
# Every string of the desktop is translated: what lupdate finds in the sources is finished in each
# language. `packaging/translate` brings the files up to date.
set -eu
source=$1 lupdate=$2
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$source"/translations/atrium_*.ts "$copy"
cd "$source"
"$lupdate" -locations none -no-obsolete -I . app ui sync -ts "$copy"/atrium_de.ts "$copy"/atrium_fr.ts "$copy"/atrium_da.ts >/dev/null 2>&1
"$lupdate" -pluralonly -locations none -no-obsolete -I . app ui sync -ts "$copy"/atrium_en.ts >/dev/null 2>&1
if grep -B3 'type="unfinished"' "$copy"/*.ts; then
    echo "Some strings are not translated."
    exit 1
fi
# A context that does not name the class in full is never found when the program runs.
if grep -h '<name>' "$copy"/*.ts | grep -v '<name>atrium::'; then
    echo "Some contexts are not of Atrium's namespace."
    exit 1
fi
grep -c '<source>' "$copy"/atrium_de.ts
