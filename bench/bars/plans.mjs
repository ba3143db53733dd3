import { join } from "node:path";
import { medians } from "../measure.mjs";
import { writePlans } from "../plans/write-plans.mjs";
import { ratio } from "../ratio.mjs";

/** Reviewing plans, against reading and parsing them; and against the memory that one plan takes. */
export function plans({ bedtrail, folder, run }) {
  writePlans(join(folder, "plans"), 1000);
  writePlans(join(folder, "plan"), 1);
  const [ours, reading] = medians(
    [
      () => bedtrail(["review", "plans"]).milliseconds,
      () => run(["reading-floor.mjs", "plans"]).milliseconds,
    ],
    7,
  );
  const memoryOf = (path) => bedtrail(["review", path], { withMemory: true }).megabytes;
  const [many, one] = medians([() => memoryOf("plans"), () => memoryOf("plan")], 3);
  return [
    ratio("review of 1,000 plans, against reading and `JSON.parse` alone", ours, reading, {
      most: 3,
    }),
    ratio("peak memory of that, against one plan", many, one, { most: 1.5, unit: "MB" }),
  ];
}
