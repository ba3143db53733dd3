import { deriveBlueprint } from "../resolve/derive-blueprint";
import type { Stack, StackSettings } from "../resolve/stack";
import { compileBlueprint, type CompiledBlueprint } from "./compile-blueprint";
import { stackFileName } from "./manifest";
import type { CopiedContents } from "../resolve/read-copied-files";
import type { StackFiles } from "./stack-files";
import { createStamp, type Stamp } from "./stamp";

/**
 * Yields the files of each stack, stamped from its blueprint.
 *
 * A blueprint goes through CDKTF once, however many groups and targets share it; nothing is kept per stack.
 */
export function* synthesize(
  stacks: Iterable<Stack>,
  copied: CopiedContents,
): Generator<StackFiles> {
  const compiled = new Map<string, CompiledBlueprint>();
  const stamps = new Map<StackSettings, Stamp>();
  for (const { id, facts, resolved } of stacks) {
    let stamp = stamps.get(resolved);
    if (stamp === undefined) {
      stamp = prepareStamp(resolved, compiled);
      stamps.set(resolved, stamp);
    }
    const files = new Map<string, string | Buffer>([[stackFileName, stamp(facts)]]);
    for (const [name, content] of copied.get(resolved) ?? []) files.set(name, content);
    yield { stack: id, files };
  }
}

function prepareStamp(resolved: StackSettings, compiled: Map<string, CompiledBlueprint>): Stamp {
  const { blueprint, templates } = deriveBlueprint(resolved);
  const result = compiled.get(blueprint.id) ?? compileBlueprint(blueprint);
  compiled.set(blueprint.id, result);
  return createStamp(result, templates);
}
