import { fillTemplate, fillText, type TargetFacts } from "../resolve/templates/fill-template";
import { noFacts } from "../resolve/templates/no-facts";
import type { Template } from "../resolve/templates/template";
import type { CompiledBlueprint, HoleUse } from "./compile-blueprint";
import { escapeData, escapeText } from "./escape-value";

/** Writes the text of a stack's file for one target. */
export type Stamp = (facts: TargetFacts) => string;

/** Text that all targets share, or the index of a filling. */
type Part = string | number;

/** A hole where it stands. What fills it alike, as its key says, is made once for each target. */
interface Filling {
  readonly key: string;
  readonly template: Template;
  readonly use: HoleUse;
}

/**
 * Prepares a compiled blueprint for the targets that fill its holes with the same templates.
 *
 * What does not differ from target to target is filled here, once.
 */
export function createStamp({ chunks }: CompiledBlueprint, templates: readonly Template[]): Stamp {
  const fillings: Filling[] = [];
  const parts: Part[] = [];
  for (const chunk of chunks) {
    const part = typeof chunk === "string" ? chunk : preparePart(chunk, templates, fillings);
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return (facts) => {
    const filled = fillings.map((filling) => fillHole(filling, facts));
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : (filled[part] ?? "");
    return text;
  };
}

function preparePart(use: HoleUse, templates: readonly Template[], fillings: Filling[]): Part {
  const template = templates[use.hole];
  if (template === undefined) throw new Error(`Hole ${String(use.hole)} has no template.`);
  const key = JSON.stringify(use.isData ? use : [use.hole, use.context]);
  const filling = { key, template, use };
  if (isConstant(template)) return fillHole(filling, noFacts);
  const known = fillings.findIndex((other) => other.key === key);
  return known < 0 ? fillings.push(filling) - 1 : known;
}

function fillHole({ template, use }: Filling, facts: TargetFacts): string {
  if (template.kind === "text-template") return escapeText(fillText(template, facts), use.context);
  return escapeData(fillTemplate(template, facts), use.context, use.indentation);
}

function isConstant(template: Template): boolean {
  return (
    template.kind === "text-template" && template.parts.every((part) => typeof part === "string")
  );
}
