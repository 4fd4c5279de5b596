#!/usr/bin/env bash
# How long a reader waits for a kept page while 16 connections send manuscripts of 300 KB to the checklist without a pause.
# Usage: tests/load/readers-beside-checks.sh [address of the page, default /cathodes/lco]
# Settings: PUBLISHED (a published portal; made when it is not given), DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=0 (sockets finished on the pool).
set -euo pipefail

. "$(dirname "$0")/portal.sh"

page=${1:-/cathodes/lco}
port=$(free_port 15801)
need wrk
start_portal "$port"

# One invented sentence over and over: what matters here is that it takes a few tenths of a second to read.
awk 'BEGIN {
  sentence = "NMC622 powder was coated with Al2O3 in 10 ALD cycles at 150 °C; half cells were cycled between 3.0 and 4.3 V at 180 mA/g and kept 92 % after 100 cycles. "
  while (length(text) < 300000) text = text sentence
  print "wrk.method = \"POST\""
  print "wrk.headers[\"Content-Type\"] = \"application/json\""
  printf "wrk.body = [==[{\"text\":\"%s\"}]==]\n", text
}' >"$work/assess.lua"

wrk -t1 -c16 -d14s -s "$work/assess.lua" "http://127.0.0.1:$port/api/v1/checklist/assess" >"$work/checks" &
checks=$!
sleep 4
wrk -t1 -c1 -d8s --latency "http://127.0.0.1:$port$page" >"$work/readers"
wait "$checks"
echo "manuscripts read a second, and pages beside them:"
grep -E 'Requests/sec|Non-2xx' "$work/checks"
grep -E '50%|90%|99%|Requests/sec|Non-2xx' "$work/readers"
