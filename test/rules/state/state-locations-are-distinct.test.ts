import { codesOf, diagnose, group, type SpecParts } from "../diagnose";

const accounts = ["111122223333", "222233334444"];
const regions = ["us-east-1", "eu-west-1"];
const s3 = (key: string) => ({ s3: { bucket: "acme-state", region: "us-east-1", key } });
const sharing = (backend: SpecParts, parts: SpecParts = { regions }) =>
  diagnose({ terraform: { backend }, targets: [group(parts)] });

describe("state locations are distinct", () => {
  test("one key for two Regions names both, and the placeholder that is missing", () => {
    expect(sharing(s3("{account}.tfstate"))).toMatchObject([
      {
        code: "state/shared-location",
        at: '"{account}.tfstate"',
        message:
          'The state key "111122223333.tfstate" is that of 111122223333-us-east-1 and of 111122223333-eu-west-1; every target needs a state of its own.',
        hint: "Put {region} into the state key.",
        related: [],
        targets: ["111122223333-eu-west-1", "111122223333-us-east-1"],
      },
    ]);
  });

  test("one key for many accounts and Regions is one mistake that lacks two placeholders", () => {
    expect(sharing(s3("terraform.tfstate"), { accounts, regions })).toMatchObject([
      {
        code: "state/shared-location",
        hint: "Put {account} and {region} into the state key.",
        targets: { length: 4 },
      },
    ]);
  });

  test.each([
    ["workspace", { cloud: { organization: "acme", workspace: "bedrock-{account}" } }],
    ["address", { http: { address: "https://state.example/{account}" } }],
    ["path", { local: { path: "../../../../{account}.tfstate" } }],
    ["path", { local: { path: "/state/{account}.tfstate" } }],
  ])("the %s of another backend, too", (_noun, backend) => {
    expect(sharing(backend)).toMatchObject([
      { code: "state/shared-location", hint: expect.stringContaining("{region}") as string },
    ]);
  });

  test("two texts for one place show each other", () => {
    const prod = group({ terraform: { backend: s3("a/b") } });
    const dev = group({
      name: "dev",
      accounts: ["222233334444"],
      terraform: { backend: s3("{partition}/b") },
    });
    expect(
      diagnose({ targets: [prod, { ...dev, terraform: { backend: s3("a/b") } }] }),
    ).toMatchObject([{ code: "state/shared-location", at: '"a/b"', related: ['"a/b"'] }]);
    expect(codesOf({ targets: [prod, dev] })).toEqual([]);
  });

  test.each([
    ["../../../../Prod.tfstate", "../../../../prod.tfstate"],
    ["/state/prod", "/state/./prod"],
  ])("%j and %j are one file, on some machines at least", (first, second) => {
    const named = (name: string, path: string, account: string) =>
      group({ name, accounts: [account], terraform: { backend: { local: { path } } } });
    const targets = [named("prod", first, "111122223333"), named("dev", second, "222233334444")];
    expect(codesOf({ targets })).toEqual(["state/shared-location"]);
  });

  test("an account's name may be a way to the file of another", () => {
    const named = [
      { id: "111122223333", name: "payments" },
      { id: "222233334444", name: "x/../payments" },
    ];
    const backend = { local: { path: "../../../{accountName}-{region}.tfstate" } };
    expect(codesOf({ terraform: { backend }, targets: [group({ accounts: named })] })).toEqual([
      "state/shared-location",
    ]);
  });

  test("a file that is named for one target may be that of another by default", () => {
    const literal = { local: { path: "../../../terraform.111122223333-us-east-1.tfstate" } };
    const targets = [
      group(),
      group({ name: "dev", accounts: ["222233334444"], terraform: { backend: literal } }),
    ];
    expect(codesOf({ targets })).toEqual(["state/shared-location"]);
  });

  test.each([
    s3("{account}/{region}"),
    { cloud: { organization: "acme", workspace: "bedrock-{account}-{region}" } },
    { http: { address: "https://state.example/{account}-{region}" } },
    { local: { path: "terraform.tfstate" } },
    { local: {} },
  ])("%j keeps targets apart", (backend) => {
    expect(sharing(backend, { accounts, regions })).toEqual([]);
  });

  test("the same key in two buckets is two places", () => {
    const backend = { s3: { bucket: "state-{account}-{region}", region: "{region}", key: "x" } };
    expect(sharing(backend, { accounts, regions })).toEqual([]);
  });

  test("a key that is missing is another mistake", () => {
    expect(
      codesOf({
        terraform: { backend: { s3: { bucket: "acme-state", region: "us-east-1" } } },
        targets: [group({ regions })],
      }),
    ).toEqual(["settings/missing-key"]);
  });
});
