import { unknownMark } from "../marks/marks";
import { listChangedDeliveries } from "../delivery/changed-delivery";
import type { FindingRule } from "./finding-rule";
import { valueAt } from "../resources/value-at";

const places: readonly (readonly [string, readonly string[]])[] = [
  ["bucket", ["s3_config", "bucket_name"]],
  ["prefix", ["s3_config", "key_prefix"]],
  ["log group", ["cloudwatch_config", "log_group_name"]],
  ["bucket for large data", ["cloudwatch_config", "large_data_delivery_s3_config", "bucket_name"]],
  ["prefix for large data", ["cloudwatch_config", "large_data_delivery_s3_config", "key_prefix"]],
];

/** Another bucket, prefix or log group than before is named, where the destination was there before. */
export const destinationMoved: FindingRule = {
  code: "review/destination-moved",
  find: (change) =>
    listChangedDeliveries(change).flatMap(({ address, before, after }) =>
      places.flatMap(([name, path]) => {
        const isOnBothSides = [before, after].every(
          (side) => valueAt(side, ...path.slice(0, -1)) !== undefined,
        );
        const [old, now] = [valueAt(before, ...path) ?? "", valueAt(after, ...path) ?? ""];
        if (!isOnBothSides || old === now || now === unknownMark) return [];
        return [{ message: `records are delivered to another ${name}`, addresses: [address] }];
      }),
    ),
};
