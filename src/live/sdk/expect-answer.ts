import { NotAnAnswer } from "./not-an-answer";

/**
 * The SDK makes of any answer what it can, whatever its types say. So what an answer of AWS always has is expected
 * of it: without these, an answer that is none would say that something is not there.
 */
export function expectText(value: string | undefined): string {
  if (typeof value !== "string" || value === "") throw new NotAnAnswer();
  return value;
}

/** A part of an answer that is a map. */
export function expectMap<Part extends object>(value: Part | undefined): Part {
  if (!isMap(value)) throw new NotAnAnswer();
  return value;
}

/** A part of an answer that is a list of maps; an empty one is one. */
export function expectMaps<Item extends object>(
  value: readonly Item[] | undefined,
): readonly Item[] {
  if (value === undefined || !isListOf(value, isMap)) throw new NotAnAnswer();
  return value;
}

/** A list of texts, which is left out where it is empty. */
export function expectTexts(value: readonly string[] | undefined): readonly string[] {
  return expectScalars(value, "string");
}

/** A list of numbers, which is left out where it is empty. */
export function expectNumbers(value: readonly number[] | undefined): readonly number[] {
  return expectScalars(value, "number");
}

/** What an answer can leave out, and has of this kind where it does not. */
export function expectOptional<Value>(
  value: Value | undefined,
  kind: "number" | "string",
): Value | undefined {
  if (value !== undefined && typeof value !== kind) throw new NotAnAnswer();
  return value;
}

function expectScalars<Value>(
  value: readonly Value[] | undefined,
  kind: "number" | "string",
): readonly Value[] {
  if (value === undefined) return [];
  if (!isListOf(value, (item) => typeof item === kind)) throw new NotAnAnswer();
  return value;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
