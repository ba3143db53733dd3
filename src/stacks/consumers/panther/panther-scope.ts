import type { StackContent, TargetContent } from "../../../resolve/blueprints/blueprint";
import type { Panther, PantherConnection } from "../../../resolve/consumers/panther";
import { pantherSource, type PantherSource } from "../../../resolve/consumers/panther-source";
import type { PolicyScope, StackScope } from "../../stack-scope";

/** What policies need to know of how Panther is let in. */
export interface PantherPolicyScope<
  Content extends StackContent<string> = StackContent<string>,
> extends PolicyScope<Content> {
  readonly panther: PantherConnection<string>;
  /** What Panther is told of the logs; the role and its policies are made to fit. */
  readonly logSource: PantherSource;
}

/** What every function that adds resources for Panther needs, whatever the bucket. */
export type PantherScope<Content extends StackContent<string> = StackContent<string>> =
  PantherPolicyScope<Content> & StackScope<Content>;

/** A target that is connected to Panther by a transport. */
export interface ConnectedTarget extends PantherPolicyScope<TargetContent<string>> {
  readonly panther: Panther<string>;
}

/** Narrows a scope to what concerns Panther; nothing where the settings do not ask for it. */
export function pantherScope<Scope extends PolicyScope>(
  scope: Scope,
): (Scope & ConnectedTarget) | undefined {
  const { settings, target } = scope.content;
  const { panther } = settings.consumers;
  if (panther === undefined) return undefined;
  return { ...scope, panther, logSource: pantherSource(settings, target, panther) };
}
