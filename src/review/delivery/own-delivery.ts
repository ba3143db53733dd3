import { markOf } from "../marks/marks";
import type { Grant } from "../policies/grant";

const ownAccount = markOf("account");

/** Whether a grant lets a service of AWS do something on behalf of the target's own account, and nobody else. */
export function isOwnDelivery({ effect, principal, conditions }: Grant): boolean {
  return (
    effect === "Allow" &&
    principal.kind === "only" &&
    principal.pattern.startsWith("Service:") &&
    conditions.some(
      ({ operator, values }) =>
        /^(string|arn)(equals|like)$/.test(operator) &&
        values.every((value) => value.includes(ownAccount)),
    )
  );
}
