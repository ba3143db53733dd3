import type { CentralSettings, CentralStack } from "./central/central-stack";
import type { ResolvedSettings, Target } from "./target";

/** A stack of the spec: that of a target, or a central one. */
export type Stack = Target | CentralStack;

/** What a stack is made from, held once however many share it. */
export type StackSettings = ResolvedSettings | CentralSettings;

/** Whether a stack is that of a target. */
export function isTarget(stack: Stack): stack is Target {
  return stack.kind === "target";
}
