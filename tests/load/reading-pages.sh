#!/usr/bin/env bash
# How many requests a second the portal answers with a reading page, beside nginx serving the same bytes with the same headers.
# Usage: tests/load/reading-pages.sh [address, default /cathodes/lco]
# Settings: SECONDS_EACH (8), ROUNDS (3), PUBLISHED (a published portal; made when it is not given).
set -euo pipefail

. "$(dirname "$0")/portal.sh"

page=${1:-/cathodes/lco}
seconds=${SECONDS_EACH:-8}
rounds=${ROUNDS:-3}

need wrk nginx:nginx-light curl

portal_port=$(free_port 15801)
nginx_port=$(free_port 15901)

start_portal "$portal_port"

# The same bytes: what the portal sends, compressed, and its headers.
mkdir -p "$work/site$(dirname "$page")" "$work/nginx"
curl -sf -H 'Accept-Encoding: gzip' -D "$work/headers" -o "$work/site$page.gz" "http://127.0.0.1:$portal_port$page"
gzip -dc "$work/site$page.gz" >"$work/site$page"
add_headers=$(tr -d '\r' <"$work/headers" | awk -F': ' 'tolower($1) !~ /^(http|date|etag|content-type|content-length|content-encoding|vary|server)/ && NF > 1 { value = substr($0, length($1) + 3); gsub(/"/, "\\\"", value); printf "add_header %s \"%s\";\n", $1, value }')

cat >"$work/nginx.conf" <<CONF
worker_processes auto;
pid $work/nginx/nginx.pid;
error_log $work/nginx/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_requests 100000000;
  open_file_cache max=100 inactive=600s;
  default_type "text/html; charset=utf-8";
  client_body_temp_path $work/nginx/body; proxy_temp_path $work/nginx/proxy; fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi; scgi_temp_path $work/nginx/scgi;
  server {
    listen 127.0.0.1:$nginx_port;
    root $work/site;
    gzip_static on;
    gzip_vary on;
    $add_headers
  }
}
CONF
chmod -R a+rX "$work"
nginx -c "$work/nginx.conf" -g 'daemon off;' &
pids+=($!)
sleep 1

same=$(cmp -s <(curl -s -H 'Accept-Encoding: gzip' "http://127.0.0.1:$nginx_port$page") <(curl -s -H 'Accept-Encoding: gzip' "http://127.0.0.1:$portal_port$page") && echo yes || echo no)
echo "page $page, $(stat -c %s "$work/site$page.gz") bytes compressed, the same bytes from both: $same"
[ "$same" = yes ]

measure() { wrk -t2 -c32 "-d${seconds}s" -H 'Accept-Encoding: gzip' "http://127.0.0.1:$1$page" | awk '/Requests\/sec/ { print $2 } /Non-2xx|Socket errors/ { print "error: " $0 > "/dev/stderr" }'; }
median() { printf '%s\n' "$@" | sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

wrk -t2 -c32 -d4s -H 'Accept-Encoding: gzip' "http://127.0.0.1:$portal_port$page" >/dev/null # lets the compiler see what is hot
portal=()
nginx=()
ratios=()
for round in $(seq "$rounds"); do
  # In turns, so that neither is always the one that finds the machine warm.
  if ((round % 2)); then p=$(measure "$portal_port"); n=$(measure "$nginx_port"); else n=$(measure "$nginx_port"); p=$(measure "$portal_port"); fi
  portal+=("$p")
  nginx+=("$n")
  ratios+=("$(awk -v p="$p" -v n="$n" 'BEGIN { printf "%.3f", p / n }')")
  echo "round $round: portal $p requests/s, nginx $n requests/s, ratio ${ratios[-1]}"
done
echo "medians: portal $(median "${portal[@]}") requests/s, nginx $(median "${nginx[@]}") requests/s, ratio $(median "${ratios[@]}")"
