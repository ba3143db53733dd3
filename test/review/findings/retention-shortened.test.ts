import type { JsonMap } from "../../../src/spec/json-value";
import { findingsOf } from "../findings-of";
import { update } from "../planned-changes";

const rule = (expiration: JsonMap, status = "Enabled"): JsonMap => ({
  rule: [{ id: "logs", status, expiration: [{ date: "", days: 0, ...expiration }] }],
});
const day = (date: string): JsonMap => rule({ date: `${date}T00:00:00Z` });

function shortened(before: JsonMap, after: JsonMap): readonly string[] {
  return findingsOf([update("aws_s3_bucket_lifecycle_configuration.logs", before, after)])
    .filter(([code]) => code === "review/retention-shortened")
    .map(([, message]) => message);
}

it.each<readonly [string, JsonMap, JsonMap, string]>([
  ["takes the place of days", rule({ days: 400 }), day("2026-12-01"), "2026-12-01"],
  ["comes earlier", day("2027-12-01"), day("2026-12-01"), "2026-12-01, and not 2027-12-01"],
])("a day on which logs expire is named where it %s", (_, before, after, when) => {
  expect(shortened(before, after)).toStrictEqual([`logs in the bucket expire on ${when}`]);
});

it.each<readonly [string, JsonMap, JsonMap]>([
  ["comes later", day("2026-12-01"), day("2027-12-01")],
  [
    "is of a rule that is disabled",
    rule({ days: 0 }),
    rule({ date: "2026-12-01T00:00:00Z" }, "Disabled"),
  ],
  ["goes", day("2026-12-01"), rule({ days: 0 })],
])("a day on which logs expire shortens nothing where it %s", (_, before, after) => {
  expect(shortened(before, after)).toStrictEqual([]);
});
