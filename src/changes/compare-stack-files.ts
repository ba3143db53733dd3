import { join } from "node:path";
import { findConflictMarker } from "../diagnostics/find-conflict-marker";
import { readOrNothing } from "../files/read-or-nothing";
import type { Stack } from "../resolve/stack";
import { isJsonMap, parseJson, type JsonValue } from "../spec/json-value";
import { labelledBlocks } from "../stack-json/labelled-blocks";
import { stackFileName } from "../synth/manifest";
import { listStackFolders, readOwnNames, stackFolder } from "../synth/stack-folders";
import type { StackFiles } from "../synth/stack-files";
import type { TargetChange } from "./target-change";

/** The stacks whose files differ from those of an output folder (its path), in the order of the spec, removed ones last. */
export function compareStackFiles(
  output: string,
  stacks: readonly Stack[],
  compiled: Iterable<StackFiles>,
): readonly TargetChange[] {
  const stackById = new Map(stacks.map((stack) => [stack.id, stack]));
  const folders = new Set(listStackFolders(output));
  const changes: TargetChange[] = [];
  for (const { stack, files } of compiled) {
    const target = stackById.get(stack) ?? { id: stack };
    const reasons = folders.has(stack) ? describeFiles(stackFolder(output, stack), files) : [];
    if (!folders.has(stack) || (reasons.length > 0 && !isOurs(output, stack))) {
      changes.push(describeUnknown(output, target));
    } else if (reasons.length > 0) {
      changes.push({ kind: "changed", target, reasons });
    }
  }
  for (const id of folders) {
    if (stackById.has(id) || !isOurs(output, id)) continue;
    changes.push({ kind: "removed", target: { id }, reasons: ["no longer in the spec"] });
  }
  return changes;
}

/** A stack whose file does not carry our mark, be it that there is none. */
function describeUnknown(output: string, target: TargetChange["target"]): TargetChange {
  const stackFile = readOrNothing(join(stackFolder(output, target.id), stackFileName));
  return findConflictMarker(stackFile?.toString("utf8") ?? "") === undefined
    ? { kind: "added", target, reasons: ["not in the output before"] }
    : { kind: "changed", target, reasons: [`a merge conflict of git in ${stackFileName}`] };
}

/** Asked only where it matters: a file that is as it should be carries our mark. */
function isOurs(output: string, stack: string): boolean {
  return readOwnNames(stackFolder(output, stack)).length > 0;
}

function describeFiles(folder: string, files: StackFiles["files"]): readonly string[] {
  return [...files].flatMap(([name, content]) =>
    describeFile(name, readOrNothing(join(folder, name)), Buffer.from(content)),
  );
}

function describeFile(name: string, before: Buffer | undefined, after: Buffer): readonly string[] {
  if (before?.equals(after) === true) return [];
  if (name !== stackFileName) return [`copied file ${name}`];
  const parts = changedParts(parse(before), parse(after));
  return parts.length > 0 ? parts : [name];
}

/** The resource addresses and other parts of two stacks that differ. */
function changedParts(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.filter((name) => old.get(name) !== now.get(name));
}

function partsOf(stack: JsonValue | undefined): ReadonlyMap<string, string> {
  const { resource, ...others } = isJsonMap(stack) ? stack : {};
  const resources = labelledBlocks(resource).map(
    ({ type, label, body }) => [`${type}.${label}`, body] as const,
  );
  return new Map(
    [...Object.entries(others), ...resources].map(([name, part]) => [name, JSON.stringify(part)]),
  );
}

function parse(bytes: Buffer | undefined): JsonValue | undefined {
  return bytes && parseJson(bytes.toString("utf8"));
}
