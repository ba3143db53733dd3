import { isJsonList, isJsonMap, type JsonValue } from "../spec/json-value";
import type { HoleContext } from "./escape-value";
import type { SentinelAlphabet } from "./sentinels";

/** Turns a sentinel into a marker that remembers its context; `isWhole` where it is all that its string holds. */
export type MarkHole = (hole: number, context: HoleContext, isWhole: boolean) => string;

/** Terraform does not evaluate the texts below these keys. */
const literalKeys: readonly string[] = ["//", "terraform", "variable"];

/**
 * Rebuilds the JSON of a stack with every sentinel marked.
 *
 * Throws where a hole would be unsound: in the key of a map with more keys, whose order it would decide,
 * or beside a character with which its value could form something new.
 */
export function markHoles(stack: JsonValue, alphabet: SentinelAlphabet, mark: MarkHole): JsonValue {
  if (!isJsonMap(stack)) throw new Error("The JSON of a stack is a map.");
  return Object.fromEntries(
    Object.entries(stack).map(([key, value]) => {
      const isTemplate = !literalKeys.includes(key);
      return [key, markValue(value, { alphabet, mark, context: { isTemplate, jsonDepth: 0 } })];
    }),
  );
}

interface Marking {
  readonly alphabet: SentinelAlphabet;
  readonly mark: MarkHole;
  readonly context: HoleContext;
}

function markValue(value: JsonValue, marking: Marking): JsonValue {
  if (typeof value === "string") return markText(value, marking);
  if (isJsonList(value)) return value.map((item) => markValue(item, marking));
  if (!isJsonMap(value)) return value;
  const keys = Object.keys(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (keys.length > 1 && key.search(marking.alphabet.pattern) >= 0) {
        throw new Error(`The key "${key}" holds a hole and has neighbours.`);
      }
      return [markText(key, marking), markValue(item, marking)];
    }),
  );
}

function markText(text: string, marking: Marking): string {
  const { alphabet, mark, context } = marking;
  const nested = parseNestedJson(text, alphabet);
  if (nested !== undefined) {
    const deeper = { ...context, jsonDepth: context.jsonDepth + 1 };
    return JSON.stringify(markValue(nested, { ...marking, context: deeper }));
  }
  refuseNeighbours(text, alphabet);
  return text.replace(alphabet.pattern, (sentinel, hole: string) =>
    mark(Number(hole), context, sentinel === text),
  );
}

/** A string with holes that is JSON is a document of its own, such as a policy. */
function parseNestedJson(text: string, alphabet: SentinelAlphabet): JsonValue | undefined {
  if (!/^[[{]/.test(text) || text.search(alphabet.pattern) < 0) return undefined;
  return JSON.parse(text) as JsonValue;
}

function refuseNeighbours(text: string, alphabet: SentinelAlphabet): void {
  let end = -1;
  for (const match of text.matchAll(alphabet.pattern)) {
    const before = text[match.index - 1] ?? "";
    if (match.index === end || isOpening(before)) {
      throw new Error(`A hole in "${text}" stands beside "${before}".`);
    }
    end = match.index + match[0].length;
    const after = text[end] ?? "";
    if (isOpening(after)) throw new Error(`A hole in "${text}" stands before "${after}".`);
  }
}

/** Whether a character can begin or escape an expression: a value that ends in `$` would escape a reference after it. */
function isOpening(character: string): boolean {
  return character !== "" && "$%{".includes(character);
}
