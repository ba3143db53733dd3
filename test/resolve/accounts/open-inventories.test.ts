import type { ReportAt } from "../../../src/parse/place-reports";
import { openInventories } from "../../../src/resolve/accounts/open-inventories";
import { readAccounts, type PlacedAccount } from "../../../src/resolve/accounts/read-accounts";
import type { SourceFolder } from "../../../src/sources/source-folder";
import type { DocumentPath } from "../../../src/spec/document-path";
import type { AccountInventory } from "../../../src/spec/spec";

const at: DocumentPath = ["targets", 0, "accounts"];

interface Reading {
  readonly accounts: readonly PlacedAccount[];
  /** `<code> <place>: <message>`. */
  readonly reported: readonly string[];
  readonly lines: readonly (number | undefined)[];
  readonly reads: readonly string[];
}

/** Reads the accounts of groups that all name inventories, from files in memory. */
function readGroups(
  files: Readonly<Record<string, string>>,
  ...inventories: readonly AccountInventory[]
): Reading {
  const reads: string[] = [];
  const reported: string[] = [];
  const lines: (number | undefined)[] = [];
  const folder: SourceFolder = {
    displayName: (path) => `specs/${path}`,
    read: (path) => {
      reads.push(path);
      const text = files[path];
      return text === undefined
        ? { kind: "failure", code: "io/not-found", message: `No "${path}".`, hint: "" }
        : { kind: "bytes", bytes: Buffer.from(text) };
    },
  };
  const report: ReportAt<DocumentPath> = (code, { message, at: place, elsewhere = [] }) => {
    reported.push(`${code} ${place.join(".")}: ${message}`);
    lines.push(
      ...elsewhere.map(({ span }) => span.source.text.slice(0, span.start).split("\n").length),
    );
  };
  const openInventory = openInventories(folder, report);
  const accounts = inventories.flatMap((inventory) =>
    readAccounts({ name: "g", accounts: inventory, regions: [] }, at, { openInventory, report }),
  );
  return { accounts, reported, lines, reads };
}

const two = JSON.stringify([
  { id: "111122223333", name: "a", regions: ["eu-west-1"] },
  { id: "222233334444", labels: { tier: "canary" } },
]);

describe("accounts of an inventory", () => {
  test("stand where the spec names the file, with Regions of their own", () => {
    const { accounts, reported } = readGroups({ "a.json": two }, { from: "a.json" });
    const place = [...at, "from"];
    expect(accounts).toEqual([
      { account: { id: "111122223333", name: "a", labels: {} }, place, regions: ["eu-west-1"] },
      { account: { id: "222233334444", labels: { tier: "canary" } }, place },
    ]);
    expect(reported).toEqual([]);
  });

  test("are read once, however many groups select from them", () => {
    const { accounts, reads } = readGroups(
      { "a.json": two },
      { from: "a.json", except: ["111122223333"] },
      { from: "a.json", except: ["222233334444"] },
    );
    expect(accounts.map(({ account }) => account.id)).toEqual(["222233334444", "111122223333"]);
    expect(reads).toEqual(["a.json"]);
  });

  test("take what JSON allows, a byte-order mark too", () => {
    expect(readGroups({ "a.json": `\uFEFF${two}` }, { from: "a.json" }).accounts).toHaveLength(2);
  });
});

describe("an inventory that cannot be used", () => {
  test.each<[string, string | undefined, string]>([
    ["is missing", undefined, 'io/not-found targets.0.accounts.from: No "a.json".'],
    [
      "is no JSON",
      "- id: 1",
      'inventory/not-json targets.0.accounts.from: The inventory "specs/a.json" is not JSON.',
    ],
    [
      "has another form",
      "{}",
      'inventory/wrong-shape targets.0.accounts.from: The inventory "specs/a.json" cannot be used as it is. It is neither a list of accounts nor a map with a list `Accounts`.',
    ],
  ])("because it %s is reported where it is named, once", (_why, text, message) => {
    const files = text === undefined ? {} : { "a.json": text };
    const { accounts, reported } = readGroups(files, { from: "a.json" });
    expect(accounts).toEqual([]);
    expect(reported).toEqual([message]);
  });

  test("in one account is told with the place of that account", () => {
    const text =
      '{\n "Accounts": [\n  {"Id": "111122223333", "State": "ACTIVE"},\n  {"Id": 5}\n ]\n}';
    const { accounts, reported, lines } = readGroups({ "a.json": text }, { from: "a.json" });
    expect(accounts).toHaveLength(1);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain("Account 2 of it has the `Id` 5");
    expect(lines).toEqual([4]);
  });

  test("in every account is one mistake, told by the first and the number of the rest", () => {
    const text = JSON.stringify(Array.from({ length: 100 }, () => ({ id: "x" })));
    expect(readGroups({ "a.json": text }, { from: "a.json" }).reported).toEqual([
      expect.stringMatching(/ Account 1 of it .* 99 more of its accounts have faults[.]$/),
    ]);
  });

  test("because it ends after the first page is told, since accounts would go missing", () => {
    const text = JSON.stringify({ Accounts: [], NextToken: "more" });
    expect(readGroups({ "a.json": text }, { from: "a.json" }).reported).toEqual([
      expect.stringContaining("It is only the first part of the list"),
    ]);
  });
});

describe("a selection", () => {
  test("of no account is an error at the filter", () => {
    const where = { names: ["x*"] };
    const { reported } = readGroups({ "a.json": two }, { from: "a.json", where });
    expect(reported).toEqual([
      'inventory/no-match targets.0.accounts.where: Group "g" selects none of the 2 accounts of "a.json".',
    ]);
  });

  test("that leaves out an account that is not there is told", () => {
    const except = ["111122223333", "999999999999"];
    const { reported, accounts } = readGroups({ "a.json": two }, { from: "a.json", except });
    expect(accounts).toHaveLength(1);
    expect(reported).toEqual([
      'inventory/unknown-exception targets.0.accounts.except.1: The account 999999999999 is not in "a.json".',
    ]);
  });
});
