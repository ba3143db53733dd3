import { join } from "node:path";
import { isJsonMap, type JsonMap, type JsonValue } from "../spec/json-value";
import { stackFileName } from "./manifest";
import { readMark } from "./mark";
import { readOrNothing } from "../files/read-or-nothing";
import { stackFolder } from "./stack-folders";

/** The Terraform of a stack as it stands in an output folder; nothing where there is none of ours. */
export function readStack(outputFolder: string, stack: string): JsonMap | undefined {
  const text = readOrNothing(join(stackFolder(outputFolder, stack), stackFileName))?.toString();
  if (text === undefined || readMark(text) === undefined) return undefined;
  const value = JSON.parse(text) as JsonValue;
  return isJsonMap(value) ? value : undefined;
}
