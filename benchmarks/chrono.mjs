// Times chrono-node (locale fr) on the same 2 kB articles: `npm install chrono-node@2.10.3`, then
//   FRISE_SHARED=../shared node benchmarks/chrono.mjs
import fs from "node:fs";
import * as chrono from "chrono-node";

const shared = process.env.FRISE_SHARED ?? "../shared";
const lines = fs.readFileSync(`${shared}/timex-dev/press.fr.jsonl`, "utf8").trim().split("\n").map(JSON.parse);
const articles = [];
for (const { text, dct } of lines)
  for (let i = 0; i < text.length; i += 2000) articles.push([text.slice(i, i + 2000), new Date(dct.slice(0, 10))]);
const bytes = articles.reduce((sum, [text]) => sum + Buffer.byteLength(text), 0);
const run = () => articles.map(([text, date]) => chrono.fr.parse(text, date));
run();
let best = Infinity;
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  run();
  best = Math.min(best, performance.now() - start);
}
console.log(`chrono-node ${(bytes / best / 1000).toFixed(2)} MB/s`);
