#!/usr/bin/env bash
# Two replicas as plain processes on one PostgreSQL, for machines without a container engine; behind nginx where that is installed.
#   infra/two-replicas.sh 'Host=127.0.0.1;Username=postgres;Database=assistant' [FIRST PORT]
# The replicas listen on FIRST PORT and the next one, the proxy on the one after. Ctrl+C stops all of them.
set -euo pipefail

connection=${1:?"usage: two-replicas.sh CONNECTION-STRING [FIRST PORT]"}
first=${2:-3978}
second=$((first + 1))
front=$((first + 2))
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
running=()

finish() {
    trap - EXIT INT TERM
    for process in "${running[@]}"; do kill -TERM "$process" 2>/dev/null || true; done
    wait || true
    rm -rf "$work"
}
trap finish EXIT INT TERM

program=${ASSISTANT_PROGRAM:-$work/program}
[ -e "$program/Assistant.Bot.dll" ] || dotnet publish "$here/../Bot" -c Release -o "$program" >&2

start() {
    ConnectionStrings__Journal=$connection dotnet "$program/Assistant.Bot.dll" \
        "--urls=http://127.0.0.1:$1" "--Assistant:DataFolder=$work/data" "--Assistant:StopAfter=00:00:02" 2> >(sed -u "s/^/$1: /" >&2) &
    running+=($!)
}

ready() {
    for _ in $(seq 300); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET /readyz HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 && head -1 <&3 | grep -q ' 200 ') 2>/dev/null; then
            return 0
        fi
        sleep 0.4
    done
    echo "The replica on port $1 did not get ready." >&2
    return 1
}

mkdir -p "$work/data"
start "$first"
start "$second"
ready "$first"
ready "$second"

if command -v nginx >/dev/null; then
    cat > "$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx.pid;
error_log stderr;
events {}
http {
    access_log off;
    client_body_temp_path $work/body;
    proxy_temp_path $work/proxy;
    fastcgi_temp_path $work/fastcgi;
    uwsgi_temp_path $work/uwsgi;
    scgi_temp_path $work/scgi;
    upstream replicas {
        server 127.0.0.1:$first max_fails=1 fail_timeout=2s;
        server 127.0.0.1:$second max_fails=1 fail_timeout=2s;
        keepalive 32;
    }
    server {
        listen 127.0.0.1:$front;
        include $here/nginx/passing.conf;
        # Only this machine can call it; so its callers count as being on this machine.
        proxy_set_header Host localhost;
        location / { proxy_pass http://replicas; }
    }
}
CONF
    nginx -e stderr -c "$work/nginx.conf" &
    running+=($!)
    echo "Ready: http://127.0.0.1:$front before http://127.0.0.1:$first and http://127.0.0.1:$second" >&2
else
    echo "Ready: http://127.0.0.1:$first and http://127.0.0.1:$second (no nginx here, so no proxy)" >&2
fi

# Ends when any of them does.
wait -n
