import { expandInstances } from "../../../src/review/stacks/expand-instances";
import { compareStacks } from "../../../src/review/stacks/compare-stacks";
import type { JsonMap } from "../../../src/spec/json-value";

const source = {
  for_each: "${local.sources}",
  name: "${each.value.name}",
  label: "log source ${each.key}",
  kms_key_arn: "${lookup(var.kms_key_arns, each.key, each.value.key)}",
};
const alarm = {
  for_each: "${panther_s3_source.target}",
  source_id: "${each.value.id}",
  minutes_threshold: "${local.sources[each.key].minutes}",
};
const stackOf = (sources: JsonMap): JsonMap => ({
  locals: { sources, other: "${local.sources}" },
  resource: { panther_log_source_alarm: { silent: alarm }, panther_s3_source: { target: source } },
});
const one = { name: "one", key: "", minutes: 15 };
const two = { name: 'two "2"', key: "arn", minutes: 30 };

it("instances stand under the addresses of a plan, with what each has", () => {
  expect(expandInstances(stackOf({ a: one, "b-2": two }))).toStrictEqual({
    locals: { other: "${local.sources}" },
    resource: {
      panther_log_source_alarm: {
        'silent["a"]': { source_id: '${panther_s3_source.target["a"].id}', minutes_threshold: 15 },
        'silent["b-2"]': {
          source_id: '${panther_s3_source.target["b-2"].id}',
          minutes_threshold: 30,
        },
      },
      panther_s3_source: {
        'target["a"]': {
          name: "one",
          label: 'log source ${"a"}',
          kms_key_arn: '${lookup(var.kms_key_arns, "a", "")}',
        },
        'target["b-2"]': {
          name: 'two "2"',
          label: 'log source ${"b-2"}',
          kms_key_arn: '${lookup(var.kms_key_arns, "b-2", "arn")}',
        },
      },
    },
  });
});

it("an instance that goes is destroyed, and one that changes is updated or made anew", () => {
  const changesOf = (before: JsonMap, after: JsonMap): readonly string[] =>
    compareStacks(expandInstances(stackOf(before)), expandInstances(stackOf(after))).map(
      ({ address, action }) => `${action} ${address}`,
    );
  expect(changesOf({ a: one, b: two }, { b: two })).toStrictEqual([
    'destroy panther_log_source_alarm.silent["a"]',
    'destroy panther_s3_source.target["a"]',
  ]);
  expect(changesOf({ a: one }, { a: { ...one, name: "other" } })).toStrictEqual([
    'update panther_s3_source.target["a"]',
  ]);
});

it.each([
  ["no map in the stack", { locals: { sources: "${var.sources}" } }],
  ["no such local value", {}],
])("a resource with %s stays one", (_case, rest) => {
  const stack = { ...rest, resource: { panther_s3_source: { target: source } } };
  expect(expandInstances(stack)).toBe(stack);
});

it("a ring of resources ends", () => {
  const ring = {
    a_b: { one: { for_each: "${c_d.two}" } },
    c_d: { two: { for_each: "${a_b.one}" } },
  };
  expect(expandInstances({ resource: ring })).toStrictEqual({ resource: ring });
});
