#!/usr/bin/env bash
# What a reader of a figure waits for, in Chromium: bytes and time until it is seen, beside the same figure drawn by plotly.js alone,
# and the time from a filter to the new picture. Settings: PUBLISHED (a published portal; made when it is not given).
set -euo pipefail
. "$(dirname "$0")/portal.sh"

port=$(free_port 15801)
start_portal "$port"
dotnet run -c Release --project "$root/tests/AldPortal.Benchmarks" -- figures "http://127.0.0.1:$port"
