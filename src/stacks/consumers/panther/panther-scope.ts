import type { Panther } from "../../../resolve/consumers/panther";
import { pantherSource, type PantherSource } from "../../../resolve/consumers/panther-source";
import type { PolicyScope, StackScope } from "../../stack-scope";

/** What policies need to know of how Panther is connected. */
export interface PantherPolicyScope extends PolicyScope {
  readonly panther: Panther<string>;
  /** What Panther is told of the logs; the role and its policies are made to fit. */
  readonly logSource: PantherSource;
}

/** What every function that adds resources for Panther needs. */
export type PantherScope = PantherPolicyScope & StackScope;

/** Narrows a scope to what concerns Panther; nothing where the settings do not ask for it. */
export function pantherScope<Scope extends PolicyScope>(
  scope: Scope,
): (Scope & PantherPolicyScope) | undefined {
  const { settings, target } = scope.content;
  const { panther } = settings.consumers;
  if (panther === undefined) return undefined;
  return { ...scope, panther, logSource: pantherSource(settings, target, panther) };
}
