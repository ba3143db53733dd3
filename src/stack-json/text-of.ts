import type { JsonMap } from "../spec/json-value";

/** An argument that is text in every stack of ours. */
export function textOf(body: JsonMap, argument: string): string {
  const value = body[argument];
  if (typeof value !== "string") throw new Error(`The argument "${argument}" is not text.`);
  return value;
}
