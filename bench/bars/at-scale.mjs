import { join } from "node:path";
import { medians } from "../measure.mjs";
import { ratio } from "../ratio.mjs";
import { writeSpec } from "../specs.mjs";
import { outputBytes } from "./stack-files.mjs";

/** 10,000 targets against only writing as much, and against the memory that few targets take. */
export function atScale({ bedtrail, folder, fresh, run }) {
  const spec = writeSpec(join(folder, "10000"), 10_000);
  const small = writeSpec(join(folder, "100"), 100);
  bedtrail(["synth", spec, "--out", fresh("sized")]);
  const bytes = String(Math.round(outputBytes(join(folder, "sized")) / 10_000));
  const [ours, writing] = medians(
    [
      () => bedtrail(["synth", spec, "--out", fresh("ours")]).milliseconds,
      () => run(["writing-floor.mjs", "10000", bytes, fresh("floor")]).milliseconds,
    ],
    5,
  );
  const memoryOf = (path) =>
    bedtrail(["synth", path, "--out", fresh("memory")], { withMemory: true }).megabytes;
  const [large, little] = medians([() => memoryOf(spec), () => memoryOf(small)], 3);
  return [
    ratio("10,000 targets, against only writing the same bytes", ours, writing, { most: 3 }),
    ratio("peak memory, 10,000 targets against 100", large, little, { most: 1.5, unit: "MB" }),
  ];
}
