/** A rule of a bucket's lifecycle that is switched on. */
export interface BucketRule {
  readonly id?: string;
  /** Empty where it is of every object. */
  readonly prefix: string;
  /** What else narrows it, in words: tags and sizes. */
  readonly otherFilters: readonly string[];
  /** Absent where it lets no current object expire; 0 where it does so on a date, whatever their age. */
  readonly expireAfterDays?: number;
}

/** Whether a rule is of every object of its bucket. */
export function isOfWholeBucket({ prefix, otherFilters }: BucketRule): boolean {
  return prefix === "" && otherFilters.length === 0;
}

/** The days after which every object of a bucket expires; rules for a part of it say nothing of the rest. */
export function wholeExpiration(rules: readonly BucketRule[]): number | undefined {
  const days = rules.filter(isOfWholeBucket).flatMap((rule) => rule.expireAfterDays ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

/** `rule "x": objects under AWSLogs/ expire after 30 days`. */
export function describeRule({ id, prefix, otherFilters, expireAfterDays }: BucketRule): string {
  const name = id === undefined ? "a rule without a name" : `rule "${id}"`;
  const objects = ["objects", ...(prefix === "" ? [] : [`under ${prefix}`]), ...otherFilters];
  const does =
    expireAfterDays === undefined
      ? "move, or lose old versions"
      : expireAfterDays === 0
        ? "expire on a date"
        : `expire after ${String(expireAfterDays)} days`;
  return `${name}: ${objects.join(" ")} ${does}`;
}
