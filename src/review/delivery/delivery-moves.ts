import type { JsonMap } from "../../spec/json-value";
import { accountsFolder } from "../../spec/log-folder";
import { trimPrefix } from "../../spec/trim-prefix";
import { markOf, unknownMark } from "../marks/marks";
import { referredAddress } from "../resources/referred-address";
import { resourceTypes } from "../resources/resource-types";
import type { StackChange } from "../stack-change";
import { valueAt } from "../resources/value-at";
import { listChangedDeliveries } from "./changed-delivery";
import { findResources } from "../resources/find-resources";

/** A place that records are no longer delivered to, and the one that takes its turn, as policies name them. */
export interface DeliveryMove {
  readonly store: "bucket" | "log group";
  /** Resources of policies, and starts of such: what was there, and where it is from now on. */
  readonly resources: readonly (readonly [string, string])[];
  /** Whether the change makes the place, so that it holds nothing else. */
  readonly isNew: boolean;
  /** What logging says from now on. */
  readonly configuration: JsonMap;
}

const partition = markOf("partition");
const bucketPaths: readonly (readonly string[])[] = [
  ["s3_config"],
  ["cloudwatch_config", "large_data_delivery_s3_config"],
];

/** The places of a target that a change delivers to in place of others. */
export function listDeliveryMoves(change: StackChange): readonly DeliveryMove[] {
  return listChangedDeliveries(change).flatMap((delivery) => [
    ...moveOfLogGroup(change, delivery.before, delivery.after),
    ...bucketPaths.flatMap((path) => moveOfBucket(change, path, delivery.before, delivery.after)),
  ]);
}

function moveOfLogGroup(
  change: StackChange,
  before: JsonMap,
  after: JsonMap,
): readonly DeliveryMove[] {
  const [old, now] = [before, after].map((side) =>
    textAt(side, "cloudwatch_config", "log_group_name"),
  );
  if (old === undefined || now === undefined || old === now) return [];
  const start = `arn:${partition}:logs:${markOf("region")}:${markOf("account")}:log-group:`;
  const [from, to] = [arnOf(old, start), arnOf(now, start)];
  return [
    {
      store: "log group",
      resources: [
        [from, to],
        [`${from}:*`, `${to}:*`],
        [`${from}:log-stream:`, `${to}:log-stream:`],
      ],
      isNew: isMade(change, resourceTypes.logGroup, "name", now),
      configuration: after,
    },
  ];
}

function moveOfBucket(
  change: StackChange,
  path: readonly string[],
  before: JsonMap,
  after: JsonMap,
): readonly DeliveryMove[] {
  const [old, now] = [before, after].map((side) => textAt(side, ...path, "bucket_name"));
  if (old === undefined || now === undefined) return [];
  const [oldFolder, newFolder] = [before, after].map((side) =>
    accountsFolder(trimPrefix(textAt(side, ...path, "key_prefix"))),
  );
  if (old === now && oldFolder === newFolder) return [];
  const start = `arn:${partition}:s3:::`;
  const [from, to] = [arnOf(old, start), arnOf(now, start)];
  return [
    {
      store: "bucket",
      resources: [
        [from, to],
        [`${from}/*`, `${to}/*`],
        [`${from}/${oldFolder ?? ""}`, `${to}/${newFolder ?? ""}`],
      ],
      isNew: isMade(change, resourceTypes.bucket, "bucket", now),
      configuration: after,
    },
  ];
}

/** A name that is not known yet is nobody's. */
function textAt(values: JsonMap, ...path: readonly string[]): string | undefined {
  const value = valueAt(values, ...path);
  return typeof value === "string" && value !== unknownMark ? value : undefined;
}

/** What the configuration makes is referred to, by its name and by its ARN. */
function arnOf(name: string, start: string): string {
  const address = referredAddress(name);
  return address === undefined ? `${start}${name}` : `\${${address}.arn}`;
}

function isMade(change: StackChange, type: string, attribute: string, name: string): boolean {
  return findResources(change, [type], ["create", "replace"]).some(
    ({ address, after }) => address === referredAddress(name) || valueAt(after, attribute) === name,
  );
}
