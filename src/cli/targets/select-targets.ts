import type { LoadedSpec } from "../../load-spec";
import { allStacks } from "../../resolve/all-stacks";
import { matchesStack } from "../../resolve/matches-stack";
import type { Stack } from "../../resolve/stack";
import { compareSides } from "../sides/compare-sides";
import type { Host } from "../host";
import type { CommandFailure } from "../refuse";

/** Which targets a user asks for, in the words of the command line. */
export interface TargetSelection {
  readonly spec: string;
  readonly only?: string | undefined;
  readonly changedFrom?: string | undefined;
}

export type SelectedTargets =
  { readonly kind: "stacks"; readonly stacks: readonly Stack[] } | CommandFailure;

/** Selects the stacks that fit a glob and that differ from another side, as far as the user asks for either. */
export async function selectTargets(
  { spec, only, changedFrom }: TargetSelection,
  loaded: LoadedSpec,
  host: Host,
): Promise<SelectedTargets> {
  const stacks = allStacks(loaded.resolved);
  const fitting =
    only === undefined ? stacks : stacks.filter((stack) => matchesStack(only, labelOf(stack)));
  if (only !== undefined && fitting.length === 0) {
    const message = `--only "${only}" fits none of the ${String(stacks.length)} stacks.`;
    return { kind: "failure", message, diagnostics: [] };
  }
  if (changedFrom === undefined) return { kind: "stacks", stacks: fitting };
  const comparison = await compareSides(changedFrom, spec, loaded, host);
  if (comparison.kind === "failure") return comparison;
  const changed = new Set(comparison.changes.map(({ target }) => target.id));
  return { kind: "stacks", stacks: fitting.filter(({ id }) => changed.has(id)) };
}

/** A target is named with its group, a central stack alone. */
function labelOf(stack: Stack): string {
  return stack.kind === "target" ? `${stack.group}/${stack.id}` : stack.id;
}
