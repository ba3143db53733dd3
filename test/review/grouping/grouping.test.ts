import fc from "fast-check";
import type { PlanJson } from "../../../src/review/plans/plan-json";
import { planOf, type PlannedChange } from "../plan-of";
import { reviewOf } from "../review-of";

const logGroup = "aws_cloudwatch_log_group.logs";

function retention(before: number, after: number): PlannedChange {
  const name = "/aws/bedrock/acme";
  return {
    address: logGroup,
    before: { name, retention_in_days: before },
    after: { name, retention_in_days: after },
  };
}

function policyOf(account: string, region: string): string {
  return JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: "s3:GetObject",
        Resource: `arn:aws:s3:::acme-${account}-${region}/*`,
      },
    ],
  });
}

function accountOf(index: number): string {
  return String(100000000000 + index);
}

it("40 targets that are the same and 3 that differ are four groups, outliers first, and none is lost", () => {
  const same = Array.from({ length: 40 }, (_, index) => {
    const [account, region] = [accountOf(index), index % 2 === 0 ? "us-east-1" : "eu-west-1"];
    const bucket = `acme-${account}-${region}`;
    const policy = { bucket, policy: policyOf(account, region) };
    return [
      `${account}.json`,
      planOf(account, region, [
        retention(365, 30),
        { address: "aws_s3_bucket_policy.logs", before: { bucket, policy: "" }, after: policy },
      ]),
    ] as const;
  });
  const outliers = [
    ["a.json", planOf("999900000001", "us-east-1", [retention(365, 7)])],
    [
      "b.json",
      planOf("999900000002", "us-east-1", [
        { ...retention(365, 0), actions: ["delete"], after: null },
      ]),
    ],
    ["c.json", planOf("999900000003", "us-east-1", [])],
  ] as const;
  const { groups, totals } = reviewOf(Object.fromEntries([...same, ...outliers]));
  expect(groups.map(({ kind, risk, targets }) => [kind, risk, targets.length])).toStrictEqual([
    ["removed", "high", 1],
    ["changed", "medium", 1],
    ["changed", "high", 40],
    ["unchanged", undefined, 1],
  ]);
  expect(totals.targets).toBe(43);
});

it("names that differ do not make a difference, and a change of a name stays one", () => {
  const renamed = (account: string, before: string, after: string): unknown =>
    planOf(account, "us-east-1", [
      {
        address: "aws_s3_bucket.logs",
        actions: ["delete", "create"],
        before: { bucket: before },
        after: { bucket: after },
        replace_paths: [["bucket"]],
      },
    ]);
  const { groups } = reviewOf({
    "a.json": renamed("111122223333", "logs-red", "logs-new-red"),
    "b.json": renamed("222233334444", "logs-blue", "logs-new-blue"),
    "c.json": renamed("333344445555", "logs-green", "logs-green"),
  });
  expect(groups.map(({ targets }) => targets.length)).toStrictEqual([1, 2]);
});

it("another Region in a value is a difference, and the target's own is none", () => {
  const tagged = (account: string, region: string, tag: string): unknown =>
    planOf(account, region, [
      { address: logGroup, before: { tags: { home: "" } }, after: { tags: { home: tag } } },
    ]);
  const { groups } = reviewOf({
    "a.json": tagged("111122223333", "us-east-1", "us-east-1"),
    "b.json": tagged("111122223333", "eu-west-1", "eu-west-1"),
    "c.json": tagged("111122223333", "ap-south-1", "us-east-1"),
  });
  expect(groups.map(({ targets }) => targets.map(({ region }) => region))).toStrictEqual([
    ["ap-south-1"],
    ["eu-west-1", "us-east-1"],
  ]);
});

const [firstRole, secondRole] = ["AROAAAAAAAAAAAAAAAAAA", "AROABBBBBBBBBBBBBBBBB"] as const;
const [firstKey, secondKey] = [
  "11111111-2222-4333-8444-555555555555",
  "99999999-8888-4777-8666-555555555555",
] as const;

