import { isJsonMap, parseJson, type JsonValue } from "../spec/json-value";
import { stackFileName } from "./manifest";

/**
 * The names of the files in a stack's folder that bedtrail wrote, as the mark in the stack's file says;
 * nothing where there is no mark, so that the folder is somebody else's.
 */
export function readMark(stackText: string): readonly string[] | undefined {
  const mark = markOf(parseJson(stackText));
  if (!isJsonMap(mark)) return undefined;
  const { files } = mark;
  const names = Array.isArray(files) ? files.filter((name) => typeof name === "string") : [];
  return [stackFileName, ...names.filter(isPlainName)];
}

/** Whether a file says of itself that bedtrail wrote it. */
export function isMarked(text: string): boolean {
  return isJsonMap(markOf(parseJson(text)));
}

/** Whether the text is that of a retired stack, which logs nothing and keeps the logs. */
export function isRetired(stackText: string): boolean {
  const stack = parseJson(stackText);
  return isJsonMap(stack) && stack["removed"] !== undefined && stack["resource"] === undefined;
}

function markOf(stack: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonMap(stack)) return undefined;
  const comment = stack["//"];
  return isJsonMap(comment) ? comment["bedtrail"] : undefined;
}

/** A mark that somebody edited may not lead out of the stack's folder. */
function isPlainName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !/[/\\]/.test(name);
}
