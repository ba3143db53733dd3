import type { JsonMap } from "../../spec/json-value";
import { markOf } from "../marks/marks";
import { listGrants, type Scope } from "../policies/grant";

const ownAccount = markOf("account");

/** Whether a statement allows something to another account than the target's. */
export function letsForeignersIn(statement: JsonMap): boolean {
  return listGrants([statement]).some(
    ({ effect, principal }) => effect === "Allow" && isForeignPrincipal(principal),
  );
}

/** Whether a principal is of another account than the target's; a service of AWS is of none. */
function isForeignPrincipal(principal: Scope): boolean {
  if (principal.kind === "except" || principal.pattern === "*") return true;
  return principal.pattern.startsWith("AWS:") && !principal.pattern.includes(ownAccount);
}
