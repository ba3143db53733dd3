import fc from "fast-check";
import { exampleNames } from "../examples/example-folder";
import { arbitraryTarget, regionOfPartition } from "./arbitrary-target";
import { compileExample, compilePlainSpec, type CompiledTarget } from "./compile-targets";
import { expectationsOf, surprises } from "./expectations";
import type { Expectation } from "./expectation";
import { readStackPolicies } from "./read-stack-policies";
import { findMistakes } from "./simulate";

const seed = 20_260_101;
const fullSpec = {
  destinations: {
    s3: {
      prefix: "bedrock",
      readers: [
        { principalArn: "arn:{partition}:iam::444455556666:role/reader", prefix: "bedrock" },
      ],
    },
    cloudwatch: { largeData: { bucket: "{name}-large-{account}", prefix: "large" } },
  },
};

function tableOf({ stack, readers }: CompiledTarget): readonly Expectation[] {
  const policies = readStackPolicies(stack);
  return policies === undefined ? [] : expectationsOf(policies, readers);
}

function targetIn(region: string): CompiledTarget {
  const targets = [{ name: "main", accounts: ["111122223333"], regions: [region] }];
  const [target] = compilePlainSpec({ ...fullSpec, targets });
  if (target === undefined) throw new Error("The spec has no target.");
  return target;
}

describe("an independent simulator answers every request as the table says", () => {
  test.each(exampleNames)("for the example %s", (name) => {
    for (const target of compileExample(name)) {
      expect({ target: target.name, surprises: surprises(tableOf(target)) }).toStrictEqual({
        target: target.name,
        surprises: [],
      });
    }
  });

  test.each(Object.entries(regionOfPartition))("in the partition %s", (_partition, region) => {
    const table = tableOf(targetIn(region));
    expect(table.filter(({ expected }) => expected === "allowed").length).toBeGreaterThan(20);
    expect(table.filter(({ expected }) => expected === "denied").length).toBeGreaterThan(150);
    expect(surprises(table)).toStrictEqual([]);
  });

  test("for any valid spec", () => {
    fc.assert(
      fc.property(arbitraryTarget, (spec) => {
        for (const target of compilePlainSpec(spec)) {
          expect(surprises(tableOf(target))).toStrictEqual([]);
        }
      }),
      { seed, numRuns: 40 },
    );
  });

  test("for policies and requests without a mistake of form", async () => {
    const table = tableOf(targetIn("us-gov-west-1"));
    const mistakes = await Promise.all(table.map(findMistakes));
    expect(mistakes.filter((mistake) => mistake !== undefined)).toStrictEqual([]);
  });
});
