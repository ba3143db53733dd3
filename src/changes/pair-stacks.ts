import { join } from "node:path";
import { readOrNothing } from "../files/read-or-nothing";
import type { TargetFacts } from "../resolve/templates/fill-template";
import { allStacks } from "../resolve/all-stacks";
import type { Stack } from "../resolve/stack";
import { logsServicePrincipal } from "../spec/partitions";
import { stackFileName } from "../synth/manifest";
import type { StackFiles } from "../synth/stack-files";
import { listStackFolders, readOwnNames, stackFolder } from "../synth/stack-folders";
import { createSynthesizer } from "../synth/synthesize";
import type { SpecSide } from "./compare-specs";

/** What a spec is compared with: another spec, or the output folder at a path. */
export type EarlierSide =
  | { readonly kind: "spec"; readonly side: SpecSide }
  | { readonly kind: "output"; readonly path: string };

/** What one side has of a stack. */
export interface StackSide {
  /** The text of its Terraform JSON. */
  readonly terraform: string;
  /** The files that are copied beside it, by name. */
  readonly copied: ReadonlyMap<string, Buffer>;
}

/** One stack on both sides. A side that does not have the stack is absent. */
export interface StackPair extends StackSides {
  readonly id: string;
  /** As it is now; as it was, where it is removed; absent where only an output still has it. */
  readonly target?: Stack;
  /** Both sides with the target's own values; absent where they stand in them already. */
  readonly spellOut?: () => StackSides;
}

export interface StackSides {
  readonly before?: StackSide;
  readonly after?: StackSide;
}

/** What stands in place of the facts that a target has on both sides, so that the texts of targets compare. */
export type FactMarks = Pick<
  TargetFacts,
  "account" | "accountName" | "region" | "partition" | "stack"
>;

/** The marks of one target, and the facts that are made of marks. */
type CommonFacts = Partial<FactMarks & Pick<TargetFacts, "logsServicePrincipal">>;

/**
 * Yields the stacks of both sides in the order of the new spec, those that only the old side has last.
 *
 * Marks stand in all that is compiled, unless an output is compared, which has none. Nothing is kept per target.
 */
export function* pairStacks(
  earlier: EarlierSide,
  after: SpecSide,
  marks: FactMarks,
): Generator<StackPair> {
  const old = openEarlier(earlier);
  const synthesize = createSynthesizer(after.copied);
  const ids = new Set<string>();
  for (const target of allStacks(after.resolved)) {
    ids.add(target.id);
    const read = (common: CommonFacts): StackSides => {
      const before = old.read(target.id, common);
      const now = sideOf(synthesize(target, { ...target.facts, ...common }).files);
      return { ...(before && { before }), after: now };
    };
    const common = old.hasFacts(target.id)
      ? commonMarks(target, old.targetOf(target.id), marks)
      : {};
    yield { id: target.id, target, ...readMarked(read, common) };
  }
  for (const id of old.ids) {
    if (ids.has(id)) continue;
    const target = old.targetOf(id);
    const common = target === undefined ? {} : commonMarks(target, undefined, marks);
    const read = (facts: CommonFacts): StackSides => {
      const before = old.read(id, facts);
      return before === undefined ? {} : { before };
    };
    yield { id, ...(target && { target }), ...readMarked(read, common) };
  }
}

function readMarked(
  read: (facts: CommonFacts) => StackSides,
  marks: CommonFacts,
): StackSides & Pick<StackPair, "spellOut"> {
  if (Object.keys(marks).length === 0) return read({});
  return { ...read(marks), spellOut: () => read({}) };
}

/**
 * An account that has another name on the other side goes by its names; one without a name goes on having none.
 *
 * A central stack is the only one of its kind, so that it keeps its own values.
 */
function commonMarks(
  { kind, facts, region }: Stack,
  other: Stack | undefined,
  { accountName, ...marks }: FactMarks,
): CommonFacts {
  if (kind === "central") return {};
  const isNamed = facts.accountName !== "";
  const isSame = other === undefined || other.facts.accountName === facts.accountName;
  return {
    ...marks,
    logsServicePrincipal: logsServicePrincipal({
      code: marks.region,
      partition: region.partition,
    }),
    ...(isNamed && isSame && { accountName }),
  };
}

interface OpenedSide {
  readonly ids: readonly string[];
  readonly targetOf: (id: string) => Stack | undefined;
  /** Whether the side can be read with other facts, or has none of the target at all. */
  readonly hasFacts: (id: string) => boolean;
  readonly read: (id: string, facts: CommonFacts) => StackSide | undefined;
}

function openEarlier(earlier: EarlierSide): OpenedSide {
  return earlier.kind === "spec" ? openSpecSide(earlier.side) : openOutput(earlier.path);
}

function openSpecSide({ resolved, copied }: SpecSide): OpenedSide {
  const synthesize = createSynthesizer(copied);
  const targets = new Map(allStacks(resolved).map((stack) => [stack.id, stack]));
  return {
    ids: [...targets.keys()],
    targetOf: (id) => targets.get(id),
    hasFacts: () => true,
    read: (id, facts) => {
      const target = targets.get(id);
      return target && sideOf(synthesize(target, { ...target.facts, ...facts }).files);
    },
  };
}

function openOutput(path: string): OpenedSide {
  const ids = listStackFolders(path).filter(
    (stack) => readOwnNames(stackFolder(path, stack)).length > 0,
  );
  const known = new Set(ids);
  return {
    ids,
    targetOf: () => undefined,
    hasFacts: (id) => !known.has(id),
    read: (id) => (known.has(id) ? readSide(stackFolder(path, id)) : undefined),
  };
}

function readSide(folder: string): StackSide {
  const names = readOwnNames(folder);
  const files = names.map((name) => [name, readOrNothing(join(folder, name))] as const);
  return sideOf(new Map(files.flatMap(([name, content]) => (content ? [[name, content]] : []))));
}

function sideOf(files: StackFiles["files"]): StackSide {
  const copied = new Map<string, Buffer>();
  for (const [name, content] of files) {
    if (name !== stackFileName) copied.set(name, Buffer.from(content));
  }
  return { terraform: files.get(stackFileName)?.toString() ?? "", copied };
}
