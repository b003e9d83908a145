#!/usr/bin/env bash
# Does what the image does, without a container engine: publishes, takes away every right to write to what was published, runs it as a user without
# rights on a data folder of its own, and waits until it is ready. Ends with its answer. PORT (8089) may be set; PUBLISHED names a folder to use as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-8089}
work=$(mktemp -d)
program=""
trap '[ -n "$program" ] && kill "$program" 2>/dev/null && wait "$program" 2>/dev/null; chmod -R u+w "$work"; rm -rf "$work"' EXIT

if [ -n "${PUBLISHED:-}" ]; then cp -r "$PUBLISHED" "$work/app"; else dotnet publish Bot/Bot.csproj -c Release -o "$work/app" -v q; fi
chmod -R a-w,a+rX "$work/app"
chmod 755 "$work"
mkdir "$work/data"

settings=(ASPNETCORE_URLS="http://127.0.0.1:$port" Assistant__DataFolder="$work/data" HOME="$work/data" TMPDIR="$work/data" DOTNET_CLI_TELEMETRY_OPTOUT=1)
dotnet=$(readlink -f "$(command -v dotnet)")
if [ "$(id -u)" = 0 ]; then
  chown nobody "$work/data"
  setpriv --reuid=nobody --regid=nogroup --clear-groups --no-new-privs --bounding-set=-all env -i PATH="$PATH" "${settings[@]}" "$dotnet" "$work/app/Assistant.Bot.dll" >"$work/log" 2>&1 &
else
  env "${settings[@]}" "$dotnet" "$work/app/Assistant.Bot.dll" >"$work/log" 2>&1 &
fi
program=$!

for _ in $(seq 240); do
  kill -0 "$program" 2>/dev/null || { cat "$work/log"; echo "the program ended"; exit 1; }
  answer=$( (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET /readyz HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 && head -1 <&3) 2>/dev/null) || true
  if [[ $answer == *" 200 "* ]]; then
    if [ "$(id -u)" = 0 ]; then echo "runs as $(ps -o user= -p "$program") and may write $(find "$work/app" -user nobody -perm -200 | wc -l) of its own files"; fi
    echo "ready: $answer"
    exit 0
  fi
  sleep 0.5
done
cat "$work/log"
echo "not ready within two minutes"
exit 1
