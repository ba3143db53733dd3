import { deriveBlueprint } from "../resolve/blueprints/derive-blueprint";
import type { TargetFacts } from "../resolve/templates/fill-template";
import type { Stack, StackSettings } from "../resolve/stack";
import { compileBlueprint, type CompiledBlueprint } from "./compile-blueprint";
import { stackFileName } from "./manifest";
import type { CopiedContents } from "../resolve/terraform-block/read-copied-files";
import type { StackFiles } from "./stack-files";
import { createStamp, type Stamp } from "./stamp";

/** Makes the files of one stack, whose facts may be others than its own, so that texts of stacks compare. */
export type Synthesizer = (stack: Stack, facts?: TargetFacts) => StackFiles;

/** Stamps stacks from their blueprints. A blueprint goes through CDKTF once, however many groups and targets share it. */
export function createSynthesizer(copied: CopiedContents): Synthesizer {
  const compiled = new Map<string, CompiledBlueprint>();
  const stamps = new Map<StackSettings, Stamp>();
  return ({ id, facts: ownFacts, resolved }, facts = ownFacts) => {
    let stamp = stamps.get(resolved);
    if (stamp === undefined) {
      stamp = prepareStamp(resolved, compiled);
      stamps.set(resolved, stamp);
    }
    const files = new Map<string, string | Buffer>([[stackFileName, stamp(facts)]]);
    for (const [name, content] of copied.get(resolved) ?? []) files.set(name, content);
    return { stack: id, files };
  };
}

/** Yields the files of each stack; nothing is kept per stack. */
export function* synthesize(
  stacks: Iterable<Stack>,
  copied: CopiedContents,
): Generator<StackFiles> {
  const synthesizeStack = createSynthesizer(copied);
  for (const stack of stacks) yield synthesizeStack(stack);
}

function prepareStamp(resolved: StackSettings, compiled: Map<string, CompiledBlueprint>): Stamp {
  const { blueprint, templates } = deriveBlueprint(resolved);
  const result = compiled.get(blueprint.id) ?? compileBlueprint(blueprint);
  compiled.set(blueprint.id, result);
  return createStamp(result, templates);
}
