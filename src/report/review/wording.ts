import type { Finding } from "../../review/finding";
import type { Action, AttributeChange, ShownValue } from "../../review/resource-change";
import type { Review, ReviewGroup } from "../../review/review";
import { clipText } from "../clip-text";
import { countWords, digits } from "../count-words";

/** A finding as a sentence without its full stop: `text bodies stop being delivered in 3 targets`. */
export function findingSentence({ message, targets }: Finding): string {
  return `${message} in ${countWords(targets.length, "target")}`;
}

/**
 * What a review comes to, in one line: the risk, then how many targets are concerned.
 *
 * What a plan that failed would do is not known. Unless the others are of high risk, that comes first.
 */
export function verdict(review: Review): string {
  const { risk, totals, subject } = review;
  const { targets, byKind } = totals;
  if (subject.kind === "plans" && targets === 0) return "No plan was read";
  if (byKind.failed === 0) return verdictOfRead(review);
  const failed = `${countWords(byKind.failed, "plan")} failed`;
  if (byKind.failed === targets) return `${failed}, and no other was read`;
  const rest = verdictOfRead(review);
  if (risk === "high") return `${rest}, and ${failed}`;
  return `${failed}; of the others: ${rest.slice(0, 1).toLowerCase()}${rest.slice(1)}`;
}

/** What is known of the plans that could be read. */
function verdictOfRead({ risk, totals: { targets, byKind }, subject }: Review): string {
  const changed = targets - byKind.unchanged - byKind.failed;
  const reach = `${countWords(changed, subject.kind === "diff" ? "target" : "plan")} of ${digits(targets)} change${changed === 1 ? "s" : ""}`;
  if (risk !== undefined) return `${riskNames[risk]}: ${reach}`;
  return changed === 0 ? "Nothing changes" : `No open finding: ${reach}`;
}

const riskNames = { high: "High risk", medium: "Medium risk", low: "Low risk" } as const;

/** What does not fit between plans and the stacks of a spec, with the names that it is about. */
export interface CoverageStatement {
  /** Without its full stop: `30 of 43 stacks have no plan here`. */
  readonly sentence: string;
  readonly names: readonly string[];
}

/** What plans leave open of a spec; nothing where each stack has its one plan. */
export function describeCoverage({ coverage }: Review): readonly CoverageStatement[] {
  if (coverage === undefined) return [];
  const { stacks, missing, ofNoStack, repeated } = coverage;
  const verb = ({ length }: readonly unknown[], one: string, more: string): string =>
    length === 1 ? one : more;
  return [
    {
      sentence: `${digits(missing.length)} of ${countWords(stacks, "stack")} of the spec ${verb(missing, "has", "have")} no plan here`,
      names: missing,
    },
    {
      sentence: `${countWords(ofNoStack.length, "plan")} ${verb(ofNoStack, "is", "are")} of no stack of the spec`,
      names: ofNoStack,
    },
    {
      sentence: `${countWords(repeated.length, "stack")} ${verb(repeated, "has", "have")} more than one plan here`,
      names: repeated.map(({ id, files }) => `${id} (${files.join(", ")})`),
    },
  ].filter(({ names }) => names.length > 0);
}

/** How many targets plans are of: two may be of one. */
function countTargets(targets: ReviewGroup["targets"]): number {
  return new Set(targets.map(({ id }) => id)).size;
}

/** What happens to the targets of a group, in a few words: `3 targets change`. */
export function groupTitle({ kind, targets }: ReviewGroup): string {
  const number = countTargets(targets);
  const plans = number === targets.length ? "" : ` (${countWords(targets.length, "plan")})`;
  return `${titleOf(kind, number)}${plans}`;
}

function titleOf(kind: ReviewGroup["kind"], number: number): string {
  const count = countWords(number, "target");
  const isOne = number === 1;
  switch (kind) {
    case "added":
      return `${count} ${isOne ? "is" : "are"} added`;
    case "changed":
      return `${count} ${isOne ? "changes" : "change alike"}`;
    case "removed":
      return `${count} ${isOne ? "is" : "are"} removed`;
    case "unchanged":
      return `${count} ${isOne ? "does" : "do"} not change`;
    case "failed":
      return `${count} failed to plan`;
  }
}

/** What Terraform does, as a word before an address. */
export const actionWords: Readonly<Record<Action, string>> = {
  create: "create",
  update: "update",
  replace: "replace",
  destroy: "destroy",
  forget: "forget",
  none: "keep",
};

/** A value on one line; nothing where there is none. */
function valueText(value: ShownValue): string | undefined {
  switch (value.kind) {
    case "absent":
      return undefined;
    case "unknown":
      return "(known after apply)";
    case "sensitive":
      return "(sensitive)";
    case "value":
      return clipText(JSON.stringify(value.value), mostCharacters);
  }
}

/** Nobody reads a longer one; the JSON format has it whole. */
const mostCharacters = 160;

/** What becomes of an attribute: `365 -> 30`, or the one value where the other side has none, or none is known. */
export function attributeText({ before, after, forcesReplacement }: AttributeChange): string {
  const [old, now] = [valueText(before), valueText(after)];
  const change =
    before.kind === "unknown" || old === undefined ? now : `${old} -> ${now ?? "(none)"}`;
  return forcesReplacement ? `${change ?? ""} (forces replacement)` : (change ?? "");
}
