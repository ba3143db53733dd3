import { planOf, type PlannedChange } from "../plan-of";
import { destroy, logGroup, logging, update } from "../planned-changes";
import { reviewOf } from "../review-of";

const deposed = (address: string): PlannedChange => ({ ...destroy(address), deposed: "abcd1234" });
const findingsOf = (...changes: readonly PlannedChange[]) =>
  reviewOf({ "a.json": planOf("111122223333", "us-east-1", changes) }).findings.map(
    ({ risk, message, addresses }) => [risk, message, addresses],
  );

it("what an earlier apply left is not what stands at the address", () => {
  expect(findingsOf(deposed(logging))).toStrictEqual([
    ["low", "other resources change (1 destroyed)", [`${logging} (deposed object abcd1234)`]],
  ]);
  expect(findingsOf(destroy(logging))[0]?.[0]).toBe("high");
});

it("what an earlier apply left still holds logs, and is named for what it is", () => {
  expect(findingsOf(deposed(logGroup), deposed("aws_kms_key.logs"))).toStrictEqual([
    [
      "high",
      "a log group that an earlier apply replaced is destroyed",
      [`${logGroup} (deposed object abcd1234)`],
    ],
    [
      "high",
      "a key that an earlier apply replaced is scheduled for deletion",
      ["aws_kms_key.logs (deposed object abcd1234)"],
    ],
  ]);
  expect(findingsOf(deposed("aws_s3_bucket.query_results"))[0]?.[0]).toBe("low");
});

it("what an earlier apply left takes no drift away from what stands at the address", () => {
  const drifted = update(logGroup, { retention_in_days: 365 }, { retention_in_days: 30 });
  const plan = planOf("111122223333", "us-east-1", [deposed(logGroup)], [drifted]);
  const leaves = planOf("111122223333", "us-east-1", [destroy(logGroup)], [drifted]);
  const configuration = {
    ...plan.configuration,
    root_module: { resources: [{ address: logGroup, expressions: { retention_in_days: {} } }] },
  };
  const driftOf = (one: object) =>
    reviewOf({ "a.json": { ...one, configuration } }).groups.map(({ drift }) => drift.length);
  expect(driftOf(plan)).toStrictEqual([1]);
  expect(driftOf(leaves)).toStrictEqual([0]);
});
