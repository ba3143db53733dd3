import { synthesizeStack } from "../synthesized-stack";
import { savedQueries } from "../../../src/stacks/consumers/logs-insights/saved-queries";

const stack = synthesizeStack({
  destinations: { cloudwatch: {} },
  consumers: { logsInsights: {} },
});

describe("Logs Insights", () => {
  it("saves each query for the log group, in a folder of the spec's name", () => {
    for (const { label, title } of savedQueries) {
      expect(stack.resource(`aws_cloudwatch_query_definition.${label}`)).toMatchObject({
        name: `acme/${title}`,
        log_group_names: ["${aws_cloudwatch_log_group.logs.name}"],
      });
    }
  });

  it("saves nothing where the spec says so", () => {
    const { addresses } = synthesizeStack({
      destinations: { cloudwatch: {} },
      consumers: { logsInsights: { savedQueries: false } },
    });
    expect(addresses.filter((address) => address.includes("query_definition"))).toEqual([]);
  });

  it.each(savedQueries)("$title: leaves out all that is no record", ({ text }) => {
    const [filter = ""] = text.split("\n");
    const pattern = new RegExp(/\/(.+)\//.exec(filter)?.[1] ?? "^$");
    expect('{"timestamp":"x","schemaType":"ModelInvocationLog"}').toMatch(pattern);
    expect("Permissions are correctly set for Amazon Bedrock logs.").not.toMatch(pattern);
  });

  it.each(savedQueries)("$title: fits what CloudWatch Logs takes", ({ title, text }) => {
    expect(title.length).toBeLessThanOrEqual(200);
    expect(text.length).toBeLessThanOrEqual(10_000);
    // Identifiers that are not ASCII are refused.
    expect(text).toMatch(/^[\n -~]+$/);
  });

  it("reads a field that Insights did not find from the text of the record", () => {
    const record = JSON.stringify({
      input: { inputBodyJson: { arn: "arn:of:a:body" }, inputTokenCount: 12 },
      output: { outputTokenCount: 34 },
      requestMetadata: { team: "payments" },
      identity: { arn: "arn:aws:iam::111122223333:user/alice" },
      modelId: "m",
      errorCode: "ThrottlingException",
    });
    const found = savedQueries
      .flatMap(({ text }) => [...text.matchAll(/parse @message \/(.+)\//g)])
      .map(([, pattern = ""]) => new RegExp(pattern).exec(record)?.groups ?? {});
    expect(Object.assign({}, ...found)).toMatchObject({
      parsedPrincipal: "arn:aws:iam::111122223333:user/alice",
      parsed_inputTokens: "12",
      parsed_outputTokens: "34",
      metadata: '{"team":"payments"}',
      parsedModel: "m",
      parsedError: "ThrottlingException",
    });
  });
});
