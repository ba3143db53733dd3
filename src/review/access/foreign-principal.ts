import { markOf } from "../marks/marks";
import type { Scope } from "../policies/grant";

const ownAccount = markOf("account");

/** Whether a principal is of another account than the target's; a service of AWS is of none. */
export function isForeignPrincipal(principal: Scope): boolean {
  if (principal.kind === "except" || principal.pattern === "*") return true;
  return principal.pattern.startsWith("AWS:") && !principal.pattern.includes(ownAccount);
}
