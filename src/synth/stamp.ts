import { fillTemplate, fillText, type TargetFacts } from "../resolve/fill-template";
import type { Template } from "../resolve/template";
import type { CompiledBlueprint, HoleUse } from "./compile-blueprint";
import { escapeData, escapeText } from "./escape-value";

/** Writes the text of a stack's file for one target. */
export type Stamp = (facts: TargetFacts) => string;

type Part = string | { readonly template: Template; readonly use: HoleUse };

/**
 * Prepares a compiled blueprint for the targets that fill its holes with the same templates.
 *
 * What does not differ from target to target is filled here, once.
 */
export function createStamp({ chunks }: CompiledBlueprint, templates: readonly Template[]): Stamp {
  const parts: Part[] = [];
  for (const chunk of chunks) {
    const part = typeof chunk === "string" ? chunk : preparePart(chunk, templates);
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return (facts) => {
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : fillHole(part, facts);
    return text;
  };
}

function preparePart(use: HoleUse, templates: readonly Template[]): Part {
  const template = templates[use.hole];
  if (template === undefined) throw new Error(`Hole ${String(use.hole)} has no template.`);
  const part = { template, use };
  return isConstant(template) ? fillHole(part, noFacts) : part;
}

function fillHole({ template, use }: Exclude<Part, string>, facts: TargetFacts): string {
  if (template.kind === "text-template") return escapeText(fillText(template, facts), use.context);
  return escapeData(fillTemplate(template, facts), use.context, use.indentation);
}

function isConstant(template: Template): boolean {
  return (
    template.kind === "text-template" && template.parts.every((part) => typeof part === "string")
  );
}

/** A constant template asks for none of these. */
const noFacts: TargetFacts = {
  account: "",
  accountName: "",
  region: "",
  partition: "",
  name: "",
  stack: "",
  nameWithUnderscores: "",
  logsServicePrincipal: "",
};
