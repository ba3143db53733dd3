import { join } from "node:path";
import { medians } from "../measure.mjs";
import { ratio } from "../ratio.mjs";
import { writeSpec } from "../specs.mjs";

/** Cost per target must not grow with their number. */
export function growth({ bedtrail, folder, fresh, isQuick }) {
  const counts = isQuick ? [1000, 3000] : [1000, 3000, 10_000, 30_000];
  const specs = counts.map((count) => writeSpec(join(folder, `growth-${count}`), count));
  const [smallest, ...larger] = medians(
    specs.map((spec) => () => bedtrail(["synth", spec, "--out", fresh("growth")]).milliseconds),
    3,
  );
  return larger.map((milliseconds, index) => {
    const count = counts[index + 1];
    const what = `${count.toLocaleString("en-US")} targets against 1,000, over ${count / 1000}`;
    return ratio(what, milliseconds / (count / 1000), smallest, { most: 1.2 });
  });
}