/** A plan that adds a statement with an id, and knows a resource that it leaves alone. */
function planWithId(account: string, statement: object, resource: object): PlanJson {
  const policy = JSON.stringify({ Statement: [{ Effect: "Allow", ...statement }] });
  const own = { ...resource };
  return planOf(account, "us-east-1", [
    { address: "aws_s3_bucket_policy.logs", before: { policy: "" }, after: { policy } },
    { address: "aws_kms_key.logs", actions: ["no-op"], before: own, after: own },
  ]);
}

it.each([
  ["role", { unique_id: firstRole }, { unique_id: secondRole }, firstRole, secondRole],
  ["key", { id: firstKey }, { id: secondKey }, firstKey, secondKey],
])("the id of a target's own %s is none of its differences", (_, first, second, ...ids) => {
  const [one, two] = ids.map((id) => ({ Principal: { AWS: id }, Action: "s3:GetObject" }));
  const { groups } = reviewOf({
    "a.json": planWithId("111122223333", { ...one }, first),
    "b.json": planWithId("222233334444", { ...two }, second),
  });
  expect(groups).toHaveLength(1);
});

it("the id of a key that a plan only reads is the target's own", () => {
  const plan = (account: string, id: string): PlanJson => ({
    ...planWithId(account, { Principal: "*", Action: "kms:Decrypt", Resource: id }, {}),
    prior_state: {
      values: {
        root_module: { child_modules: [{ resources: [{ mode: "data", values: { id } }] }] },
      },
    },
  });
  const { groups } = reviewOf({
    "a.json": plan("111122223333", firstKey),
    "b.json": plan("222233334444", secondKey),
  });
  expect(groups).toHaveLength(1);
});

it.each([
  [
    "principals",
    { Principal: { AWS: firstRole }, Action: "s3:GetObject" },
    { Principal: { AWS: secondRole }, Action: "s3:GetObject" },
  ],
  [
    "external ids",
    { Principal: "*", Condition: { StringEquals: { "sts:ExternalId": firstKey } } },
    { Principal: "*", Condition: { StringEquals: { "sts:ExternalId": secondKey } } },
  ],
])("%s that are not of a target's own resources are differences", (_, first, second) => {
  const { groups } = reviewOf({
    "a.json": planWithId("111122223333", first, {}),
    "b.json": planWithId("222233334444", second, {}),
  });
  expect(groups).toHaveLength(2);
});

it("a principal that is an id is no account", () => {
  const { findings } = reviewOf({
    "a.json": planWithId(
      "111122223333",
      { Principal: { AWS: firstRole }, Action: "s3:GetObject" },
      {},
    ),
  });
  expect(findings.map(({ message }) => message)).toContain(
    `the role with the id ${firstRole} may now read (s3:GetObject)`,
  );
});

const arbitraryPlan = fc.oneof(
  fc.record({
    before: fc.constantFrom(365, 90),
    after: fc.constantFrom(0, 30, 400),
  }),
  fc.constant("errored"),
  fc.constant("no JSON"),
  fc.constant("{}"),
);

it("every file is in exactly one group, and the order of the files changes nothing", () => {
  fc.assert(
    fc.property(fc.array(arbitraryPlan, { maxLength: 12 }), fc.nat(), (kinds, seed) => {
      const files = kinds.map((kind, index) => {
        const account = accountOf(index % 5);
        const plan =
          kind === "errored"
            ? { ...planOf(account, "us-east-1", []), errored: true }
            : typeof kind === "string"
              ? kind
              : planOf(account, "us-east-1", [retention(kind.before, kind.after)]);
        return [`${String(index)}.json`, plan] as const;
      });
      const review = reviewOf(Object.fromEntries(files));
      const found = review.groups.flatMap(({ targets }) => targets.map(({ file }) => file));
      expect([...found].sort()).toStrictEqual(files.map(([name]) => name).sort());
      const shuffled = [...files].sort(
        ([left], [right]) => ((seed + left.length * 7) % 3) - ((seed + right.length * 5) % 3),
      );
      const other = reviewOf(Object.fromEntries(shuffled.reverse()));
      expect(other).toStrictEqual(review);
    }),
  );
});
