import { createCollector } from "../diagnostics/collector";
import { loadSpec, type LoadedSpec } from "../load-spec";
import type { Host } from "./host";
import { openSpec } from "./open-spec";
import type { CommandFailure } from "./refuse";

type NamedSpec = { readonly kind: "spec"; readonly loaded: LoadedSpec } | CommandFailure;

/**
 * Loads the spec that a user named, for a command that needs one without mistakes; `validate` says what it warns of.
 *
 * `message` is what the command cannot do without it.
 */
export function loadNamedSpec(path: string, message: string, host: Host): NamedSpec {
  const collector = createCollector();
  const loaded = loadSpec(openSpec(path, host), collector.report);
  if (loaded !== undefined) return { kind: "spec", loaded };
  return { kind: "failure", message, diagnostics: collector.diagnostics() };
}
