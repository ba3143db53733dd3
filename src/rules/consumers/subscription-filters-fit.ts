import { placeContradiction } from "../placing/place-contradiction";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const maximum = 2;

/** The subscription filters of all consumers together are as many as a log group can have. */
export const subscriptionFiltersFit: SettingsRule = {
  scope: "settings",
  reads: ["consumers.streams", "consumers.panther.transport"],
  check(context) {
    const { consumers } = writtenSettings(context.resolved);
    const ofStreams = consumers?.streams?.length ?? 0;
    const ofPanther = consumers?.panther?.transport === "cloudwatch" ? 1 : 0;
    if (ofStreams + ofPanther <= maximum || context.resolved.retired) return;
    context.report("consumers/too-many-filters", {
      message: `The log group needs ${String(ofStreams + ofPanther)} subscription filters, ${String(ofStreams)} for \`streams\` and ${String(ofPanther)} for \`panther\`; CloudWatch Logs allows ${String(maximum)}.`,
      hint: "Let Panther read the bucket with `transport: s3`, or let one Kinesis stream have several readers.",
      ...placeContradiction(context, [
        { path: ["consumers", "streams"], message: "The streams are set here.", on: "key" },
        { path: ["consumers", "panther", "transport"], message: "Panther is set here." },
      ]),
    });
  },
};
