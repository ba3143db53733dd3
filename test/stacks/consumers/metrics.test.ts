import { runInNewContext } from "node:vm";
import type { PlainSpec } from "../../resolve/resolve-plain-spec";
import type { JsonMap } from "../../../src/spec/json-value";
import { mapAt, synthesizeStack } from "../synthesized-stack";

const topicArn = "arn:aws:sns:us-east-1:999988887777:alarms";
const everything: PlainSpec = {
  destinations: { s3: {}, cloudwatch: { largeData: {} } },
  consumers: { metrics: { alarmTopicArn: topicArn, tokensPerHour: 5000, silentAfterHours: 6 } },
};

/** The metrics and the expression of an alarm. */
function queriesOf(alarm: JsonMap): readonly JsonMap[] {
  return alarm["metric_query"] as readonly JsonMap[];
}

describe("metrics", () => {
  const stack = synthesizeStack(everything);
  const alarm = (label: string) => stack.resource(`aws_cloudwatch_metric_alarm.${label}`);
  const alarms = stack.addresses
    .filter((address) => address.startsWith("aws_cloudwatch_metric_alarm."))
    .map((address) => address.slice("aws_cloudwatch_metric_alarm.".length));

  it("watches errors, tokens, changes, and each delivery for failures and silence", () => {
    expect(alarms).toEqual([
      "cloudwatch_delivery_failures",
      "cloudwatch_silence",
      "error_rate",
      "large_data_delivery_failures",
      "logging_changes",
      "s3_delivery_failures",
      "s3_silence",
      "token_burn",
    ]);
  });

  it.each(alarms)("tells the topic of %s, and takes hours without data for peace", (label) => {
    expect(alarm(label)).toMatchObject({
      alarm_name: `acme-${label.replaceAll("_", "-")}`,
      alarm_actions: [topicArn],
      treat_missing_data: "notBreaching",
      comparison_operator: "GreaterThanThreshold",
    });
  });

  it("sums the metrics of all models, which carry no dimension", () => {
    for (const label of alarms.filter((other) => other !== "logging_changes")) {
      const metrics = queriesOf(alarm(label)).flatMap((query) =>
        query["metric"] === undefined ? [] : [mapAt(query, "metric")],
      );
      expect(metrics.length).toBeGreaterThan(0);
      for (const metric of metrics) {
        expect(metric).toMatchObject({ namespace: "AWS/Bedrock", stat: "Sum" });
        expect(metric["dimensions"]).toBeUndefined();
      }
    }
  });

  it.each([
    ["nobody invoked a model", 0, 0, false],
    ["models were invoked and logs delivered", 5, 5, false],
    ["models were invoked and nothing was delivered", 5, 0, true],
  ])("is silent where %s", (_what, invocations, deliveries, fires) => {
    expect(evaluate(alarm("s3_silence"), { invocations, deliveries })).toBe(fires);
  });

  it.each([
    ["nothing happened", 0, 0, 0, false],
    ["five of a hundred failed", 95, 3, 2, false],
    ["six of a hundred failed", 94, 6, 0, true],
    ["all failed", 0, 0, 1, true],
  ])("counts errors where %s", (_what, succeeded, client, server, fires) => {
    expect(evaluate(alarm("error_rate"), { succeeded, client, server })).toBe(fires);
  });

  it("counts tokens of both directions", () => {
    expect(evaluate(alarm("token_burn"), { input: 4000, output: 1000 })).toBe(false);
    expect(evaluate(alarm("token_burn"), { input: 4000, output: 1001 })).toBe(true);
  });

  it("waits as many hours for a delivery as the spec says", () => {
    expect(mapAt(queriesOf(alarm("s3_silence"))[1], "metric")["period"]).toBe(6 * 3600);
  });

  it("notifies nobody where there is no topic", () => {
    const { resource } = synthesizeStack({
      destinations: { s3: {} },
      consumers: { metrics: {} },
    });
    expect(resource("aws_cloudwatch_metric_alarm.error_rate")["alarm_actions"]).toBeUndefined();
  });

  it("keeps who changed the logging, written by that one rule only", () => {
    expect(
      JSON.parse(
        stack.resource("aws_cloudwatch_event_rule.logging_changes")["event_pattern"] as string,
      ),
    ).toMatchObject({
      source: ["aws.bedrock"],
      detail: {
        eventName: [
          "PutModelInvocationLoggingConfiguration",
          "DeleteModelInvocationLoggingConfiguration",
        ],
      },
    });
    const [, write] = stack.statements(
      "aws_cloudwatch_log_resource_policy.logging_changes",
      "policy_document",
    );
    expect(write?.["Condition"]).toEqual({
      ArnEquals: { "aws:SourceArn": "${aws_cloudwatch_event_rule.logging_changes.arn}" },
    });
  });

  it("counts in the log group what Bedrock itself does not, where there is a log group", () => {
    const filters = (spec: PlainSpec) =>
      synthesizeStack(spec).addresses.filter((address) => address.includes("metric_filter"));
    expect(filters(everything)).toHaveLength(3);
    expect(filters({ ...everything, destinations: { s3: {} } })).toEqual([]);
  });

  it("draws a dashboard that is the Region's own", () => {
    const dashboard = stack.resource("aws_cloudwatch_dashboard.invocations");
    expect(dashboard["dashboard_name"]).toBe("acme-us-east-1");
    const { widgets } = JSON.parse(dashboard["dashboard_body"] as string) as {
      widgets: { properties: { region: string; title: string } }[];
    };
    expect(widgets.map(({ properties }) => properties.region)).toEqual(
      widgets.map(() => "us-east-1"),
    );
  });
});

/** Whether an alarm fires for sums of its metrics: metric math over numbers, read as what it is in every language. */
function evaluate(alarm: JsonMap, sums: Readonly<Record<string, number>>): boolean {
  const [watched] = queriesOf(alarm);
  const expression = (watched?.["expression"] as string).replaceAll(" AND ", " && ");
  const math = {
    ...sums,
    FILL: (value: number) => value,
    IF: (condition: boolean, yes: number, no: number) => (condition ? yes : no),
  };
  return Number(runInNewContext(expression, math)) > Number(alarm["threshold"]);
}
