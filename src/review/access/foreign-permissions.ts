import { isJsonList, type JsonMap, type JsonValue } from "../../spec/json-value";
import { markOf, unknownMark } from "../marks/marks";
import type { ChangedResource, StackChange } from "../stack-change";
import { blocksAt } from "../resources/value-at";
import { letsForeignersIn } from "./foreign-principal";
import type { ChangedPolicy } from "./growing-policies";

/** What a resource that is no policy lets somebody do, in the words of a statement. */
type ReadStatement = (values: JsonMap) => JsonMap;

/** Resources that let one principal in, each as the statement that it is kept as. */
const permissions: Readonly<Record<string, ReadStatement>> = {
  aws_cloudwatch_event_permission: (values) =>
    statementOf(values["principal"], values["action"] ?? "events:PutEvents", {
      StringEquals: Object.fromEntries(
        blocksAt(values, "condition").flatMap(({ key, value = null }) =>
          typeof key === "string" ? [[key, value] as const] : [],
        ),
      ),
    }),
  aws_kms_grant: (values) =>
    statementOf(
      values["grantee_principal"],
      textsOf(values["operations"]).map((operation) => `kms:${operation}`),
    ),
  aws_lakeformation_permissions: (values) =>
    statementOf(
      values["principal"],
      textsOf(values["permissions"]).map((permission) => `lakeformation:${permission}`),
    ),
  aws_lambda_permission: (values) => {
    const { action, principal, principal_org_id: organisation } = values;
    const source = values["source_account"] ?? accountOf(values["source_arn"]);
    const isForeignSource = typeof source === "string" && source !== markOf("account");
    return statementOf(
      isService(principal) && isForeignSource ? source : principal,
      action,
      organisation === undefined ? {} : { StringEquals: { "aws:PrincipalOrgID": organisation } },
    );
  },
};

/**
 * The permissions that let another account in without a policy that anybody writes: grants of keys, permissions of
 * functions. A service that acts for another account is that account.
 */
export function listForeignPermissions({ resources }: StackChange): readonly ChangedPolicy[] {
  return resources.flatMap((resource) => {
    const read = permissions[resource.type];
    const isSet = ["create", "update", "replace"].includes(resource.action);
    if (read === undefined || !isSet) return [];
    const [before, after] = [resource.before, resource.after].map((side) => foreign(side, read));
    const { address } = resource;
    return [{ address, path: "principal", before: before ?? [], after: after ?? [] }];
  });
}

function foreign(values: ChangedResource["after"], read: ReadStatement): readonly JsonMap[] {
  if (values === undefined) return [];
  const statement = read(values);
  return letsForeignersIn(statement) ? [statement] : [];
}

/** What the plan itself makes has a name that is not known yet, or is referred to, and is no other account's. */
function statementOf(
  principal: JsonValue | undefined,
  action: JsonValue | undefined,
  condition: JsonMap = {},
): JsonMap {
  const name = typeof principal === "string" ? principal : "";
  const isOwn = name === "" || name === unknownMark || name.includes("${") || isService(name);
  return {
    Effect: "Allow",
    Principal: isOwn ? { Service: name } : name === "*" ? "*" : { AWS: name },
    Action: action ?? "*",
    Condition: condition,
  };
}

function isService(principal: JsonValue | undefined): boolean {
  return typeof principal === "string" && /[.]amazonaws[.]com([.]cn)?$/.test(principal);
}

function accountOf(arn: JsonValue | undefined): string | undefined {
  const account = typeof arn === "string" ? arn.split(":")[4] : undefined;
  return account === "" ? undefined : account;
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  const list = isJsonList(value) ? value : [];
  return list.filter((item) => typeof item === "string");
}
