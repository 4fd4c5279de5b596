#!/usr/bin/env bash
# Installs what the tests need, runs all of them, and prints last: N passed, N failed, N skipped.
#
#   bash tests/run.sh            everything
#   bash tests/run.sh Core Web   only the named projects (AldPortal.<name>.Tests)
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_chromium() {
  [ -x /usr/bin/chromium ] && return 0
  echo "Installing Chromium for the browser tests …"
  # Another installation may hold the lock for a while.
  as_root apt-get -o DPkg::Lock::Timeout=300 update -qq &&
    DEBIAN_FRONTEND=noninteractive as_root apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends chromium >/dev/null
  [ -x /usr/bin/chromium ] || { echo "Chromium is missing and could not be installed: apt-get install chromium" >&2; return 1; }
}

results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT

install_chromium || exit 1
# A private PostgreSQL, stopped when this script ends.
. tests/postgres.sh || exit 1

echo "Building …"
dotnet build AldPortal.sln -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

# Style and analyzers are part of the build; this checks the rest.
echo "Checking the format …"
dotnet format whitespace AldPortal.sln --verify-no-changes --no-restore || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

if [ "$#" -gt 0 ]; then names=("$@"); else names=(Core Storage Web Browser); fi
for name in "${names[@]}"; do
  echo "Testing $name …"
  dotnet test "tests/AldPortal.$name.Tests" --no-build --nologo -v quiet \
    --logger "trx;LogFileName=$name.trx" --results-directory "$results" -- RunConfiguration.TestSessionTimeout=900000
  [ -f "$results/$name.trx" ] || echo "<Counters passed=\"0\" failed=\"1\" notExecuted=\"0\" />" > "$results/$name.trx"
done

sum() { grep -ho "<Counters [^>]*>" "$results"/*.trx | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ total += $1 } END { print total + 0 }'; }
passed="$(sum passed)" failed=$(( $(sum failed) + $(sum error) + $(sum timeout) + $(sum aborted) )) skipped="$(sum notExecuted)"
[ "$passed" -gt 0 ] || failed=$((failed + 1))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
