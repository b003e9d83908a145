#!/usr/bin/env bash
# Exports the five sample plans and answers the example questions with the built program, and scores both.
#   Tests/score.sh SHARED_DIR OUT_DIR      fails when a reading or an answer falls below what is promised
set -euo pipefail
shared=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
cd "$(dirname "$0")/.."
assistant="dotnet Bot/bin/Debug/net10.0/Assistant.Bot.dll"
export Assistant__DataFolder="$out/data"

$assistant plans export Knowledge/Corpus/*.txt --out "$out/plans"
python3 "$shared/seeds/score.py" "$shared/seeds/labels" "$out/plans" --json "$out/plans.json"
python3 - "$out/plans.json" <<'PY'
import json, sys
scores = json.load(open(sys.argv[1]))
low = {name: round(file["macro"], 3) for name, file in scores["files"].items() if file["macro"] < 0.75}
total = scores["total"]["macro"]
sys.exit(f"plan readings too poor: {total:.3f}, {low}" if total < 0.90 or low else 0)
PY

$assistant ask --batch "$shared/examples/ask.jsonl" >"$out/answers.jsonl"
python3 "$shared/examples/score_ask.py" "$shared/examples/ask.jsonl" "$out/answers.jsonl" \
  --labels "$shared/seeds/labels" --show -1 --json "$out/answers.json"
python3 - "$out/answers.json" <<'PY'
import json, sys
failures = json.load(open(sys.argv[1]))["failures"]
sys.exit(f"{len(failures)} example questions are answered wrong" if failures else 0)
PY
