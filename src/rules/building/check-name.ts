import type { DiagnosticCode } from "../../diagnostics/catalog";
import { quoteText } from "../../diagnostics/quote-text";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { Stack } from "../../resolve/stack";
import { fillForTargets, type FilledText } from "../reading/filled-texts";
import type { StackContext } from "../rule";
import { valuesAt } from "../reading/values-at";
import { nameStack } from "../wording/name-stack";

/** What a service asks of the names of one kind of thing. */
export interface NameLaw {
  readonly code: DiagnosticCode;
  /** What the name is, as `bucket name`. */
  readonly noun: string;
  /** Characters. */
  readonly maximum: number;
  /** The ends of sentences that begin with the name. */
  readonly violations: (name: string) => readonly string[];
  readonly hint: string;
  /** The text that was meant instead of the written one, where that is plain. */
  readonly mend?: (written: string) => string | undefined;
}

/** Holds the names at a pattern of settings to the law of their kind, as they are for every target. */
export function checkName(context: StackContext, pattern: string, law: NameLaw): void {
  for (const { path, value } of valuesAt(context.resolved.merged, pattern)) {
    if (typeof value === "string") checkWrittenName(context, path, value, law);
  }
}

function checkWrittenName(
  { targets, report }: StackContext,
  path: SettingsPath,
  written: string,
  law: NameLaw,
): void {
  const broken = findBroken(law, fillForTargets(written, targets));
  const [first] = broken;
  if (first === undefined) return;
  const longest = broken.reduce(
    (worst, filled) => (filled.text.length > worst.text.length ? filled : worst),
    first,
  );
  const mended = law.mend?.(written);
  const isMended =
    mended !== undefined && findBroken(law, fillForTargets(mended, targets)).length === 0;
  report(law.code, {
    message: describe(written, longest, law),
    hint: mended === undefined ? adviseOn(longest.text, law) : `Write ${quoteText(mended)}.`,
    at: path,
    targets: broken.flatMap(({ target }) => (target === undefined ? [] : [target.id])),
    fixes: isMended
      ? [{ title: `Write ${quoteText(mended)}.`, at: path, newText: JSON.stringify(mended) }]
      : [],
  });
}

/** An account id is twelve digits whichever it is: of names that differ in it alone, one is checked. */
function findBroken(
  { violations }: NameLaw,
  filled: readonly FilledText<Stack>[],
): readonly FilledText<Stack>[] {
  const known = new Map<string, boolean>();
  return filled.filter(({ text, target }) => {
    const shape = target === undefined ? text : text.replaceAll(target.account.id, "{account}");
    const isBroken = known.get(shape) ?? violations(text).length > 0;
    known.set(shape, isBroken);
    return isBroken;
  });
}

function describe(written: string, { text, target }: FilledText<Stack>, law: NameLaw): string {
  if (written.startsWith("arn:"))
    return `${quoteText(text)} is an ARN; a ${law.noun} is asked for.`;
  const shown = target === undefined ? written : text;
  const owner = target === undefined || text === written ? "" : ` of ${nameStack(target)}`;
  return `The ${law.noun} ${quoteText(shown)}${owner} ${law.violations(text).join("; it ")}.`;
}

function adviseOn(text: string, { maximum, hint }: NameLaw): string {
  const excess = [...text].length - maximum;
  if (excess <= 0) return hint;
  return `Shorten it by ${String(excess)} character${excess === 1 ? "" : "s"}.`;
}
