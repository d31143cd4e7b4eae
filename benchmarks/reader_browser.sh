#!/usr/bin/env bash
# The reader beside a plain list of the same events, in a real browser, in one run:
#     bash benchmarks/reader_browser.sh HARNESS OUT [RUNS]
# HARNESS is a writable copy of the browser harness (gen.py, serve.mjs, run_all.mjs, lh.mjs), after `npm install`; OUT a
# folder for the figures; CHROME the browser. Events of 100, 1,000 and 10,000 go into a database of their own, served by
# gunicorn; the anchor is the first page of each as plain HTML without a script. Runs of all pages in turn, medians.
set -euo pipefail
harness=$(realpath "$1"); mkdir -p "$2"; out=$(realpath "$2"); runs=${3:-5}
cd "$(dirname "$0")/.."
python=${PYTHON:-python}
export CHROME=${CHROME:-/usr/bin/chromium} PYTHONDONTWRITEBYTECODE=1
FRISE_DATA_DIR=$(mktemp -d); export FRISE_DATA_DIR
export FRISE_PUBLIC_URL=http://127.0.0.1:8117
unset DATABASE_URL
sizes="100 1000 10000"
[ -e "$harness/data/10000/events.json" ] || (cd "$harness" && python3 gen.py $sizes >/dev/null)
"$python" manage.py migrate -v 0
"$python" benchmarks/reader.py fill $sizes --events "$harness/data"
"$python" manage.py collectstatic --noinput -v 0
"$python" -m gunicorn timeline.wsgi --worker-class gthread --workers 2 --threads 4 --bind 127.0.0.1:8117 --log-level error & ours=$!
(cd "$harness" && exec node serve.mjs 8899) & theirs=$!
trap 'kill $ours $theirs 2>/dev/null || true' EXIT
for _ in $(seq 60); do sleep 0.5; curl -sf -o /dev/null http://127.0.0.1:8117/t/bench-10000/ && break; done
"$python" benchmarks/reader_anchor.py "$harness" http://127.0.0.1:8117 $sizes
extra=(); addresses=()
for size in $sizes; do
  for _ in 1 2 3; do curl -s -o /dev/null --compressed "http://127.0.0.1:8117/t/bench-$size/"; done
  extra+=(--extra "list-$size=http://127.0.0.1:8899/pages/first-$size/static.html" --extra "ours-$size=http://127.0.0.1:8117/t/bench-$size/")
  addresses+=("http://127.0.0.1:8117/t/bench-$size/")
done
cd "$harness"
node run_all.mjs "$out/browser.json" --sizes 100 --tools static --runs "$runs" "${extra[@]}" | tee "$out/browser.log"
node lh.mjs "$out/lighthouse.json" 3 "${addresses[@]}" | tee "$out/lighthouse.log"
node --input-type=module -e '
import fs from "node:fs";
const rows = JSON.parse(fs.readFileSync(process.argv[1])).results.map((one) => [one.label, one.median, one.axe]);
const of = (name) => rows.find(([label]) => label === name);
for (const size of [100, 1000, 10000]) {
  const [, list] = of(`list-${size}`); const [, ours, axe] = of(`ours-${size}`);
  console.log(size, "first event", ours.firstEvent, "list", list.firstEvent, "ratio", (ours.firstEvent / list.firstEvent).toFixed(2),
    "blocking", ours.tbt, "kB", (ours.bytes / 1000).toFixed(1), "elements", ours.elements, "shift", ours.cls,
    "pan", ours.pan?.fps, ours.pan?.p95, "zoom", ours.zoom?.fps, ours.zoom?.p95, "axe", axe?.length);
}' "$out/browser.json" | tee "$out/summary.txt"
