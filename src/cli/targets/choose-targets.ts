import type { LoadedSpec } from "../../load-spec";
import { isTarget } from "../../resolve/stack";
import type { Target } from "../../resolve/target";
import type { Host } from "../host";
import { loadNamedSpec } from "../load-named-spec";
import type { CommandFailure } from "../refuse";
import { selectTargets } from "./select-targets";

type ChosenTargets =
  | { readonly kind: "targets"; readonly loaded: LoadedSpec; readonly targets: readonly Target[] }
  | CommandFailure;

/** The targets of a spec that fit `--only`, for a command that looks at them in AWS. */
export async function chooseTargets(
  { spec, only }: { readonly spec: string; readonly only?: string | undefined },
  message: string,
  host: Host,
): Promise<ChosenTargets> {
  const named = loadNamedSpec(spec, message, host);
  if (named.kind === "failure") return named;
  const { loaded } = named;
  const selection = await selectTargets({ spec, only }, loaded, host);
  if (selection.kind === "failure") return selection;
  return { kind: "targets", loaded, targets: selection.stacks.filter(isTarget) };
}
