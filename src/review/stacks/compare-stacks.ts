import type { JsonMap } from "../../spec/json-value";
import { findDifferences } from "../comparing/find-differences";
import type { ChangedResource } from "../stack-change";
import { followReplacements, type KeptPart } from "./follow-replacements";
import { forcesReplacement } from "./replacing-attributes";
import { withSettledDependencies } from "./settled-dependencies";
import { readStackParts, type StackPart, type StackParts } from "./stack-parts";

/** What applying one stack does where another one was applied before, by address; a missing side has nothing. */
export function compareStacks(
  before: JsonMap | undefined,
  after: JsonMap | undefined,
): readonly ChangedResource[] {
  const [old, now] = [readStackParts(before ?? {}), readStackParts(after ?? {})];
  const movedAway = new Set(now.movedFrom.values());
  const addresses = [...new Set([...old.parts.keys(), ...now.parts.keys()])].sort();
  const isSettled = (address: string): boolean => old.parts.has(address) === now.parts.has(address);
  const settle = (part: StackPart): StackPart => ({
    ...part,
    content: withSettledDependencies(part, isSettled),
  });
  const kept: KeptPart[] = [];
  const ownChanges = addresses.flatMap((address) => {
    const present = now.parts.get(address);
    if (present === undefined) return movedAway.has(address) ? [] : [partGoes(address, old, now)];
    const earlier = earlierPart(address, old, now);
    if (earlier === undefined) return [partComes(present, now)];
    const part = { before: settle(earlier), after: settle(present) };
    kept.push(part);
    return partChanges(part, now.movedFrom.get(address));
  });
  const changes = followReplacements(ownChanges, kept);
  // Comments follow what they are about, and count where they are all that differs.
  const withoutComments = changes.filter(({ type }) => type !== "comment");
  return withoutComments.length > 0 ? withoutComments : changes;
}

function earlierPart(address: string, old: StackParts, now: StackParts): StackPart | undefined {
  return old.parts.get(address) ?? old.parts.get(now.movedFrom.get(address) ?? "");
}

function partGoes(address: string, old: StackParts, now: StackParts): ChangedResource {
  const part = old.parts.get(address);
  return {
    address,
    type: part?.type ?? "",
    action: now.forgotten.has(address) ? "forget" : "destroy",
    ...(part && { before: part.content }),
    replacedFor: [],
  };
}

function partComes({ address, type, content }: StackPart, now: StackParts): ChangedResource {
  const importedAs = now.imported.get(address);
  return {
    address,
    type,
    action: importedAs === undefined ? "create" : "none",
    ...(importedAs !== undefined && { importedAs }),
    after: content,
    replacedFor: [],
  };
}

function partChanges(
  { before, after: { address, type, content } }: KeptPart,
  movedFrom: string | undefined,
): readonly ChangedResource[] {
  const isMoved = movedFrom === before.address && movedFrom !== address;
  const paths = findDifferences(before.content, content).map(({ path }) => path);
  if (paths.length === 0 && !isMoved) return [];
  const replacedFor = paths.filter((path) => forcesReplacement(type, path));
  return [
    {
      address,
      type,
      action: replacedFor.length > 0 ? "replace" : paths.length > 0 ? "update" : "none",
      ...(isMoved && { movedFrom }),
      before: before.content,
      after: content,
      replacedFor,
    },
  ];
}
