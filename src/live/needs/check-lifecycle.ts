import type { OwnedBucket } from "../../resolve/settings/settings";
import { logFolder } from "../../spec/log-folder";
import {
  describeRule,
  expirationUnder,
  isOfWholeBucket,
  wholeExpiration,
  type BucketRule,
} from "../aws/bucket-rule";
import type { NeedContext } from "./need-check";

/**
 * Checks that logs expire when the spec says: by the rules for the whole bucket or for the folders of logs, and by no
 * rule for a part of it that takes logs earlier, which is told by what it says.
 */
export async function checkLifecycle(
  { content, reads, differ, giveUp }: NeedContext,
  path: string,
  { name, lifecycle }: OwnedBucket<string>,
  prefixes: readonly (string | undefined)[],
): Promise<void> {
  const setting = `${path}.lifecycle`;
  const answer = await reads.readBucketRules(name);
  if (answer.kind === "failure") {
    giveUp(setting, answer);
    return;
  }
  const rules = answer.kind === "found" ? answer.value : [];
  const { expireAfterDays: specified = Infinity } = lifecycle;
  const folders = prefixes.map((prefix) => logFolder(prefix, content.target.account));
  const latest = expirationUnder(rules, folders) ?? Infinity;
  const days = latest > specified ? latest : (wholeExpiration(rules) ?? specified);
  if (days !== specified) differ(`${setting}.expireAfterDays`, inDays(specified), inDays(days));
  const kept = specified === Infinity ? "for ever" : `for ${String(specified)} days`;
  for (const rule of rules.filter((one) => takesPart(one, folders))) {
    if ((rule.expireAfterDays ?? Infinity) >= specified) continue;
    differ(setting, `logs are kept ${kept}`, describeRule(rule));
  }
}

function takesPart(rule: BucketRule, folders: readonly string[]): boolean {
  return !isOfWholeBucket(rule) && folders.some((folder) => meets(rule, folder));
}

/** Whether a rule is of objects in a folder, of all or of some. */
function meets({ prefix }: BucketRule, folder: string): boolean {
  return prefix.startsWith(folder) || folder.startsWith(prefix);
}

function inDays(days: number): string {
  return days === Infinity ? "never" : String(days);
}
