import type { LoadedSpec } from "../load-spec";
import { matchesStack } from "../resolve/matches-stack";
import type { Target } from "../resolve/target";
import { compareSides } from "./compare-sides";
import type { Host } from "./host";
import type { CommandFailure } from "./refuse";

/** Which targets a user asks for, in the words of the command line. */
export interface TargetSelection {
  readonly spec: string;
  readonly only?: string | undefined;
  readonly changedFrom?: string | undefined;
}

export type SelectedTargets =
  { readonly kind: "targets"; readonly targets: readonly Target[] } | CommandFailure;

/** Selects the targets that fit a glob and that differ from another side, as far as the user asks for either. */
export async function selectTargets(
  { spec, only, changedFrom }: TargetSelection,
  loaded: LoadedSpec,
  host: Host,
): Promise<SelectedTargets> {
  const { targets } = loaded.resolved;
  const fitting =
    only === undefined
      ? targets
      : targets.filter(({ id, group }) => matchesStack(only, `${group}/${id}`));
  if (only !== undefined && fitting.length === 0) {
    const message = `--only "${only}" fits none of the ${String(targets.length)} targets.`;
    return { kind: "failure", message, diagnostics: [] };
  }
  if (changedFrom === undefined) return { kind: "targets", targets: fitting };
  const comparison = await compareSides(changedFrom, spec, loaded, host);
  if (comparison.kind === "failure") return comparison;
  const changed = new Set(comparison.changes.map(({ target }) => target.id));
  return { kind: "targets", targets: fitting.filter(({ id }) => changed.has(id)) };
}
