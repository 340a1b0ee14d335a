#!/usr/bin/env bash
# Compares whole builds of the example conduit (packaging pom): without a plugin, with one that does nothing, with ours (nothing to do, and everything), and with openapi-generator on the contract we wrote.
# The plugin has to be installed (mvn install -DskipTests -Dinvoker.skip). Rounds are interleaved; medians and ratios are printed. Usage: src/benchmark/builds.sh [rounds]; MVN names another Maven; SHORT=1 measures the two long builds only once.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
rounds=${1:-11}
mvn=${MVN:-mvn}
here=$root/target/benchmark
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' "$root/pom.xml" | head -1)
plugin=io.github.backenddesign:backend-design-maven-plugin:$version

rm -rf "$here"
mkdir -p "$here"
"$mvn" -B -q -o -f "$root/src/benchmark/empty-plugin/pom.xml" install -DskipTests > "$here/empty.log" 2>&1 || "$mvn" -B -q -f "$root/src/benchmark/empty-plugin/pom.xml" install -DskipTests
rm -rf "$root/src/benchmark/empty-plugin/target"

# A project with the given plugin section.
project() {
  mkdir -p "$here/$1"
  cat > "$here/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId><artifactId>$1</artifactId><version>1.0</version><packaging>pom</packaging>
  <build><plugins>$2</plugins></build>
</project>
POM
}
ours="<plugin><groupId>io.github.backenddesign</groupId><artifactId>backend-design-maven-plugin</artifactId><version>$version</version><executions><execution><goals><goal>generate-backend-design</goal></goals></execution></executions></plugin>"
project none ""
project empty "<plugin><groupId>com.example</groupId><artifactId>empty-maven-plugin</artifactId><version>1.0</version><executions><execution><goals><goal>nothing</goal></goals></execution></executions></plugin>"
project idle "$ours"
project full "$ours"
project generator "<plugin><groupId>org.openapitools</groupId><artifactId>openapi-generator-maven-plugin</artifactId><version>7.14.0</version><executions><execution><phase>generate-resources</phase><goals><goal>generate</goal></goals><configuration><inputSpec>\${basedir}/docs/backend.openapi.yaml</inputSpec><generatorName>spring</generatorName><generateSupportingFiles>false</generateSupportingFiles><skipIfSpecIsUnchanged>false</skipIfSpecIsUnchanged></configuration></execution></executions></plugin>"
for name in idle full; do
  cp -R "$root/src/it/conduit-decided/docs" "$here/$name/"
  "$mvn" -B -q -o -f "$here/$name/pom.xml" "$plugin:decide" -DacceptRecommended > "$here/$name.log" 2>&1
  "$mvn" -B -q -o -f "$here/$name/pom.xml" verify >> "$here/$name.log" 2>&1
done
cp -R "$here/full/docs" "$here/generator/"
"$mvn" -B -q -o -f "$here/generator/pom.xml" generate-resources > "$here/generator.log" 2>&1

TIMEFORMAT='%R %U %S'
measure() {
  { time "$mvn" -B -q -o -f "$here/$1/pom.xml" generate-resources $2 > "$here/run.log" 2>&1; } 2>> "$here/$1.times"
}
for ((round = 0; round < rounds; round++)); do
  measure none ""
  measure empty ""
  measure idle ""
  if [ "${SHORT:-}" != 1 ] || [ "$round" = 0 ]; then
    measure full "-DbackendDesign.force"
    measure generator ""
  fi
done

"$mvn" -v > "$here/version.txt"; head -3 "$here/version.txt"
awk -v order="none empty idle full generator" '
  function median(values, n,   i, j, t) {
    for (i = 2; i <= n; i++) { t = values[i]; for (j = i - 1; j > 0 && values[j] > t; j--) values[j + 1] = values[j]; values[j + 1] = t }
    return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
  }
  { name = FILENAME; sub(/.*\//, "", name); sub(/\.times$/, "", name); count[name]++; wall[name, count[name]] = $1; cpu[name, count[name]] = $2 + $3 }
  END {
    split(order, names, " ")
    printf "%-10s %9s %9s %16s %16s\n", "build", "wall s", "CPU s", "wall / empty", "CPU / empty"
    for (k = 1; k in names; k++) {
      name = names[k]; delete w; delete c
      for (i = 1; i <= count[name]; i++) { w[i] = wall[name, i]; c[i] = cpu[name, i] }
      mw[name] = median(w, count[name]); mc[name] = median(c, count[name])
    }
    for (k = 1; k in names; k++) printf "%-10s %9.2f %9.2f %16.2f %16.2f\n", names[k], mw[names[k]], mc[names[k]], mw[names[k]] / mw["empty"], mc[names[k]] / mc["empty"]
    printf "idle / empty: %.2f (target at most 1.10); full / generator: %.2f (target under 0.50); by CPU %.2f and %.2f\n", mw["idle"] / mw["empty"], mw["full"] / mw["generator"], mc["idle"] / mc["empty"], mc["full"] / mc["generator"]
  }' "$here"/*.times
