import type { Stack } from "./stack";
import type { ResolvedSpec } from "./target";

/** Every stack of a spec: the central ones, then those of the targets in their order. */
export function allStacks({
  targets,
  centralStacks,
}: Pick<ResolvedSpec, "targets" | "centralStacks">): readonly Stack[] {
  return centralStacks.length === 0 ? targets : [...centralStacks, ...targets];
}
