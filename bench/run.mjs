// Measures what docs/performance.md promises, as ratios within one run, and writes the figures there. Fails where one is over its bar.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { againstPeer } from "./bars/against-peer.mjs";
import { atScale } from "./bars/at-scale.mjs";
import { changedGroup } from "./bars/changed-group.mjs";
import { growth } from "./bars/growth.mjs";
import { plans } from "./bars/plans.mjs";
import { startUp } from "./bars/start-up.mjs";
import { status } from "./bars/status.mjs";
import { openWorkplace } from "./workplace.mjs";

const isQuick = process.argv.includes("--quick");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
const bars = { startUp, againstPeer, atScale, changedGroup, growth, plans, status };
const workplace = openWorkplace({ isQuick });

try {
  const rows = [];
  for (const [name, measureBar] of Object.entries(bars)) {
    if (only === undefined || only === name) rows.push(...(await measureBar(workplace)));
  }
  const text = document(rows);
  if (!isQuick && only === undefined)
    writeFileSync(join(import.meta.dirname, "../docs/performance.md"), text);
  for (const row of rows)
    console.log(
      `${row.isWithin ? "ok  " : "OVER"} ${row.what}: ${row.ratio} (${row.bar}) ${row.figures}`,
    );
  if (rows.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
} finally {
  workplace.close();
}

function document(rows) {
  const template = readFileSync(join(import.meta.dirname, "performance.template.md"), "utf8");
  const head = ["| what | measured | bar | figures |", "| --- | --- | --- | --- |"];
  const table = rows.map((row) => `| ${row.what} | ${row.ratio} | ${row.bar} | ${row.figures} |`);
  const machine = `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${process.platform}, Node ${process.versions.node}`;
  return template.replace("{machine}", machine).replace("{table}", [...head, ...table].join("\n"));
}
