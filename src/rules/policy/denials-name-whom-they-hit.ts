import { textList } from "../../iam/text-list";
import { rulesForBuckets } from "../building/rules-for-buckets";
import { bedrockService } from "../reading/bedrock-access";
import { writtenStatements } from "../reading/policy-statements";
import { isJsonMap } from "../../spec/json-value";

/**
 * A denial names whom it hits, and not whom it spares.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export const denialsNameWhomTheyHit = rulesForBuckets({
  reads: ["policyStatements.*"],
  check(block, { report }) {
    for (const { path, elements } of writtenStatements(block)) {
      const { Effect: effect, NotPrincipal: spared } = elements;
      if (effect !== "Deny" || spared === undefined) continue;
      const services = isJsonMap(spared) ? textList(spared["Service"]) : [];
      if (services.includes(bedrockService)) continue;
      report("policy/not-principal", {
        message:
          "`NotPrincipal` denies all that it does not name, Bedrock and the sessions of the named roles among them.",
        hint: 'Write `Principal: "*"` with a condition, as `ArnNotLike: { aws:PrincipalArn: ... }` and `Bool: { aws:PrincipalIsAWSService: "false" }`.',
        at: [...path, "NotPrincipal"],
        on: "key",
      });
    }
  },
});
