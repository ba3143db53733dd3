import type { DeployedResource } from "../../stack-json/deployed-resource";
import { firstBlock } from "../../stack-json/first-block";
import { textOf } from "../../stack-json/text-of";
import { isJsonList, isJsonMap, type JsonMap } from "../../spec/json-value";
import type { TargetReads } from "../aws/aws";
import { expirationUnder } from "../aws/bucket-rule";

/**
 * Says where the first apply lets logs go earlier than they go now: what has expired is gone at once, and for good.
 *
 * Of a bucket, the folders are looked at that hold its logs.
 */
export async function noteShorterRetention(
  resources: readonly DeployedResource[],
  reads: TargetReads,
  foldersIn: FoldersIn,
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const resource of resources) {
    const readKept = keptDays[resource.type];
    const days = daysOf(resource);
    if (readKept === undefined || days === Infinity) continue;
    const address = `${resource.type}.${resource.label}`;
    const kept = await readKept(resource.body, reads, foldersIn);
    if (typeof kept === "string") {
      notes.push(`${address} keeps logs ${inDays(days)}; how long now was not read: ${kept}`);
    } else if (days < (kept ?? days)) {
      notes.push(`${address} keeps logs ${inDays(days)}, and now they are kept ${inDays(kept)}.`);
    }
  }
  return notes;
}

/** The folders of a bucket that hold logs of the target. */
type FoldersIn = (bucket: string) => readonly string[];

/** How long logs are kept now: nothing where there are none, and a text why nobody knows. */
type KeptDays = (
  body: JsonMap,
  reads: TargetReads,
  foldersIn: FoldersIn,
) => Promise<number | string | undefined>;

const keptDays: Readonly<Record<string, KeptDays>> = {
  aws_cloudwatch_log_group: async (body, reads) => {
    const group = await reads.readLogGroup(textOf(body, "name"));
    if (group.kind === "failure") return group.message;
    return group.kind === "found" ? (group.value.retentionDays ?? Infinity) : undefined;
  },
  aws_s3_bucket_lifecycle_configuration: async (body, reads, foldersIn) => {
    const bucket = textOf(body, "bucket");
    const rules = await reads.readBucketRules(bucket);
    if (rules.kind === "failure") return rules.message;
    if (rules.kind === "found") {
      return expirationUnder(rules.value, foldersIn(bucket)) ?? Infinity;
    }
    const owner = await reads.findBucket(bucket);
    return owner.kind === "found" ? Infinity : undefined;
  },
};

/** The days after which the stack's resource lets logs go. */
function daysOf({ body }: DeployedResource): number {
  const { retention_in_days: retention, rule: rules = [] } = body;
  if (typeof retention === "number") return retention;
  const expirations = (isJsonList(rules) ? rules : [rules])
    .filter(isJsonMap)
    .map((rule) => firstBlock(rule, "expiration")["days"]);
  return Math.min(...expirations.filter((days) => typeof days === "number"));
}

function inDays(days = Infinity): string {
  return days === Infinity ? "for ever" : `for ${String(days)} days`;
}
