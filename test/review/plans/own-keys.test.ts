import type { JsonMap } from "../../../src/spec/json-value";
import { planOf, type PlannedChange } from "../plan-of";
import { bucketPolicy, logGroup, policy, update } from "../planned-changes";
import { reviewOf } from "../review-of";

const accounts = ["111122223333", "222233334444", "333344445555"];
const idOf = (index: number): string => `0000000${String(index)}-1111-2222-3333-444455556666`;
const keyOf = (account: string, index: number, region = "us-east-1"): string =>
  `arn:aws:kms:${region}:${account}:key/${idOf(index)}`;

/** How many groups the plans of the accounts fall into, each with a change of its own. */
function groupsOf(change: (account: string, index: number) => PlannedChange): number {
  const plans = accounts.map(
    (account, index) =>
      [`${account}.json`, planOf(account, "us-east-1", [change(account, index)])] as const,
  );
  return reviewOf(Object.fromEntries(plans)).groups.length;
}

const leaves = (key: JsonMap): PlannedChange => update(logGroup, key, { kms_key_id: null });
const encrypts = (key: string): PlannedChange =>
  update(
    "aws_s3_bucket_server_side_encryption_configuration.logs",
    {
      rule: [
        {
          apply_server_side_encryption_by_default: [
            { sse_algorithm: "aws:kms", kms_master_key_id: key },
          ],
        },
      ],
    },
    { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "AES256" }] }] },
  );
const decrypts = (key: string): PlannedChange =>
  bucketPolicy(
    policy(),
    policy({ Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: key }),
  );

it("each account's own key is a name, also where the plan does not hold the key", () => {
  expect(groupsOf((account, index) => leaves({ kms_key_id: keyOf(account, index) }))).toBe(1);
  expect(groupsOf((account, index) => encrypts(keyOf(account, index)))).toBe(1);
  expect(groupsOf((_, index) => encrypts(idOf(index)))).toBe(1);
});

it("keys of other accounts and Regions, and what policies say, tell changes apart", () => {
  expect(groupsOf((_, index) => leaves({ kms_key_id: keyOf("999988887777", index) }))).toBe(3);
  expect(
    groupsOf((account, index) => leaves({ kms_key_id: keyOf(account, index, "eu-west-1") })),
  ).toBe(3);
  expect(groupsOf((account, index) => decrypts(keyOf(account, index)))).toBe(3);
  expect(groupsOf((account, index) => leaves({ description: keyOf(account, index) }))).toBe(3);
});
