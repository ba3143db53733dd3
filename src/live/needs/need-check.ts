import type { TargetContent } from "../../resolve/blueprints/blueprint";
import type { Answer, Failure } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import type { Difference } from "../status/difference";
import { uncheckedFor, type Unchecked } from "../status/unchecked";

/** What a check of one thing that delivery needs has to know. */
export interface NeedContext {
  readonly content: TargetContent<string>;
  readonly reads: TargetReads;
  /** Adds what is not as the spec asks. */
  readonly differ: (setting: string, specified: string, found: string) => void;
  /** Adds that something could not be checked. */
  readonly giveUp: (setting: string, failure: Failure) => void;
}

/** What checks said together. */
export interface NeedFindings {
  readonly differences: readonly Difference[];
  readonly unchecked: readonly Unchecked[];
}

/**
 * The value that AWS has, or nothing where there is none or nobody may tell.
 *
 * What is absent is a difference; what nobody may tell is unchecked, since it can be sound all the same.
 */
export function valueOf<Value>(
  { differ, giveUp }: NeedContext,
  answer: Answer<Value>,
  {
    setting,
    specified,
    whenAbsent,
  }: {
    readonly setting: string;
    readonly specified: string;
    readonly whenAbsent: string;
  },
): Value | undefined {
  switch (answer.kind) {
    case "found":
      return answer.value;
    case "absent":
      differ(setting, specified, whenAbsent);
      return undefined;
    case "failure":
      giveUp(setting, answer);
      return undefined;
  }
}

/** Runs checks one after the other, so that a target never makes two calls at the same time. */
export async function runNeedChecks(
  base: Pick<NeedContext, "content" | "reads">,
  checks: readonly ((context: NeedContext) => Promise<void>)[],
): Promise<NeedFindings> {
  const differences: Difference[] = [];
  const unchecked = new Map<string, Unchecked>();
  const context: NeedContext = {
    ...base,
    differ: (setting, specified, found) => void differences.push({ setting, specified, found }),
    giveUp: (setting, failure) => {
      if (!unchecked.has(setting)) unchecked.set(setting, uncheckedFor(setting, failure));
    },
  };
  for (const check of checks) await check(context);
  return { differences, unchecked: [...unchecked.values()] };
}
