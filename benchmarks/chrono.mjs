// Asks chrono-node (locale fr) for `temporal_peers.py`: documents and articles in on standard input, predictions and
// speed out on standard output. Speed is CPU time of this process, best of five rounds, warm.
import * as chrono from "chrono-node";

let asked = "";
for await (const part of process.stdin) asked += part;
const { documents, articles } = JSON.parse(asked);

const iso = (date) =>
  [String(date.getFullYear()).padStart(4, "0"), date.getMonth() + 1, date.getDate()]
    .map((n) => String(n).padStart(2, "0"))
    .join("-");
const noon = (day) => new Date(`${day}T12:00:00`);
const lastOf = (components) => {
  const date = components.date();
  if (components.isCertain("day") || components.isCertain("weekday")) return date;
  if (components.isCertain("month")) return new Date(date.getFullYear(), date.getMonth() + 1, 0, 12);
  return date;
};
// Offsets of JavaScript count UTF-16 units; ours count code points.
const codePoints = (text, index) => [...text.slice(0, index)].length;

const predictions = {};
for (const [id, text, day] of documents)
  predictions[id] = chrono.fr.parse(text, noon(day)).map(({ index, text: words, start, end }) => ({
    start: codePoints(text, index),
    end: codePoints(text, index + words.length),
    begin: iso(start.date()),
    end_date: iso(end ? end.date() : lastOf(start)),
  }));

const dated = articles.map(([text, day]) => [text, noon(day)]);
const run = () => dated.forEach(([text, day]) => chrono.fr.parse(text, day));
run();
let best = Infinity;
for (let round = 0; round < 5; round++) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  best = Math.min(best, (user + system) / 1e6);
}
const bytes = articles.reduce((sum, [text]) => sum + Buffer.byteLength(text), 0);
console.log(JSON.stringify({ predictions, bytes_per_second: bytes / best }));
