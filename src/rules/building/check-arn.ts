import { quoteText } from "../../diagnostics/quote-text";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { Stack } from "../../resolve/stack";
import { parseArn, type Arn } from "../../spec/aws-arn";
import { fillForTargets, type FilledText } from "../reading/filled-texts";
import { listInWords } from "../wording/list-in-words";
import type { StackContext } from "../rule";
import { valuesAt } from "../reading/values-at";
import { nameStack } from "../wording/name-stack";

/** A part of an ARN that may have to be the target's own. */
export type OwnPart = "partition" | "account" | "region";

/** What an ARN has to name, and how near to the target that has to be. */
export interface ArnLaw {
  /** What the ARN names, as `IAM role`. */
  readonly noun: string;
  readonly isOfKind: (arn: Arn) => boolean;
  readonly example: string;
  readonly own: readonly OwnPart[];
  /** The next step after a text that is no such ARN. */
  readonly adviseOn: (written: string) => string;
  /** The next step after an ARN of another partition, account or Region. */
  readonly nearnessHint: string;
}

/** Holds the ARNs at a pattern of settings to the law of their kind, as they are for every target. */
export function checkArn(context: StackContext, pattern: string, law: ArnLaw): void {
  for (const { path, value } of valuesAt(context.resolved.merged, pattern)) {
    if (typeof value !== "string") continue;
    const filled = fillForTargets(value, context.targets);
    const malformed = filled.filter(({ text }) => !isOfKind(text, law));
    if (malformed.length > 0) reportMalformed(context, path, value, malformed, law);
    else reportForeign(context, path, filled, law);
  }
}

function isOfKind(text: string, law: ArnLaw): boolean {
  const arn = parseArn(text);
  return arn !== undefined && law.isOfKind(arn);
}

function reportMalformed(
  { report }: StackContext,
  at: SettingsPath,
  written: string,
  malformed: readonly FilledText<Stack>[],
  law: ArnLaw,
): void {
  const [first] = malformed;
  const shown = first?.target === undefined ? written : first.text;
  report("arns/malformed", {
    message: `${quoteText(shown)} is not the ARN of ${law.noun}, such as "${law.example}".`,
    hint: law.adviseOn(written),
    at,
    targets: malformed.flatMap(({ target }) => (target === undefined ? [] : [target.id])),
  });
}

interface ForeignArn {
  readonly text: string;
  readonly target: Stack;
  readonly parts: readonly ForeignPart[];
}

interface ForeignPart {
  readonly part: OwnPart;
  readonly found: string;
  readonly own: string;
}

function reportForeign(
  { report }: StackContext,
  at: SettingsPath,
  filled: readonly FilledText<Stack>[],
  law: ArnLaw,
): void {
  const foreign = filled.flatMap(({ text, target }): readonly ForeignArn[] => {
    if (target === undefined) return [];
    const parts = foreignParts(text, target, law.own);
    return parts.length === 0 ? [] : [{ text, target, parts }];
  });
  const [first] = foreign;
  if (first === undefined) return;
  const found = first.parts.map(({ part, found: value }) => `${partNames[part]} ${value}`);
  const own = first.parts.map(({ part, own: value }) => `${partNames[part]} ${value}`);
  report("arns/not-of-target", {
    message: `${quoteText(first.text)} is of ${listInWords(found)}; ${nameStack(first.target)} needs ${law.noun} of ${listInWords(own)}.`,
    hint: law.nearnessHint,
    at,
    targets: foreign.map(({ target }) => target.id),
  });
}

const partNames: Readonly<Record<OwnPart, string>> = {
  partition: "partition",
  account: "account",
  region: "Region",
};

function foreignParts(
  text: string,
  { facts }: Stack,
  own: readonly OwnPart[],
): readonly ForeignPart[] {
  const arn = parseArn(text);
  if (arn === undefined) return [];
  return own
    .map((part) => ({ part, found: arn[part], own: facts[part] }))
    .filter(({ part, found, own: needed }) => found !== needed && !isOwnedByAws(part, found));
}

/** What AWS itself owns, as its managed policies, is at home in every account. */
function isOwnedByAws(part: OwnPart, found: string): boolean {
  return part === "account" && found === "aws";
}
