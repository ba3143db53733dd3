import { medians } from "../measure.mjs";
import { ratio } from "../ratio.mjs";

/** What a user waits for on the smallest spec, against what Node itself takes. */
export function startUp({ bedtrail, fresh, quickstart, run }) {
  const [nothing, validate, synth] = medians(
    [
      () => run(["-e", "0"]).milliseconds,
      () => bedtrail(["validate", quickstart]).milliseconds,
      () => bedtrail(["synth", quickstart, "--out", fresh("one")]).milliseconds,
    ],
    15,
  );
  return [
    ratio("`validate` of the quickstart, against `node -e 0`", validate, nothing, { most: 3 }),
    ratio("`synth` of one target, against `node -e 0`", synth, nothing, { most: 5 }),
  ];
}
