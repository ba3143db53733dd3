/** Someone answers for what has one code, for all targets or for some. */
export interface LimitedAcceptance {
  readonly reason: string;
  /** A glob of `<stack>` or `<group>/<stack>`; without it the entry also covers what concerns no target in particular. */
  readonly targets: string | undefined;
}

/** How globs of targets are held against targets. */
export interface TargetMatcher {
  /** The `<group>/<stack>` of a target, by the target's id. */
  readonly labelOf: (targetId: string) => string;
  readonly matches: (glob: string, label: string) => boolean;
}

/** The globs that stand for no limit; the second is the schema's default. */
const noLimits: ReadonlySet<string | undefined> = new Set(["*", "**"]);

/** The glob of an acceptance, if it limits anything. */
export function limitOf({ targets }: LimitedAcceptance): string | undefined {
  return noLimits.has(targets) ? undefined : targets;
}

/** Gives each target to the first acceptance that covers it, and to none where none does. */
export function shareTargets<Entry extends LimitedAcceptance>(
  targets: readonly string[],
  acceptances: readonly Entry[],
  { labelOf, matches }: TargetMatcher,
): ReadonlyMap<Entry | undefined, readonly string[]> {
  const parts = new Map<Entry | undefined, string[]>();
  for (const target of targets) {
    const acceptance = acceptances.find((candidate) => {
      const limit = limitOf(candidate);
      return limit === undefined || matches(limit, labelOf(target));
    });
    const part = parts.get(acceptance);
    if (part === undefined) parts.set(acceptance, [target]);
    else part.push(target);
  }
  return parts;
}
