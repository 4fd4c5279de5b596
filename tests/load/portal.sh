# Sourced by the load scripts: a published portal on a free port of 127.0.0.1, ended with the script that started it.
# Sets: root, work (a temporary folder), pids (ended on exit). Settings: PUBLISHED (a published portal; made when it is not given).

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
pids=()

finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

# Installs programs that are missing; program:package where the package has another name.
need() {
  local tool
  for tool in "$@"; do
    command -v "${tool%%:*}" >/dev/null && continue
    apt-get update -q >/dev/null
    apt-get install -y -q --no-install-recommends "${tool##*:}" >/dev/null
  done
}

free_port() {
  local port=$1
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}

# Starts the portal on a port and waits until its reading pages are in memory.
start_portal() {
  local published=${PUBLISHED:-$work/portal}
  [ -f "$published/AldPortal.Web.dll" ] || dotnet publish "$root/src/AldPortal.Web" -c Release -o "$published" -v q -nologo
  (cd "$published" && exec env ASPNETCORE_URLS="http://127.0.0.1:$1" Portal__DataDirectory="$work/data" Portal__RateLimit=0 dotnet AldPortal.Web.dll >"$work/portal.log" 2>&1) &
  pids+=($!)
  for _ in $(seq 120); do
    grep -q 'reading pages are in memory' "$work/portal.log" && return
    sleep 0.5
  done
  echo "The portal did not start:" >&2
  cat "$work/portal.log" >&2
  exit 1
}
