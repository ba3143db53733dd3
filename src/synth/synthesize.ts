import { deriveBlueprint } from "../resolve/derive-blueprint";
import type { ResolvedSettings, Target } from "../resolve/target";
import { compileBlueprint, type CompiledBlueprint } from "./compile-blueprint";
import { stackFileName } from "./manifest";
import type { StackFiles } from "./stack-files";
import { createStamp, type Stamp } from "./stamp";

/** Reads the files that settings copy into every stack, by the name that each has there. */
export type ReadCopiedFiles = (resolved: ResolvedSettings) => ReadonlyMap<string, Buffer>;

/**
 * Yields the files of each target, stamped from its blueprint.
 *
 * A blueprint goes through CDKTF once, however many groups and targets share it; nothing is kept per target.
 */
export function* synthesize(
  targets: Iterable<Target>,
  readCopiedFiles: ReadCopiedFiles,
): Generator<StackFiles> {
  const compiled = new Map<string, CompiledBlueprint>();
  const prepared = new Map<ResolvedSettings, PreparedSettings>();
  for (const { id, facts, resolved } of targets) {
    let settings = prepared.get(resolved);
    if (settings === undefined) {
      settings = prepare(resolved, compiled, readCopiedFiles);
      prepared.set(resolved, settings);
    }
    const files = new Map<string, string | Buffer>([[stackFileName, settings.stamp(facts)]]);
    for (const [name, content] of settings.copied) files.set(name, content);
    yield { stack: id, files };
  }
}

interface PreparedSettings {
  readonly stamp: Stamp;
  readonly copied: ReadonlyMap<string, Buffer>;
}

function prepare(
  resolved: ResolvedSettings,
  compiled: Map<string, CompiledBlueprint>,
  readCopiedFiles: ReadCopiedFiles,
): PreparedSettings {
  const { blueprint, templates } = deriveBlueprint(resolved);
  const result = compiled.get(blueprint.id) ?? compileBlueprint(blueprint);
  compiled.set(blueprint.id, result);
  return { stamp: createStamp(result, templates), copied: readCopiedFiles(resolved) };
}
