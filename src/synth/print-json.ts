import stringify from "json-stable-stringify";

/** Prints JSON as CDKTF does: sorted keys, two spaces, no newline at the end. */
export function printJson(value: unknown): string {
  const text = stringify(value, { space: 2 });
  if (text === undefined) throw new Error("The value has no JSON.");
  return text;
}
