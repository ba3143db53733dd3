import { join } from "node:path";
import { medians } from "../measure.mjs";
import { ratio } from "../ratio.mjs";
import { writeSpec } from "../specs.mjs";

/** Listing what one group of many changes takes no longer than compiling them all twice. */
export function changedGroup({ bedtrail, folder, fresh }) {
  const before = writeSpec(join(folder, "before"), 10_000);
  const after = writeSpec(join(folder, "after"), 10_000, { expireAfterDays: 91 });
  bedtrail(["synth", before, "--out", fresh("compared")]);
  const list = (from) => bedtrail(["targets", after, "--changed-from", from]);
  const [synth, bySpec, byOutput] = medians(
    [
      () => bedtrail(["synth", after, "--out", fresh("ours")]).milliseconds,
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
