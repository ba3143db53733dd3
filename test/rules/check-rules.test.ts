import { codesOf, group } from "./diagnose";

const sound = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::444455556666:root" } };

const rows: readonly (readonly [name: string, parts: object, codes: readonly string[]])[] = [
  [
    "a statement",
    {
      destinations: {
        s3: {
          policyStatements: [{ Effect: "allow" }, { ...sound, Action: "s3:*", Resource: "*" }],
        },
      },
    },
    ["schema/wrong-value", "policy/other-resource"],
  ],
  [
    "a reader",
    { destinations: { s3: { readers: [{ principal: 5 }, { principalArn: "nobody" }] } } },
    ["schema/unknown-key", "schema/wrong-type", "arns/malformed"],
  ],
  [
    "a transition",
    {
      destinations: {
        s3: {
          lifecycle: {
            transitions: [{ afterDays: "x" }, { afterDays: 3, storageClass: "STANDARD_IA" }],
          },
        },
      },
    },
    ["schema/missing-key", "schema/wrong-type", "lifecycle/too-young"],
  ],
  [
    "a tag",
    { terraform: { defaultTags: { "aws:a": "b", team: "x", Team: "x" } } },
    ["schema/wrong-form", "tags/same-key"],
  ],
  [
    "a key of the backend",
    {
      terraform: { backend: { http: { address: "https://example.com/state", lockMethod: "GET" } } },
      targets: [group({ regions: ["us-east-1", "eu-west-1"] })],
    },
    ["schema/wrong-value", "state/shared-location"],
  ],
  [
    "an override",
    {
      overrides: [
        { match: { group: ["prod"] }, destinations: { s3: null } },
        { match: { names: ["pay-*"] }, wave: 2 },
      ],
    },
    ["schema/unknown-key", "overrides/no-match"],
  ],
];

describe("What the schema refuses", () => {
  test.each(rows)("of %s hides no mistake beside it, and leads to none", (_, parts, codes) => {
    expect([...codesOf({ ...parts })].sort()).toEqual([...codes].sort());
  });

  it("is not judged by rules", () => {
    expect(codesOf({ destinations: { s3: { lifecycle: { transitions: 5 } } } })).toEqual([
      "schema/wrong-type",
    ]);
    expect(codesOf({ terraform: { defaultTags: { "aws:a": 5 } } })).toEqual([
      "schema/wrong-form",
      "schema/wrong-type",
    ]);
  });
});
