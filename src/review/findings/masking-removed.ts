import { statementsOf } from "../../iam/statements-of";
import { parseJson, type JsonMap } from "../../spec/json-value";
import { isOwnerDestroyed } from "../resources/find-owner";
import { findResources } from "../resources/find-resources";
import type { FindingRule } from "./finding-rule";
import { resourceTypes } from "../resources/resource-types";
import { valueAt } from "../resources/value-at";

/** Kinds of data that are no longer masked are named, unless the log group goes with them. */
export const maskingRemoved: FindingRule = {
  code: "review/masking-removed",
  find: (change) =>
    findResources(change, [resourceTypes.masking], ["update", "replace", "destroy"]).flatMap(
      (policy) => {
        const { address, action, before, after } = policy;
        if (action === "destroy" && isOwnerDestroyed(change, policy)) return [];
        const masked = listIdentifiers(after);
        const open = listIdentifiers(before).filter((identifier) => !masked.includes(identifier));
        if (open.length === 0) return [];
        const verb = open.length === 1 ? "is" : "are";
        return [{ message: `${open.join(", ")} ${verb} no longer masked`, addresses: [address] }];
      },
    ),
};

/** The names of what a policy masks, without the ARN that they come in. */
function listIdentifiers(values: JsonMap | undefined): readonly string[] {
  const text = valueAt(values, "policy_document");
  const document = typeof text === "string" ? parseJson(text) : undefined;
  const identifiers = statementsOf(document)
    .filter((statement) => valueAt(statement, "Operation", "Deidentify") !== undefined)
    .flatMap((statement) => statement["DataIdentifier"] ?? [])
    .filter((arn) => typeof arn === "string");
  return [...new Set(identifiers.map((arn) => arn.split("/").at(-1) ?? arn))].sort();
}
