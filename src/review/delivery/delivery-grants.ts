import { policyPatternsMeet } from "../../iam/policy-patterns-meet";
import { deliveryStream } from "../../spec/delivery-stream";
import { holdsForBedrock } from "../../iam/holds-for-bedrock";
import { holder, type Grant, type Scope } from "../policies/grant";
import { patternCovers } from "../../iam/pattern-covers";
import { stageOf } from "../flow/stage-of";

const bedrock = "Service:bedrock.amazonaws.com";

/** What the role of the delivery writes with. */
const roleActions = ["logs:createlogstream", "logs:putlogevents"];

/** Whether a grant, in the policy of a resource, is one that Bedrock delivers with. */
export function isOfDelivery(address: string, { effect, principal, ...grant }: Grant): boolean {
  if (effect !== "Allow" || principal.kind !== "only") return false;
  if (principal.pattern === bedrock) return true;
  return (
    principal.pattern === holder &&
    (stageOf(address) === "logGroup" || isForDeliveryStream(grant.resource)) &&
    roleActions.some((action) => reaches(grant.action, action, { ignoreCase: true }))
  );
}

/** Whether a denial stops what another grant lets Bedrock do; in doubt it does. */
export function stopsDelivery(denial: Grant, delivered: Grant): boolean {
  const { principal, action, resource } = delivered;
  if (principal.kind !== "only" || action.kind !== "only" || resource.kind !== "only") return false;
  return (
    denial.effect === "Deny" &&
    isAbout(denial.principal, principal.pattern) &&
    reaches(denial.action, action.pattern, { ignoreCase: true }) &&
    reaches(denial.resource, resource.pattern) &&
    denial.conditions.every(holdsForBedrock)
  );
}

function isForDeliveryStream(resource: Scope): boolean {
  return resource.kind === "only" && resource.pattern.endsWith(deliveryStream);
}

function isAbout(denied: Scope, principal: string): boolean {
  return denied.kind === "only"
    ? denied.pattern === "*" || denied.pattern === principal
    : !denied.patterns.includes(principal);
}

function reaches(scope: Scope, pattern: string, { ignoreCase = false } = {}): boolean {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  return scope.kind === "only"
    ? policyPatternsMeet(fold(scope.pattern), fold(pattern))
    : !scope.patterns.some((excluded) => patternCovers(fold(excluded), fold(pattern)));
}
