#!/usr/bin/env bash
# A private PostgreSQL for the storage tests: own cluster in a temporary folder, 127.0.0.1, free port, gone at the end.
#
#   . tests/postgres.sh              installs PostgreSQL if missing, starts a cluster, exports ALDPORTAL_TEST_POSTGRES,
#                                    stops it when the calling script ends (an EXIT trap set before is kept)
#   tests/postgres.sh COMMAND …      the same around one command
#   tests/postgres.sh --start PID    starts (installs nothing), prints folder and connection string on two lines, and
#                                    stops by itself when process PID is gone
#   tests/postgres.sh --stop FOLDER  stops that cluster and deletes its folder
#
# Root may not run PostgreSQL, so as root everything runs as the user postgres that the Debian package makes.

aldpg_bin() {
  local dir
  for dir in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -rV) "$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)")"; do
    if [ -x "$dir/initdb" ] && [ -x "$dir/postgres" ]; then echo "$dir"; return 0; fi
  done
  return 1
}

aldpg_as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

aldpg_install() {
  aldpg_bin >/dev/null && return 0
  echo "Installing PostgreSQL for the storage tests …" >&2
  local sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo -n"
  { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends postgresql; } >&2
  aldpg_bin >/dev/null || { echo "PostgreSQL is missing and could not be installed: apt-get install postgresql" >&2; return 3; }
}

# Sets aldpg_folder and aldpg_connection.
aldpg_start() {
  local bin port attempt
  bin="$(aldpg_bin)" || { echo "PostgreSQL is missing: apt-get install postgresql" >&2; return 3; }
  aldpg_folder="$(mktemp -d /tmp/aldportal-postgres.XXXXXX)" || return 1
  [ "$(id -u)" = 0 ] && chown postgres "$aldpg_folder"
  (cd "$aldpg_folder" && aldpg_as_server "$bin/initdb" -D "$aldpg_folder/data" -U aldportal -A trust -E UTF8 --locale=C --no-sync) >"$aldpg_folder/initdb.log" 2>&1 \
    || { cat "$aldpg_folder/initdb.log" >&2; rm -rf "$aldpg_folder"; return 1; }
  for attempt in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + RANDOM % 12000))
    if (cd "$aldpg_folder" && aldpg_as_server "$bin/pg_ctl" -D "$aldpg_folder/data" -w -t 60 -l "$aldpg_folder/data/server.log" \
        -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c fsync=off" start) >/dev/null 2>&1 </dev/null; then
      aldpg_connection="Host=127.0.0.1;Port=$port;Username=aldportal;Database=postgres"
      return 0
    fi
  done
  cat "$aldpg_folder/data/server.log" >&2
  rm -rf "$aldpg_folder"
  return 1
}

aldpg_stop() {
  local folder="$1" bin
  case "$folder" in /tmp/aldportal-postgres.*) ;; *) echo "Not a folder of this script: $folder" >&2; return 2 ;; esac
  [ -d "$folder" ] || return 0
  bin="$(aldpg_bin)" && (cd "$folder" && aldpg_as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop) >/dev/null 2>&1
  rm -rf "$folder"
}

aldpg_for_this_shell() {
  if [ -n "${ALDPORTAL_TEST_POSTGRES:-}" ]; then return 0; fi
  aldpg_install && aldpg_start || return $?
  export ALDPORTAL_TEST_POSTGRES="$aldpg_connection"
  local before; before="$(trap -p EXIT)"; before="${before#trap -- \'}"; before="${before%\' EXIT}"
  # shellcheck disable=SC2064
  trap "aldpg_stop '$aldpg_folder'; ${before//\'\\\'\'/\'}" EXIT
}

if [ "${BASH_SOURCE[0]}" != "$0" ]; then
  aldpg_for_this_shell
  return $?
fi

set -u
case "${1:-}" in
  --start)
    aldpg_start || exit $?
    printf '%s\n%s\n' "$aldpg_folder" "$aldpg_connection"
    # Whoever started it may be killed before it can stop it.
    (while kill -0 "$2" 2>/dev/null && [ -d "$aldpg_folder" ]; do sleep 1; done; aldpg_stop "$aldpg_folder") </dev/null >/dev/null 2>&1 &
    ;;
  --stop) aldpg_stop "$2" ;;
  "") sed -n '2,12p' "$0"; exit 2 ;;
  *) aldpg_for_this_shell || exit $?; "$@" ;;
esac
