import { listChangedDeliveries } from "../delivery/changed-delivery";
import type { FindingRule } from "./finding-rule";
import { blocksAt } from "../resources/value-at";

const destinations: readonly (readonly [readonly string[], string])[] = [
  [["s3_config"], "records are no longer delivered to Amazon S3"],
  [["cloudwatch_config"], "records are no longer delivered to CloudWatch Logs"],
  [
    ["cloudwatch_config", "large_data_delivery_s3_config"],
    "bodies over 100 KB and binary data are no longer delivered for CloudWatch Logs",
  ],
];

/** A destination that logging loses is named; one that is lost with all of logging is not. */
export const destinationRemoved: FindingRule = {
  code: "review/destination-removed",
  find: (change) =>
    listChangedDeliveries(change).flatMap(({ address, before, after }) => {
      const lost = destinations.filter(
        ([path]) => blocksAt(before, ...path).length > 0 && blocksAt(after, ...path).length === 0,
      );
      // Large data goes with the log group that it belongs to.
      const whole = lost.filter(([path]) => path.length === 1 || lost.length === 1);
      return whole.map(([, message]) => ({ message, addresses: [address] }));
    }),
};
