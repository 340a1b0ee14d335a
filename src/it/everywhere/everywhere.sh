# Builds the folder "project" in two places and compares what was written, byte for byte.
set -eu
LC_ALL=C.UTF-8
export LC_ALL
here=$PWD
plain=$here/plain
strange="$here/árbol del día/ürün çığ"
mkdir -p "$plain" "$strange"
cp -R project/. "$plain"
cp -R project/. "$strange"

build() {
  directory=$1
  shift
  (cd / && "$MVN" -B -Daether.remoteRepositoryFilter.prefixes=false -s "$SETTINGS" "-Dmaven.repo.local=$REPO" -f "$directory/pom.xml" "$@")
}

build "$plain/backend" backend-design:decide -DacceptRecommended

# Turkish makes a dotless i of "I", Latin-1 has no letters for half of the documents; a newer Java where there is one.
newer=$(ls -d /usr/lib/jvm/*-25-* "${JAVA_HOME_25_X64:-/nowhere}" 2> /dev/null | head -1 || true)
[ -z "$newer" ] || JAVA_HOME=$newer
[ -z "$newer" ] || export JAVA_HOME
MAVEN_OPTS="-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1 -Duser.timezone=Pacific/Apia"
export MAVEN_OPTS
build "$strange/backend" backend-design:decide -DacceptRecommended
build "$strange" -T2 verify -DbackendDesign.frozen

[ -f "$plain/backend/design/backend.design.packet.json" ] && [ -f "$plain/backend/design/decisions.yaml" ]
[ ! -e "$plain/design" ] && [ ! -e "$strange/decisions.yaml" ]
diff -r "$plain/backend/design" "$strange/backend/design"
diff "$plain/backend/target/backend-design/questions.md" "$strange/backend/target/backend-design/questions.md"
echo "the same bytes in both places"
