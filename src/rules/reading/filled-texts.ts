import { fillText, type TargetFacts } from "../../resolve/templates/fill-template";
import { isTarget, type Stack } from "../../resolve/stack";
import type { Target } from "../../resolve/target";
import {
  findUnknownPlaceholders,
  parseTemplate,
  type Template,
} from "../../resolve/templates/template";

/** What a text of the settings is for one target. */
export interface FilledText<Owner extends Stack = Target> {
  readonly text: string;
  /** None where the settings have no target, so that texts of the usual form stand for its facts. */
  readonly target?: Owner;
}

/**
 * What a text of the settings is for each target that no other rule has something to say about.
 *
 * Without any target the text is still filled, with the shortest facts of the usual form, so that one mistake
 * in the targets hides none in a name.
 */
export function fillForTargets<Owner extends Stack>(
  written: string,
  targets: readonly Owner[],
): readonly FilledText<Owner>[] {
  if (findUnknownPlaceholders(written).length > 0) return [];
  const template = parseTemplate(written);
  if (targets.length === 0) return [{ text: fillText(template, standIns) }];
  return targets.flatMap((target) => {
    const text = fillForTarget(template, target);
    return text === undefined ? [] : [{ text, target }];
  });
}

/** The text for one target; nothing where it lacks a fact that is asked for, or is in a Region without Bedrock. */
export function fillForTarget(template: Template, stack: Stack): string | undefined {
  const { facts, region } = stack;
  if (template.kind !== "text-template" || (isTarget(stack) && !region.hasBedrock)) {
    return undefined;
  }
  const lacksFact = template.parts.some((part) => typeof part !== "string" && !facts[part.fact]);
  const text = lacksFact ? "" : fillText(template, facts);
  return text === "" ? undefined : text;
}

const standIns: TargetFacts = {
  stack: "000000000000-us-east-1",
  account: "000000000000",
  accountName: "name",
  region: "us-east-1",
  partition: "aws",
  name: "name",
  nameWithUnderscores: "name",
  logsServicePrincipal: "logs.us-east-1.amazonaws.com",
};
