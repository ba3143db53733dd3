import { expectOfBucket } from "./expect-of-bucket";
import { expectOfKey } from "./expect-of-key";
import { expectOfReader, type ExpectedReader } from "./expect-of-readers";
import { expectOfRole } from "./expect-of-role";
import type { Expectation } from "./expectation";
import type { StackPolicies } from "./read-stack-policies";
import { simulate } from "./simulate";

/** The whole table of one stack: what must be allowed, and what must not. */
export function expectationsOf(
  stack: StackPolicies,
  readers: readonly ExpectedReader[],
): readonly Expectation[] {
  return [
    ...stack.buckets.flatMap((bucket) => expectOfBucket(bucket, stack)),
    ...stack.keys.flatMap((key) => expectOfKey(key, stack)),
    ...(stack.role === undefined ? [] : expectOfRole(stack.role, stack)),
    ...readers.flatMap((reader) => expectOfReader(reader, stack)),
  ];
}

/** The rows that AWS would not answer as the table says. */
export function surprises(expectations: readonly Expectation[]): readonly string[] {
  return expectations
    .filter((row) => simulate(row) !== row.expected)
    .map(
      ({ title, action, resource, expected }) => `${title}: ${action} ${resource}: not ${expected}`,
    );
}
