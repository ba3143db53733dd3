import { compilePlainSpec } from "./compile-targets";
import { expectationsOf, surprises } from "./expectations";
import { readStackPolicies } from "./read-stack-policies";
import { sabotaged, sabotages } from "./sabotage";
import type { JsonMap } from "../../src/spec/json-value";

describe("the table of requests notices", () => {
  const [target] = compilePlainSpec({
    destinations: {
      s3: {
        prefix: "bedrock",
        readers: [
          { principalArn: "arn:aws:iam::111122223333:role/auditor", prefix: "bedrock" },
          { principalArn: "arn:aws:iam::444455556666:role/analytics", prefix: "bedrock" },
        ],
      },
      cloudwatch: { largeData: { bucket: "acme-large", prefix: "large" } },
    },
  });
  const { stack, readers } = target ?? { stack: {}, readers: [] };

  /** Expectations come from the logging configuration, which no sabotage touches. */
  function surprisesIn(terraform: JsonMap): readonly string[] {
    const policies = readStackPolicies(terraform);
    if (policies === undefined) throw new Error("The stack has no logging configuration.");
    return surprises(expectationsOf(policies, readers));
  }

  it("nothing in what bedtrail writes", () => {
    expect(surprisesIn(stack)).toStrictEqual([]);
  });

  it.each(sabotages.map((sabotage) => [sabotage.title, sabotage] as const))(
    "%s",
    (_title, sabotage) => {
      expect(surprisesIn(sabotaged(stack, sabotage))).not.toStrictEqual([]);
    },
  );
});
