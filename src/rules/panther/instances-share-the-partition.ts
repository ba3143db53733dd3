import { findRegion } from "../../spec/regions";
import { describeUnknownRegion } from "../wording/describe-unknown-region";
import { ruleForPanther } from "../building/rule-for-panther";

/**
 * Panther runs in a Region that AWS has, and in the partition of the targets.
 *
 * No role is assumed and no topic subscribed to across partitions.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export const instancesShareThePartition = ruleForPanther({
  reads: ["consumers.panther.region"],
  check({ region: code }, { targets, report }) {
    if (code === undefined) return;
    const at = ["consumers", "panther", "region"];
    const region = findRegion(code);
    if (region === undefined) {
      const { message, hint } = describeUnknownRegion(code);
      report("regions/unknown", { message, hint, at });
      return;
    }
    const foreign = targets.filter((target) => target.region.partition !== region.partition);
    const [first] = foreign;
    if (first === undefined) return;
    report("panther/other-partition", {
      message: `Panther in ${code} is of the partition ${region.partition}, and target ${first.id} of ${first.region.partition}; no role is assumed from one in the other.`,
      hint: "Name a Panther instance of each partition in a group or an override, or take `panther` out of this one by `panther: null`.",
      at,
      targets: foreign.map(({ id }) => id),
    });
  },
});
