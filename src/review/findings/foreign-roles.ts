import { markOf } from "../marks";
import { listGrants, type Scope } from "../policies/grant";
import { policyStatements } from "../policies/policy-changes";
import { resourceTypes } from "../resource-types";
import type { StackChange } from "../stack-change";
import { findResources } from "./find-resources";
import type { ChangedPolicy } from "./growing-policies";

const ownAccount = markOf("account");

/** The trust in other accounts of roles that a target gets which was there before; a service of AWS is no account. */
export function listForeignTrusts(change: StackChange): readonly ChangedPolicy[] {
  if (change.kind !== "changed") return [];
  return findResources(change, [resourceTypes.role], ["create"]).map(({ address, after }) => ({
    address,
    path: "assume_role_policy",
    before: [],
    after: policyStatements(after?.["assume_role_policy"]).filter((statement) =>
      listGrants([statement]).some(
        ({ effect, principal }) => effect === "Allow" && isForeign(principal),
      ),
    ),
  }));
}

function isForeign(principal: Scope): boolean {
  if (principal.kind === "except" || principal.pattern === "*") return true;
  return principal.pattern.startsWith("AWS:") && !principal.pattern.includes(ownAccount);
}
