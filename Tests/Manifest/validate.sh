#!/usr/bin/env bash
# Packs the app with the built program, and validates what was packed: validate.sh FOLDER (for what is made on the way).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=${ASSISTANT_DLL:-$here/../../Bot/bin/Debug/net10.0/Assistant.Bot.dll}
mkdir -p "$1"
folder=$(cd "$1" && pwd)
dotnet "$program" manifest --out "$folder/app.zip" --domain tro-ly.example.gov.vn --bot-id 5e0c4d6e-0f3b-4b58-9a3e-0c7c1d7a9f10
(cd "$folder" && python3 -m zipfile -e app.zip app)
(cd "$here" && npm ci --no-audit --no-fund >"$folder/npm.log" 2>&1) || { tail -5 "$folder/npm.log"; exit 1; }
node "$here/validate.mjs" "$folder/app/manifest.json" "$folder/app/en.json"
