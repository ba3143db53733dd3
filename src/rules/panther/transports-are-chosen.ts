import { pantherOnArchive } from "../../resolve/consumers/reads-archive";
import { ruleForPanther } from "../building/rule-for-panther";

/**
 * Where logs go to both destinations, somebody has chosen the one that Panther reads.
 *
 * The same invocations arrive in both, so that a second log source would show each of them twice.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export const transportsAreChosen = ruleForPanther({
  reads: ["consumers.panther.transport", "destinations.s3", "destinations.cloudwatch"],
  check({ transport }, { resolved, report }) {
    const { s3, cloudwatch } = resolved.settings;
    if (transport !== undefined || s3 === undefined || cloudwatch === undefined) return;
    report("panther/transport-not-chosen", {
      message:
        pantherOnArchive(resolved) === undefined
          ? "Logs go to both destinations, and Panther reads the bucket; a log source for the log group, too, would show every invocation twice."
          : "Logs go to both destinations, and Panther reads the bucket by its copy in the archive; a log source for the log group, too, would show every invocation twice.",
      hint: "Write `transport: s3`, or `transport: cloudwatch`, and let no target have two log sources.",
      at: ["consumers", "panther"],
      on: "key",
    });
  },
});
