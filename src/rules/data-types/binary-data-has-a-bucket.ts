import type { DataType } from "../../spec/spec";
import { listInWords } from "../wording/list-in-words";
import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

const binaryTypes: readonly DataType[] = ["image", "video", "audio"];

/**
 * Images, video and audio have a bucket to go to: CloudWatch Logs takes text only.
 *
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export const binaryDataHasABucket: SettingsRule = {
  scope: "settings",
  reads: ["dataTypes", "destinations.s3.bucket", "destinations.cloudwatch.largeData.bucket"],
  check({ resolved, report }) {
    const { s3, cloudwatch } = resolved.settings;
    if (resolved.retired || s3 !== undefined) return;
    if (cloudwatch === undefined || cloudwatch.largeData !== undefined) return;
    const { dataTypes = "none" } = writtenSettings(resolved);
    const lost = binaryTypes.filter((type) => dataTypes.includes(type));
    if (dataTypes === "none" || lost.length === 0) return;
    report("data-types/binary-without-bucket", {
      message: `CloudWatch Logs is the only destination and takes no binary data, so that ${listInWords(lost)} data would be lost.`,
      hint: "Add `largeData: {}` to `destinations.cloudwatch`, add `destinations.s3`, or leave these data types out.",
      at: ["dataTypes", dataTypes.findIndex((type) => lost.includes(type))],
      related: [
        {
          message: "The only destination is set here.",
          at: ["destinations", "cloudwatch"],
          on: "key",
        },
      ],
    });
  },
};
