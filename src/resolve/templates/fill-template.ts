import { isJsonList, isJsonMap, type JsonValue } from "../../spec/json-value";
import { parseTemplate, type TargetFact, type Template, type TextTemplate } from "./template";

/** What a target says of itself. A fact that it lacks (an account without a name) fills as nothing. */
export type TargetFacts = Readonly<Record<TargetFact, string>>;

/** The text of a template for one target. */
export function fillText(template: TextTemplate, facts: TargetFacts): string {
  let text = "";
  for (const part of template.parts) text += typeof part === "string" ? part : facts[part.fact];
  return text;
}

/** The value of a template for one target: a text, or plain data with every text in it filled. */
export function fillTemplate(template: Template, facts: TargetFacts): JsonValue {
  return template.kind === "text-template"
    ? fillText(template, facts)
    : fillJson(template.value, facts);
}

/** Keys are sorted: their order in the spec means nothing, so it may not show in the output. */
function fillJson(value: JsonValue, facts: TargetFacts): JsonValue {
  if (typeof value === "string") return fillText(parseTemplate(value), facts);
  if (isJsonList(value)) return value.map((item) => fillJson(item, facts));
  if (!isJsonMap(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, fillJson(item, facts)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
