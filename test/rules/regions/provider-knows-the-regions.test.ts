import { codesOf, diagnose, group } from "../diagnose";

const targets = [group({ regions: ["us-east-1", "ap-southeast-6"] })];

describe("the provider knows the Regions", () => {
  test("a Region that opened after every release that is let in is a warning", () => {
    expect(diagnose({ terraform: { awsProvider: "~> 5.100" }, targets })).toMatchObject([
      {
        code: "regions/newer-than-provider",
        at: '"~> 5.100"',
        message:
          '"~> 5.100" lets in no release of the AWS provider that knows all Regions in use: ap-southeast-6 came with 6.12.0.',
        targets: ["111122223333-ap-southeast-6"],
      },
    ]);
  });

  test.each([undefined, "~> 6.0", ">= 5.100.0", "6.12.0"])(
    "the constraint %j lets in a release that knows it",
    (awsProvider) => {
      expect(codesOf({ terraform: { awsProvider }, targets })).toEqual([]);
    },
  );

  test("an old provider is fine for old Regions", () => {
    expect(codesOf({ terraform: { awsProvider: "= 5.100.0" } })).toEqual([]);
  });

  test("a constraint that lets no supported release in is one mistake", () => {
    expect(codesOf({ terraform: { awsProvider: "~> 4.0" }, targets })).toEqual([
      "terraform/unsupported-provider",
    ]);
  });
});
