import { isAccountId } from "../../spec/aws-arn";
import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import { findRegion } from "../../spec/regions";
import type { InventoryAccount } from "./inventory";
import { present } from "../present";

/** One entry that is wrong, or the whole file where there is no index. */
export interface InventoryFault {
  readonly index?: number;
  readonly message: string;
}

export interface InventoryReading {
  readonly accounts: readonly InventoryAccount[];
  readonly faults: readonly InventoryFault[];
}

/**
 * Reads what `aws organizations list-accounts --output json` prints, or a plain list of accounts.
 *
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html
 */
export function readInventory(value: JsonValue): InventoryReading {
  const listed = isJsonMap(value) ? value["Accounts"] : value;
  if (!isJsonList(listed)) {
    const message = "is neither a list of accounts nor a map with a list `Accounts`";
    return { accounts: [], faults: [{ message }] };
  }
  if (isJsonMap(value) && typeof value["NextToken"] === "string") {
    const message =
      "is only the first part of the list, as its `NextToken` says; leave `--max-items` out";
    return { accounts: [], faults: [{ message }] };
  }
  const readEntry = isJsonMap(value) ? readOrganizationsAccount : readPlainAccount;
  const accounts: InventoryAccount[] = [];
  const faults: InventoryFault[] = [];
  const known = new Set<string>();
  for (const [index, entry] of listed.entries()) {
    const account = isJsonMap(entry) ? readEntry(entry) : "is not a map";
    if (typeof account === "string") faults.push({ index, message: account });
    else if (known.has(account.id)) faults.push({ index, message: `lists ${account.id} again` });
    else {
      known.add(account.id);
      accounts.push(account);
    }
  }
  return { accounts, faults };
}

/** The account, or what is wrong with it. */
function readOrganizationsAccount(entry: JsonMap): InventoryAccount | string {
  const { Id: id, Name: name, Paths: paths } = entry;
  const state = entry["State"] ?? entry["Status"];
  if (typeof id !== "string" || !isAccountId(id)) return idFault("Id", id);
  if (typeof state !== "string") return "has neither `State` nor `Status`";
  if (name !== undefined && typeof name !== "string") return "has a `Name` that is not text";
  if (paths !== undefined && !isTextList(paths)) return "has `Paths` that are not a list of text";
  return present({ id, name, labels: {}, state, paths: paths ?? [] });
}

function readPlainAccount(entry: JsonMap): InventoryAccount | string {
  const { id, name, labels, regions, state, paths } = entry;
  if (typeof id !== "string" || !isAccountId(id)) return idFault("id", id);
  const fault = plainFault(entry);
  if (fault !== undefined) return fault;
  return present({
    id,
    name: name as string | undefined,
    labels: (labels as Readonly<Record<string, string>> | undefined) ?? {},
    regions: regions as readonly string[] | undefined,
    state: (state as string | undefined) ?? "ACTIVE",
    paths: (paths as readonly string[] | undefined) ?? [],
  });
}

/** The optional keys of a plain account, with what each must be. */
const plainKeys: readonly (readonly [string, (value: JsonValue) => boolean, string])[] = [
  ["name", isText, "text"],
  ["labels", isTextMap, "a map of text"],
  ["regions", isRegionList, "a list of different Regions that exist"],
  ["state", isText, "text"],
  ["paths", isTextList, "a list of text"],
];

function plainFault(entry: JsonMap): string | undefined {
  for (const [key, isSound, form] of plainKeys) {
    const value = entry[key];
    if (value !== undefined && !isSound(value)) {
      return `has the \`${key}\` ${JSON.stringify(value)}, which is not ${form}`;
    }
  }
  return undefined;
}

function idFault(key: string, found: JsonValue | undefined): string {
  if (found === undefined) return `has no \`${key}\``;
  return `has the \`${key}\` ${JSON.stringify(found)}, which is not 12 digits in quotes`;
}

function isText(value: JsonValue): value is string {
  return typeof value === "string";
}

function isRegionList(value: JsonValue): boolean {
  return (
    isTextList(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((code) => findRegion(code) !== undefined)
  );
}

function isTextList(value: JsonValue): value is readonly string[] {
  return isJsonList(value) && value.every((item) => typeof item === "string");
}

function isTextMap(value: JsonValue): value is Readonly<Record<string, string>> {
  return isJsonMap(value) && Object.values(value).every((item) => typeof item === "string");
}
