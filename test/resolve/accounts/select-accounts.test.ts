import type { InventoryAccount } from "../../../src/resolve/accounts/inventory";
import { selectAccounts } from "../../../src/resolve/accounts/select-accounts";
import type { AccountInventory } from "../../../src/spec/spec";

const account = (id: string, rest: Partial<InventoryAccount>): InventoryAccount => ({
  id,
  labels: {},
  state: "ACTIVE",
  paths: [],
  ...rest,
});

const accounts: readonly InventoryAccount[] = [
  account("1", { name: "sandbox-a", labels: { env: "dev" }, paths: ["o-1/r-1/ou-sand-1/"] }),
  account("2", {
    name: "sandbox-b",
    labels: { env: "prod" },
    paths: ["o-1/r-1/ou-sand-1/ou-deep"],
  }),
  account("3", {
    name: "payments",
    labels: { env: "prod", tier: "canary" },
    paths: ["o-1/r-1/ou-prod/"],
  }),
  account("4", { name: "sandbox-c", state: "SUSPENDED" }),
  account("5", {}),
];

describe("selectAccounts", () => {
  test.each<[Omit<AccountInventory, "from">, readonly string[]]>([
    [{}, ["1", "2", "3", "5"]],
    [{ where: {} }, ["1", "2", "3", "5"]],
    [{ where: { names: ["sandbox-*"] } }, ["1", "2"]],
    [{ where: { names: ["sandbox-a", "pay*"] } }, ["1", "3"]],
    [{ where: { names: ["*"] } }, ["1", "2", "3"]],
    [{ where: { states: ["SUSPENDED"] } }, ["4"]],
    [{ where: { states: ["ACTIVE", "SUSPENDED"], names: ["sandbox-*"] } }, ["1", "2", "4"]],
    [{ where: { states: ["CLOSED"] } }, []],
    [{ where: { labels: { env: "prod" } } }, ["2", "3"]],
    [{ where: { labels: { env: "prod", tier: "canary" } } }, ["3"]],
    [{ where: { paths: ["o-*/r-*/ou-sand*/**"] } }, ["1", "2"]],
    [{ where: { paths: ["o-*/r-*/ou-sand*"] } }, ["1"]],
    [{ where: { paths: ["o-*/r-*/ou-sand*/"] } }, ["1"]],
    [{ where: { paths: ["**/ou-deep/**"] } }, ["2"]],
    [{ where: { paths: ["**/ou-deep"] } }, ["2"]],
    [{ where: { paths: ["o-*/r-*/ou-prod/**", "**/ou-deep"] } }, ["2", "3"]],
    [{ except: ["1", "3"] }, ["2", "5"]],
    [{ where: { names: ["sandbox-*"] }, except: ["2"] }, ["1"]],
  ])("by %j are %j", (inventory, ids) => {
    expect(selectAccounts(accounts, { from: "x", ...inventory }).map(({ id }) => id)).toEqual(ids);
  });
});
