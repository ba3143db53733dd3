import type { JsonMap, JsonValue } from "../../../src/spec/json-value";
import { readInventory } from "../../../src/resolve/accounts/read-inventory";

const accountsOf = (value: JsonValue): unknown => readInventory(value).accounts;

/** What is wrong with the only account of a list, or of the output of AWS Organizations. */
const plainFaults = (entry: JsonValue): unknown => readInventory([entry]).faults;
const organizationsFaults = (entry: JsonValue): unknown =>
  readInventory({ Accounts: [entry] }).faults;

describe("the output of AWS Organizations", () => {
  const entry: JsonMap = {
    Id: "111122223333",
    Arn: "arn:aws:organizations::999988887777:account/o-abc/111122223333",
    Email: "a@acme.example",
    Name: "payments",
    State: "ACTIVE",
    Status: "ACTIVE",
    JoinedMethod: "CREATED",
    JoinedTimestamp: 1_600_000_000,
    Paths: ["o-abc/r-abc/ou-abc/"],
  };

  test("is read as it is printed", () => {
    expect(accountsOf({ Accounts: [entry], NextToken: null })).toEqual([
      {
        id: "111122223333",
        name: "payments",
        labels: {},
        state: "ACTIVE",
        paths: ["o-abc/r-abc/ou-abc/"],
      },
    ]);
  });

  test.each<[JsonMap, string]>([
    [{ Id: "111122223333", State: "SUSPENDED", Status: "ACTIVE" }, "SUSPENDED"],
    [{ Id: "111122223333", Status: "SUSPENDED" }, "SUSPENDED"],
    [{ Id: "111122223333", State: "CLOSED" }, "CLOSED"],
  ])("has the newer `State` before the older `Status`: %j", (account, state) => {
    expect(accountsOf({ Accounts: [account] })).toEqual([
      { id: "111122223333", labels: {}, state, paths: [] },
    ]);
  });

  test.each<[JsonValue, string]>([
    [{ ...entry, Id: 111122223333 }, "has the `Id` 111122223333, which is not 12 digits in quotes"],
    [{ ...entry, Id: "1" }, 'has the `Id` "1", which is not 12 digits in quotes'],
    [{ Name: "x", State: "ACTIVE" }, "has no `Id`"],
    [{ Id: "111122223333" }, "has neither `State` nor `Status`"],
    [{ ...entry, State: 1 }, "has neither `State` nor `Status`"],
    [{ ...entry, Name: 1 }, "has a `Name` that is not text"],
    [{ ...entry, Paths: "o-abc" }, "has `Paths` that are not a list of text"],
    [{ ...entry, Paths: [1] }, "has `Paths` that are not a list of text"],
    ["111122223333", "is not a map"],
    [null, "is not a map"],
  ])("is told apart from %j", (account, message) => {
    expect(organizationsFaults(account)).toEqual([{ index: 0, message }]);
  });
});

describe("a plain list", () => {
  test("is read with all that it can say", () => {
    const full = {
      id: "111122223333",
      name: "payments",
      labels: { tier: "canary" },
      regions: ["eu-west-1"],
      state: "SUSPENDED",
      paths: ["o/r"],
    };
    expect(accountsOf([full, { id: "222233334444" }])).toEqual([
      full,
      { id: "222233334444", labels: {}, state: "ACTIVE", paths: [] },
    ]);
  });

  test.each<[JsonValue, string]>([
    [{ id: "1" }, 'has the `id` "1", which is not 12 digits in quotes'],
    [{ id: "111122223333", name: 1 }, "has the `name` 1, which is not text"],
    [
      { id: "111122223333", labels: { a: 1 } },
      'has the `labels` {"a":1}, which is not a map of text',
    ],
    [
      { id: "111122223333", regions: ["us-est-1"] },
      'has the `regions` ["us-est-1"], which is not a list of different Regions that exist',
    ],
    [{ id: "111122223333", state: null }, "has the `state` null, which is not text"],
    [{ id: "111122223333", paths: "o" }, 'has the `paths` "o", which is not a list of text'],
    [["111122223333"], "is not a map"],
  ])("is told apart from %j", (account, message) => {
    expect(plainFaults(account)).toEqual([{ index: 0, message }]);
  });
});

describe("an inventory", () => {
  test.each<JsonValue>([null, "x", 1, {}, { Accounts: {} }, { accounts: [] }])(
    "is neither form: %j",
    (value) => {
      expect(readInventory(value)).toEqual({
        accounts: [],
        faults: [{ message: "is neither a list of accounts nor a map with a list `Accounts`" }],
      });
    },
  );

  test("keeps the sound accounts where others are wrong, and each only once", () => {
    const sound = { id: "111122223333" };
    const { accounts, faults } = readInventory([{ id: "x" }, sound, sound, { id: "222233334444" }]);
    expect(accounts.map(({ id }) => id)).toEqual(["111122223333", "222233334444"]);
    expect(faults).toEqual([
      { index: 0, message: 'has the `id` "x", which is not 12 digits in quotes' },
      { index: 2, message: "lists 111122223333 again" },
    ]);
  });
});
