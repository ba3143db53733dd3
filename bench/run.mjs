// Measures what docs/performance.md promises, as ratios within one run, and writes the figures there.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { measure, medians } from "./measure.mjs";
import { writeSpec } from "./specs.mjs";

const root = join(import.meta.dirname, "..");
const bedtrail = join(root, "dist/cli/main.js");
const peer = join(import.meta.dirname, "peer.mjs");
const floor = join(import.meta.dirname, "floor.mjs");
const quickstart = join(root, "examples/quickstart/bedtrail.yaml");
// In memory where that can be had: a disk that others use too decides ratios by chance.
const place = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const folder = mkdtempSync(join(place, "bedtrail-bench-"));
const isQuick = process.argv.includes("--quick");

try {
  const rows = [
    ...startUp(),
    ...againstPeer(1000, 5, 12),
    ...atScale(),
    ...changedGroup(),
    ...growth(),
  ];
  const text = document(rows);
  if (isQuick) console.log(text);
  else writeFileSync(join(root, "docs/performance.md"), text);
  for (const row of rows)
    console.log(`${row.isWithin ? "ok  " : "OVER"} ${row.what}: ${row.ratio} (${row.bar})`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function startUp() {
  const [nothing, validate, synth] = medians(
    [
      () => measure(["-e", "0"], { cwd: folder }).milliseconds,
      () => measure([bedtrail, "validate", quickstart], { cwd: folder }).milliseconds,
      () =>
        measure([bedtrail, "synth", quickstart, "--out", fresh("one")], { cwd: folder })
          .milliseconds,
    ],
    15,
  );
  return [
    ratio("`validate` of the quickstart, against `node -e 0`", validate, nothing, { most: 3 }),
    ratio("`synth` of one target, against `node -e 0`", synth, nothing, { most: 5 }),
  ];
}

function againstPeer(count, runs, least) {
  const spec = writeSpec(join(folder, String(count)), count);
  const [ours, theirs] = medians(
    [
      () =>
        measure([bedtrail, "synth", spec, "--out", fresh("ours")], { cwd: folder }).milliseconds,
      () => measure([peer, spec, fresh("theirs")], { cwd: folder }).milliseconds,
    ],
    isQuick ? 1 : runs,
  );
  assertEqualBytes("ours", "theirs");
  const name = count.toLocaleString("en-US");
  return [ratio(`${name} targets of 3 shapes, against the peer`, theirs, ours, { least })];
}

function atScale() {
  const rows = isQuick ? [] : againstPeer(10_000, 2, 40);
  const spec = writeSpec(join(folder, "10000"), 10_000);
  const small = writeSpec(join(folder, "100"), 100);
  measure([bedtrail, "synth", spec, "--out", fresh("sized")], { cwd: folder });
  const bytes = String(Math.round(outputBytes("sized") / 10_000));
  const [ours, writing] = medians(
    [
      () =>
        measure([bedtrail, "synth", spec, "--out", fresh("ours")], { cwd: folder }).milliseconds,
      () => measure([floor, "10000", bytes, fresh("floor")], { cwd: folder }).milliseconds,
    ],
    5,
  );
  const memoryOf = (path) =>
    measure([bedtrail, "synth", path, "--out", fresh("memory")], { cwd: folder, withMemory: true })
      .megabytes;
  const [large, little] = medians([() => memoryOf(spec), () => memoryOf(small)], 3);
  return [
    ...rows,
    ratio("10,000 targets, against only writing the same bytes", ours, writing, { most: 3 }),
    ratio("peak memory, 10,000 targets against 100", large, little, { most: 1.5, unit: "MB" }),
  ];
}

/** Listing what one group of many changes takes no longer than compiling them all twice. */
function changedGroup() {
  const before = writeSpec(join(folder, "before"), 10_000);
  const after = writeSpec(join(folder, "after"), 10_000, { expireAfterDays: 91 });
  measure([bedtrail, "synth", before, "--out", fresh("compared")], { cwd: folder });
  const list = (from) =>
    measure([bedtrail, "targets", after, "--changed-from", from], { cwd: folder });
  const [synth, bySpec, byOutput] = medians(
    [
      () =>
        measure([bedtrail, "synth", after, "--out", fresh("ours")], { cwd: folder }).milliseconds,
      () => list(before).milliseconds,
      () => list("compared").milliseconds,
    ],
    5,
  );
  return [
    ratio("one group of 10,000 targets changed from a spec, against `synth`", bySpec, synth, {
      most: 2,
    }),
    ratio("the same, changed from an output folder", byOutput, synth, { most: 2 }),
  ];
}

/** Cost per target must not grow with their number. */
function growth() {
  const counts = isQuick ? [1000, 3000] : [1000, 3000, 10_000, 30_000];
  const specs = counts.map((count) => writeSpec(join(folder, `growth-${count}`), count));
  const [smallest, ...larger] = medians(
    specs.map(
      (spec) => () =>
        measure([bedtrail, "synth", spec, "--out", fresh("growth")], { cwd: folder }).milliseconds,
    ),
    3,
  );
  return larger.map((milliseconds, index) => {
    const count = counts[index + 1];
    const what = `${count.toLocaleString("en-US")} targets against 1,000, over ${count / 1000}`;
    return ratio(what, milliseconds / (count / 1000), smallest, { most: 1.2 });
  });
}

function fresh(name) {
  rmSync(join(folder, name), { recursive: true, force: true });
  return name;
}

function outputBytes(name) {
  return stackFiles(name).reduce((sum, file) => sum + statSync(join(folder, name, file)).size, 0);
}

function stackFiles(name) {
  return readdirSync(join(folder, name), { recursive: true }).filter((file) =>
    file.endsWith(".json"),
  );
}

function assertEqualBytes(left, right) {
  const files = stackFiles(left);
  if (files.length !== stackFiles(right).length) throw new Error("The peer made other files.");
  for (const file of files) {
    const [ours, theirs] = [left, right].map((name) => readFileSync(join(folder, name, file)));
    if (!ours.equals(theirs)) throw new Error(`The peer made another ${file}.`);
  }
}

function ratio(what, numerator, denominator, { most, least, unit = "ms" }) {
  const value = numerator / denominator;
  return {
    what,
    ratio: `${value.toFixed(value < 10 ? 2 : 0)}x`,
    bar: most === undefined ? `at least ${least}x` : `at most ${most}x`,
    isWithin: most === undefined ? value >= least : value <= most,
    figures: `${numerator.toFixed(0)} / ${denominator.toFixed(0)} ${unit}`,
  };
}

function document(rows) {
  const template = readFileSync(join(import.meta.dirname, "performance.template.md"), "utf8");
  const head = ["| what | measured | bar | figures |", "| --- | --- | --- | --- |"];
  const table = rows.map((row) => `| ${row.what} | ${row.ratio} | ${row.bar} | ${row.figures} |`);
  const machine = `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${process.platform}, Node ${process.versions.node}`;
  return template.replace("{machine}", machine).replace("{table}", [...head, ...table].join("\n"));
}
