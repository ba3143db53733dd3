import type { Finding } from "../../review/finding";
import type { Action, AttributeChange, ShownValue } from "../../review/resource-change";
import type { Review, ReviewGroup } from "../../review/review";

/** `1 target`, `12 targets`, `1,000 targets`. */
export function countWords(count: number, noun: string): string {
  return `${digits(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `12`, `1,000`. */
export function digits(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/** A finding as a sentence without its full stop: `text bodies stop being delivered in 3 targets`. */
export function findingSentence({ message, targets }: Finding): string {
  return `${message} in ${countWords(targets.length, "target")}`;
}

/** What a review comes to, in one line: the risk, then how many targets are concerned. */
export function verdict({ risk, totals, subject }: Review): string {
  const { targets, byKind } = totals;
  const changed = targets - byKind.unchanged - byKind.failed;
  const reach = `${countWords(changed, subject.kind === "diff" ? "target" : "plan")} of ${digits(targets)} change${changed === 1 ? "s" : ""}`;
  const failed = byKind.failed === 0 ? "" : `, and ${countWords(byKind.failed, "plan")} failed`;
  if (risk !== undefined) return `${riskNames[risk]}: ${reach}${failed}`;
  return changed === 0 && failed === "" ? "Nothing changes" : `No open finding: ${reach}${failed}`;
}

const riskNames = { high: "High risk", medium: "Medium risk", low: "Low risk" } as const;

/** What happens to the targets of a group, in a few words: `3 targets change`. */
export function groupTitle({ kind, targets }: ReviewGroup): string {
  const count = countWords(targets.length, "target");
  const isOne = targets.length === 1;
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
      return shorten(JSON.stringify(value.value));
  }
}

/** Nobody reads a longer one; the JSON format has it whole. */
const mostCharacters = 160;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= mostCharacters
    ? text
    : `${characters.slice(0, mostCharacters).join("")}...`;
}

/** What becomes of an attribute: `365 -> 30`, or the one value where the other side has none, or none is known. */
export function attributeText({ before, after, forcesReplacement }: AttributeChange): string {
  const [old, now] = [valueText(before), valueText(after)];
  const change =
    before.kind === "unknown" || old === undefined ? now : `${old} -> ${now ?? "(none)"}`;
  return forcesReplacement ? `${change ?? ""} (forces replacement)` : (change ?? "");
}
