import { basename } from "node:path/posix";
import type { CentralStack } from "../../resolve/central/central-stack";
import { findRegion } from "../../spec/regions";
import { isAccountId } from "../../spec/aws-arn";
import { isJsonList, type JsonValue } from "../../spec/json-value";
import type { ReviewedTarget } from "../review";
import type { ExpressionJson, PlanJson, ProviderConfigJson } from "./plan-json";
import { targetId } from "../../spec/target-id";

/**
 * Finds out which account and Region a plan is for, and what it is called.
 *
 * The provider's own words count most: its Region and the one account that it allows, also where they come from
 * variables. Then the path of the file, which may hold a stack's name (`111122223333-us-east-1`). What neither says
 * stays open, and the plan goes by the name of its file. So does that of a central stack, which is in an account and
 * Region too, and is not their target.
 */
export function identifyTarget(plan: PlanJson, file: string): ReviewedTarget {
  const provider = defaultProvider(plan);
  const inPath = findInPath(file);
  const account = accountOf(provider?.expressions?.["allowed_account_ids"], plan) ?? inPath.account;
  const region = regionOf(provider?.expressions?.["region"], plan) ?? inPath.region;
  const isOfTarget = account !== undefined && region !== undefined;
  return {
    id: centralStackOf(file) ?? (isOfTarget ? targetId(account, region) : nameOfFile(file)),
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
    file,
  };
}

const centralStacks: readonly CentralStack["id"][] = ["archive", "panther"];

/** The central stack that a file is named for, or the folder of a file that is named for no stack. */
function centralStackOf(file: string): CentralStack["id"] | undefined {
  const [folder = "", name = ""] = ["", ...nameOfFile(file).split("/")].slice(-2);
  const isNameless = /^(tf)?plan$/.test(name);
  return centralStacks.find((stack) => stack === (isNameless ? folder : name));
}

/** The `aws` provider without an alias. */
function defaultProvider({ configuration }: PlanJson): ProviderConfigJson | undefined {
  return Object.values(configuration?.provider_config ?? {}).find(
    ({ name, alias }) => name === "aws" && alias === undefined,
  );
}

function accountOf(expression: ExpressionJson | undefined, plan: PlanJson): string | undefined {
  const value = valueOf(expression, plan);
  const ids: readonly JsonValue[] = isJsonList(value) ? value : [value ?? null];
  const [id] = ids;
  return ids.length === 1 && typeof id === "string" && isAccountId(id) ? id : undefined;
}

function regionOf(expression: ExpressionJson | undefined, plan: PlanJson): string | undefined {
  const value = valueOf(expression, plan);
  return typeof value === "string" && findRegion(value) !== undefined ? value : undefined;
}

/** A constant, or the value of the one variable that an expression refers to. */
function valueOf(expression: ExpressionJson | undefined, plan: PlanJson): JsonValue | undefined {
  if (expression?.constant_value !== undefined) return expression.constant_value;
  const [reference, ...others] = expression?.references ?? [];
  const name = reference?.match(/^var[.](\w+)$/)?.[1];
  return name === undefined || others.length > 0 ? undefined : plan.variables?.[name]?.value;
}

/** The last account and Region that a path names; a Region may stand in a folder of its own. */
function findInPath(path: string): { readonly account?: string; readonly region?: string } {
  const account = path.match(/(?<!\d)\d{12}(?!\d)/g)?.at(-1);
  const region = path
    .match(/(?<![a-z])[a-z]{2,3}(-[a-z]+)+-\d(?!\d)/g)
    ?.filter((code) => findRegion(code) !== undefined)
    .at(-1);
  return { ...(account !== undefined && { account }), ...(region !== undefined && { region }) };
}

/** `plans/payments/plan.json` is `payments/plan`: folders often hold one plan each, all of one name. */
export function nameOfFile(file: string): string {
  const parts = file.split("/").slice(-2);
  return [...parts.slice(0, -1), basename(file).replace(/([.]tfplan)?([.]json)?([.]gz)?$/, "")]
    .filter((part) => part !== "." && part !== ".." && part !== "")
    .join("/");
}
