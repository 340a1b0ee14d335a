#!/usr/bin/env bash
# Builds the jar twice, in two copies of the working tree, and compares the bytes. Usage: src/test/reproducible.sh
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
for copy in one two; do
  mkdir -p "$here/$copy"
  (cd "$root" && git ls-files -z --cached --others --exclude-standard | xargs -0 tar c) | tar x -C "$here/$copy"
  (cd "$here/$copy" && "${MVN:-mvn}" -B -q package -DskipTests -Dprotoc.skip=true)
done
(cd "$here" && for file in one/target/backend-design-maven-plugin-*.jar one/target/bom.json; do cmp "$file" "two/${file#one/}"; done)
echo "reproducible: two builds give the same bytes"
