import type { JsonMap } from "../../../src/spec/json-value";
import { planOf, type PlannedChange } from "../plan-of";
import {
  bedrock,
  bucket,
  bucketPolicy,
  create,
  destroy,
  logGroup,
  logging,
  policy,
  reader,
  update,
} from "../planned-changes";
import { reviewOf } from "../review-of";

/** Risk and message of what is said about drift, beside the changes of the plan. */
function driftOf(
  drift: readonly PlannedChange[],
  changes: readonly PlannedChange[] = [],
): readonly (readonly [string, string])[] {
  const plan = planOf("111122223333", "us-east-1", changes, drift);
  return reviewOf({ "a.json": plan })
    .findings.filter(({ code }) => code === "review/drifted")
    .map(({ risk, message }) => [risk, message]);
}

const retains = (before: number, after: number): PlannedChange =>
  update(logGroup, { retention_in_days: before }, { retention_in_days: after });
const opened = bucketPolicy(policy(bedrock), policy(bedrock, reader));
const stays = "outside of Terraform, and the apply leaves it so";
const tagged = (owner: string): JsonMap => ({ tags: { owner } });

it("what stays has the risk of what was changed", () => {
  expect(driftOf([opened])).toStrictEqual([
    ["high", `account 999988887777 may now read (s3:GetObject), ${stays}`],
  ]);
  expect(driftOf([retains(365, 7)])).toStrictEqual([
    ["medium", `log group retention 365 -> 7 days, ${stays}`],
  ]);
});

it("what stays and bedtrail has no word for is of medium risk", () => {
  expect(driftOf([retains(7, 365)])).toStrictEqual([
    ["medium", `${logGroup} was changed ${stays}`],
  ]);
});

it("what the apply sets again is of low risk, whatever it was", () => {
  const back = bucketPolicy(policy(bedrock, reader), policy(bedrock));
  expect(driftOf([opened], [back])).toStrictEqual([
    [
      "low",
      "aws_s3_bucket_policy.logs was changed outside of Terraform, and the apply sets it again",
    ],
  ]);
  expect(driftOf([retains(365, 7)], [retains(7, 30)])).toStrictEqual([
    ["low", `${logGroup} was changed outside of Terraform, and the apply sets it again`],
  ]);
});

it("an apply that changes something else takes nothing back", () => {
  const other = update("aws_s3_bucket_policy.logs", tagged("a"), tagged("b"));
  expect(driftOf([opened], [other])).toStrictEqual([
    ["high", `account 999988887777 may now read (s3:GetObject), ${stays}`],
  ]);
});

it("of a resource that the apply sets again in part, the rest stays", () => {
  const drift = update(
    logGroup,
    { retention_in_days: 365, kms_key_id: "arn:one" },
    { retention_in_days: 7, kms_key_id: "" },
  );
  expect(driftOf([drift], [retains(7, 365)])).toStrictEqual([
    ["high", `the log group is no longer encrypted with a key of its own, ${stays}`],
    ["low", `${logGroup} was changed outside of Terraform, and the apply sets it again`],
  ]);
});

it("within one attribute, what the apply does not touch stays", () => {
  const rules = (first: number, second: number): JsonMap => ({
    rule: [
      { id: "a", status: "Enabled", expiration: [{ days: first }] },
      { id: "b", status: "Enabled", expiration: [{ days: second }] },
    ],
  });
  const lifecycle = "aws_s3_bucket_lifecycle_configuration.logs";
  const drift = update(lifecycle, rules(365, 400), rules(7, 5));
  expect(driftOf([drift], [update(lifecycle, rules(7, 5), rules(365, 5))])).toStrictEqual([
    ["medium", `bucket retention 365 -> 5 days, ${stays}`],
  ]);
  const all = update(lifecycle, rules(7, 5), rules(365, 400));
  expect(driftOf([drift], [all]).map(([risk]) => risk)).toStrictEqual(["low"]);
});

it("logs that are gone do not come back with what held them", () => {
  expect(driftOf([destroy(bucket)], [create(bucket)])).toStrictEqual([
    ["high", "a bucket is destroyed, outside of Terraform"],
  ]);
  expect(driftOf([destroy("aws_kms_key.logs")])).toStrictEqual([
    ["high", "a key is scheduled for deletion, outside of Terraform"],
  ]);
});

it("what else was deleted comes back, or stays away", () => {
  expect(driftOf([destroy(logging)], [create(logging)])).toStrictEqual([
    ["low", `${logging} was deleted outside of Terraform, and the apply makes it anew`],
  ]);
  expect(driftOf([destroy(logging)])).toStrictEqual([
    ["high", "logging is removed, outside of Terraform"],
  ]);
  expect(driftOf([destroy("aws_kms_alias.logs")])).toStrictEqual([
    ["medium", "aws_kms_alias.logs was deleted outside of Terraform"],
  ]);
});
