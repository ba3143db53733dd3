import type { DataType } from "../../spec/spec";
import type { SettingsRule } from "../rule";

const textTypes: readonly DataType[] = ["text", "embedding"];

/**
 * Bodies that are too large for a log event have a bucket to go to.
 *
 * Bedrock puts up to 100 KB of a body into the event and drops a larger one where it knows of no bucket. Binary data,
 * which is lost whatever its size, is another rule's.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export const largeBodiesHaveABucket: SettingsRule = {
  scope: "settings",
  reads: ["dataTypes", "destinations.s3.bucket", "destinations.cloudwatch.largeData.bucket"],
  check({ resolved, report }) {
    const { dataTypes, s3, cloudwatch } = resolved.settings;
    if (resolved.retired || s3 !== undefined) return;
    if (cloudwatch === undefined || cloudwatch.largeData !== undefined) return;
    if (dataTypes.length === 0 || !dataTypes.every((type) => textTypes.includes(type))) return;
    report("data-types/large-bodies-lost", {
      message:
        "CloudWatch Logs is the only destination and takes bodies of up to 100 KB; larger ones are lost.",
      hint: "Add `largeData: {}` to `destinations.cloudwatch`, or add `destinations.s3`.",
      at: ["destinations", "cloudwatch"],
      on: "key",
    });
  },
};
