import { deriveBlueprint } from "../resolve/derive-blueprint";
import type { TargetFacts } from "../resolve/fill-template";
import type { ResolvedSettings, Target } from "../resolve/target";
import { compileBlueprint, type CompiledBlueprint } from "./compile-blueprint";
import { stackFileName } from "./manifest";
import type { CopiedContents } from "../resolve/read-copied-files";
import type { StackFiles } from "./stack-files";
import { createStamp, type Stamp } from "./stamp";

/** Makes the files of one target, whose facts may be others than its own, so that texts of targets compare. */
export type Synthesizer = (target: Target, facts?: TargetFacts) => StackFiles;

/** Stamps targets from their blueprints. A blueprint goes through CDKTF once, however many groups and targets share it. */
export function createSynthesizer(copied: CopiedContents): Synthesizer {
  const compiled = new Map<string, CompiledBlueprint>();
  const stamps = new Map<ResolvedSettings, Stamp>();
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

/** Yields the files of each target; nothing is kept per target. */
export function* synthesize(
  targets: Iterable<Target>,
  copied: CopiedContents,
): Generator<StackFiles> {
  const synthesizeTarget = createSynthesizer(copied);
  for (const target of targets) yield synthesizeTarget(target);
}

function prepareStamp(resolved: ResolvedSettings, compiled: Map<string, CompiledBlueprint>): Stamp {
  const { blueprint, templates } = deriveBlueprint(resolved);
  const result = compiled.get(blueprint.id) ?? compileBlueprint(blueprint);
  compiled.set(blueprint.id, result);
  return createStamp(result, templates);
}
