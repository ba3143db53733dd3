import { escapeJson } from "../spec/escape-json";
import type { JsonValue } from "../spec/json-value";
import { printJson } from "./print-json";

/** What reads a text before it reaches AWS, outermost first; it decides what must be escaped. */
export interface HoleContext {
  /** Whether Terraform evaluates the text as a template. It does not in `terraform`, `variable` and comments. */
  readonly isTemplate: boolean;
  /** How many times the text stands in JSON inside a string: 1 in a policy, 2 in JSON inside JSON. */
  readonly jsonDepth: number;
}

/** What needs no escaping anywhere, and is nearly every text: names, ids, Regions, ARNs. */
const plainText = /^[\w\-.:/,@=+ ]*$/;

/**
 * Escapes the text of a hole for where it stands in a file, quotes left out.
 *
 * JSON inside a string is what Terraform's template yields, so it is escaped first, and the file's own JSON last.
 */
export function escapeText(text: string, { isTemplate, jsonDepth }: HoleContext): string {
  if (plainText.test(text)) return text;
  let escaped = text;
  for (let depth = 0; depth < jsonDepth; depth += 1) escaped = escapeJson(escaped);
  return escapeJson(isTemplate ? escapeTemplate(escaped) : escaped);
}

/**
 * Escapes plain data that stands where the blueprint has a string: its JSON, as deep as the string stood.
 *
 * Data that stands in the file itself is laid out as the file is; `indentation` is that of its line.
 */
export function escapeData(value: JsonValue, context: HoleContext, indentation: string): string {
  if (context.jsonDepth > 0) {
    return escapeText(JSON.stringify(value), { ...context, jsonDepth: context.jsonDepth - 1 });
  }
  const json = printJson(value).replaceAll("\n", `\n${indentation}`);
  return context.isTemplate ? escapeTemplate(json) : json;
}

/** https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1 */
function escapeTemplate(text: string): string {
  return text.replace(/[$%]\{/g, (start) => `${start[0] ?? ""}${start}`);
}
