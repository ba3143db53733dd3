import type { JsonValue } from "../../spec/json-value";

/** What a user may write in braces. */
export const placeholders = ["account", "accountName", "region", "partition", "name"] as const;

export type Placeholder = (typeof placeholders)[number];

/** What a template may ask of a target: the users' placeholders, and facts that only bedtrail asks for. */
export type TargetFact = Placeholder | "stack" | "nameWithUnderscores" | "logsServicePrincipal";

/** A text with a target's own values left open. */
export interface TextTemplate {
  readonly kind: "text-template";
  /** Literal text and facts, in order; no literal is empty and no two stand side by side. */
  readonly parts: readonly (string | { readonly fact: TargetFact })[];
}

/** Plain data whose texts are templates: a policy statement or a map of tags that the user wrote. */
export interface JsonTemplate {
  readonly kind: "json-template";
  readonly value: JsonValue;
}

export type Template = TextTemplate | JsonTemplate;

/** Whether a leaf of the settings is a text that a target fills, and not a decision. */
export function isTemplate(leaf: unknown): leaf is Template {
  const kind = (leaf as { kind?: unknown } | null)?.kind;
  return kind === "text-template" || kind === "json-template";
}

/** A name in braces that is no placeholder, and where in the text it stands. */
export interface UnknownPlaceholder {
  readonly name: string;
  readonly offset: number;
}

/** `{{identifier}}` is a literal; `{identifier}` is a placeholder unless `$`, `%` or `{` stands before it. */
const bracesPattern = /\{\{([A-Za-z_]\w*)\}\}|(?<![$%{])\{([A-Za-z_]\w*)\}/g;

/** Reads a text of the spec that may hold placeholders. An unknown one stays literal; `findUnknownPlaceholders` tells. */
export function parseTemplate(text: string): TextTemplate {
  const parts: (string | { readonly fact: TargetFact })[] = [];
  let literal = "";
  let end = 0;
  for (const match of text.matchAll(bracesPattern)) {
    literal += text.slice(end, match.index);
    end = match.index + match[0].length;
    const [whole, escaped, name] = match;
    if (isPlaceholder(name)) {
      if (literal !== "") parts.push(literal);
      literal = "";
      parts.push({ fact: name });
    } else {
      literal += escaped === undefined ? whole : `{${escaped}}`;
    }
  }
  literal += text.slice(end);
  if (literal !== "") parts.push(literal);
  return { kind: "text-template", parts };
}

/** Writes a text that is filled already so that filling it once more changes nothing. */
export function escapePlaceholders(text: string): string {
  return text.replaceAll(/\{([A-Za-z_]\w*)\}/g, "{{$1}}");
}

/** One template after the other; a brace of one forms nothing with a brace of the next. */
export function joinTemplates(...templates: readonly TextTemplate[]): TextTemplate {
  const parts: (string | { readonly fact: TargetFact })[] = [];
  for (const part of templates.flatMap((template) => template.parts)) {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts.splice(-1, 1, last + part);
    else parts.push(part);
  }
  return { kind: "text-template", parts };
}

/** A text of the spec that takes no placeholders. */
export function literalTemplate(text: string): TextTemplate {
  return { kind: "text-template", parts: text === "" ? [] : [text] };
}

/** A fact of the target alone. */
export function factTemplate(fact: TargetFact): TextTemplate {
  return { kind: "text-template", parts: [{ fact }] };
}

export function findUnknownPlaceholders(text: string): readonly UnknownPlaceholder[] {
  return [...text.matchAll(bracesPattern)].flatMap((match) => {
    const name = match[2];
    return name === undefined || isPlaceholder(name) ? [] : [{ name, offset: match.index }];
  });
}

function isPlaceholder(name: string | undefined): name is Placeholder {
  return (placeholders as readonly (string | undefined)[]).includes(name);
}
