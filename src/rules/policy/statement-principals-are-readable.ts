import { quoteText } from "../../diagnostics/quote-text";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { Target } from "../../resolve/target";
import { isAccountId, isPrincipalArn, parseArn } from "../../spec/aws-arn";
import { isJsonMap, type JsonValue } from "../../spec/json-value";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { fillForTargets } from "../reading/filled-texts";
import { listInWords } from "../wording/list-in-words";
import { textsOf, writtenStatements } from "../reading/policy-statements";
import type { SettingsContext } from "../rule";

const kinds: readonly string[] = ["AWS", "Service", "Federated", "CanonicalUser"];

/**
 * A principal is everyone, or a kind of principal with accounts, roles, users or services of that kind.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html
 */
export const statementPrincipalsAreReadable = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, context) {
    for (const { path, elements } of writtenStatements(block)) {
      for (const name of ["Principal", "NotPrincipal"]) {
        const principal = elements[name];
        if (principal === undefined || principal === "*") continue;
        checkPrincipal(principal, [...path, name], context);
      }
    }
  },
});

function checkPrincipal(principal: JsonValue, path: SettingsPath, context: SettingsContext): void {
  const { targets, report } = context;
  if (!isJsonMap(principal)) {
    const shown = typeof principal === "string" ? quoteText(principal) : JSON.stringify(principal);
    report("policy/malformed-principal", {
      message: `The principal ${shown} has no kind; only "*" stands without one.`,
      hint: `Write it as a map, as \`{ AWS: ${shown} }\` for an account, a role or a user.`,
      at: path,
    });
    return;
  }
  for (const kind of Object.keys(principal).filter((key) => !kinds.includes(key))) {
    report("policy/malformed-principal", {
      message: `${quoteText(kind)} is no kind of principal; ${listInWords(kinds, kinds.length)} are.`,
      hint: "Write `AWS` for accounts, roles and users, and `Service` for services.",
      at: [...path, kind],
      on: "key",
    });
  }
  for (const { path: at, text: written } of textsOf(principal["AWS"], [...path, "AWS"])) {
    const refused = fillForTargets(written, targets).filter(
      ({ text, target }) => !isPrincipal(text, target),
    );
    const [first] = refused;
    if (first === undefined) continue;
    report("policy/malformed-principal", {
      message: `${quoteText(first.text)} is no principal that S3 takes${first.target === undefined ? "" : ` in ${first.target.region.partition}`}: an account, a role, a user or a session, without wildcards.`,
      hint: 'Write the `Arn` of one, as "arn:{partition}:iam::444455556666:role/log-analytics"; narrow an account down by a condition on `aws:PrincipalArn`.',
      at,
      targets: refused.flatMap(({ target }) => (target === undefined ? [] : [target.id])),
    });
  }
}

function isPrincipal(text: string, target: Target | undefined): boolean {
  if (text === "*" || isAccountId(text)) return true;
  const arn = parseArn(text);
  if (arn === undefined || !isPrincipalArn(arn)) return false;
  return target === undefined || arn.partition === target.region.partition;
}
