import { isTarget, type Stack } from "../../resolve/stack";

/** A stack as a sentence names it: `target 111122223333-us-east-1`, `the archive`. */
export function nameStack(stack: Stack): string {
  return isTarget(stack) ? `target ${stack.id}` : `the ${stack.id}`;
}
