import { quoteText } from "../../diagnostics/quote-text";
import { fillForTarget } from "../reading/filled-texts";
import type { SettingsRule } from "../rule";

/** Results of queries go into another bucket than the logs: there they would be kept, replicated and announced as logs are. */
export const queryResultsGoElsewhere: SettingsRule = {
  scope: "settings",
  reads: [
    "consumers.athena.resultsBucket",
    "destinations.s3.bucket",
    "destinations.s3.existingBucket",
  ],
  check({ resolved, targets, report }) {
    const { s3, consumers } = resolved.settings;
    const results = consumers.athena?.results;
    if (resolved.retired || s3 === undefined || results === undefined) return;
    const mixed = targets.filter((target) => {
      const name = fillForTarget(results.bucket, target);
      return name !== undefined && name === fillForTarget(s3.name, target);
    });
    const [first] = mixed;
    if (first === undefined) return;
    report("bucket/query-results-in-log-bucket", {
      message: `Results of queries go into ${quoteText(fillForTarget(results.bucket, first) ?? "")}, which takes the logs of Bedrock; they need another bucket.`,
      hint: "Leave `resultsBucket` out, and the stack makes a bucket for results.",
      at: ["consumers", "athena", "resultsBucket"],
      targets: mixed.map(({ id }) => id),
    });
  },
};
