/** A rule of a bucket's lifecycle that is switched on. */
export interface BucketRule {
  readonly id?: string;
  /** Empty where it is of every object. */
  readonly prefix: string;
  /** What else narrows it, in words: tags and sizes. */
  readonly otherFilters: readonly string[];
  /** Absent where it lets no current object expire; 0 where it does so on a date, whatever their age. */
  readonly expireAfterDays?: number;
  /** What else objects do by it, in words: `move to another storage class`. */
  readonly otherActions: readonly string[];
}

/** Whether a rule is of every object of its bucket. */
export function isOfWholeBucket(rule: BucketRule): boolean {
  return isOfWholeFolder(rule, "");
}

/** The days after which every object of a bucket expires; rules for a part of it say nothing of the rest. */
export function wholeExpiration(rules: readonly BucketRule[]): number | undefined {
  return folderExpiration(rules, "");
}

/** The days after which every object under these folders of a bucket has expired; without a folder, of all of it. */
export function expirationUnder(
  rules: readonly BucketRule[],
  folders: readonly string[],
): number | undefined {
  if (folders.length === 0) return wholeExpiration(rules);
  const latest = Math.max(...folders.map((folder) => folderExpiration(rules, folder) ?? Infinity));
  return latest === Infinity ? undefined : latest;
}

function folderExpiration(rules: readonly BucketRule[], folder: string): number | undefined {
  const days = rules
    .filter((rule) => isOfWholeFolder(rule, folder))
    .flatMap((rule) => rule.expireAfterDays ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

function isOfWholeFolder({ prefix, otherFilters }: BucketRule, folder: string): boolean {
  return folder.startsWith(prefix) && otherFilters.length === 0;
}

/** `rule "x": objects under AWSLogs/ expire after 30 days`. */
export function describeRule(rule: BucketRule): string {
  const { id, prefix, otherFilters, otherActions } = rule;
  const name = id === undefined ? "a rule without a name" : `rule "${id}"`;
  const objects = ["objects", ...(prefix === "" ? [] : [`under ${prefix}`]), ...otherFilters];
  const actions = [...describeExpiration(rule), ...otherActions];
  const does = actions.length === 0 ? "stay as they are" : actions.join(", ");
  return `${name}: ${objects.join(" ")} ${does}`;
}

function describeExpiration({ expireAfterDays }: BucketRule): readonly string[] {
  if (expireAfterDays === undefined) return [];
  return [
    expireAfterDays === 0 ? "expire on a date" : `expire after ${String(expireAfterDays)} days`,
  ];
}
