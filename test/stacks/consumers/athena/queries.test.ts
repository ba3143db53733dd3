import { recordFields } from "../../../../src/records/record-fields";
import { leafFields } from "../../../../src/records/leaf-fields";
import { makeTemporaryFolder } from "../../../examples/temporary-folder";
import { writeDeliveredLogs, type DeliveredObject } from "./delivered-logs";
import { openStack, type QueriedStack } from "./queried-stack";

const alice = { arn: "arn:aws:iam::111122223333:user/alice" };
const app = { arn: "arn:aws:sts::111122223333:assumed-role/app/session" };
const sonnet = "anthropic.claude-sonnet-4-20250514-v1:0";
const yesterday = dayBefore(1);
const lastMonth = dayBefore(30);

const objects: readonly DeliveredObject[] = [
  {
    kind: "records",
    day: yesterday,
    records: [
      {
        identity: alice,
        modelId: sonnet,
        requestMetadata: { team: "payments", cost: "a" },
        input: {
          inputContentType: "application/json",
          inputBodyJson: { messages: [{ role: "user", content: [{ text: "hello" }] }] },
          inputTokenCount: 100,
          cacheReadInputTokenCount: 1000,
          cacheWriteInputTokenCount: 10,
        },
        output: { outputBodyJson: { stopReason: "end_turn" }, outputTokenCount: 20 },
      },
      {
        identity: app,
        modelId: `arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.${sonnet}`,
        input: { inputTokenCount: 7, inputBodyS3Path: "s3://b/x/data/1_input.json.gz" },
        output: {
          outputTokenCount: 3,
          outputBodyJson: { stopReason: "guardrail_intervened" },
        },
      },
    ],
  },
  {
    kind: "records",
    day: yesterday,
    records: [
      {
        identity: alice,
        modelId: "example.model-v1:0",
        input: { inputTokenCount: 1_000_000 },
        output: { outputTokenCount: 100_000 },
      },
      { identity: app, modelId: sonnet, errorCode: "ThrottlingException", input: {}, output: {} },
      { identity: app, modelId: sonnet, errorCode: "ValidationException" },
    ],
  },
  {
    kind: "records",
    day: lastMonth,
    records: [{ identity: alice, modelId: sonnet, input: { inputTokenCount: 5000 } }],
  },
  // Bodies of every shape, among them ones that would pass for records.
  { kind: "body", day: yesterday, json: { inputText: "an embedding" } },
  { kind: "body", day: yesterday, json: { input: "a text where records have a struct" } },
  {
    kind: "body",
    day: yesterday,
    json: { modelId: sonnet, input: { inputTokenCount: 999_999 }, identity: alice },
  },
  { kind: "permission-check" },
];

describe.each([
  ["at the root of the bucket", ""],
  ["below a prefix that looks like bodies", "data/logs/"],
])("Athena over logs %s", (_place, prefix) => {
  let stack: QueriedStack;

  beforeAll(async () => {
    const folder = makeTemporaryFolder();
    const paths = writeDeliveredLogs(folder, prefix, objects);
    const spec = {
      destinations: { s3: prefix === "" ? {} : { prefix: prefix.slice(0, -1) } },
      consumers: { athena: {} },
    };
    stack = await openStack(spec, folder, [yesterday, lastMonth], (place) =>
      paths.filter((path) => path.startsWith(place)),
    );
  });

  it("reads every record and no body", async () => {
    expect(await stack.run("SELECT count(*)::INT AS found FROM invocations")).toEqual([
      { found: 6 },
    ]);
  });

  it("has a column for every field of a record", async () => {
    const columns = await stack.run("SELECT column_name FROM (DESCRIBE invocations)");
    const others = ["model", "log_account", "log_region", "log_day"];
    expect(columns).toHaveLength(leafFields(recordFields).length + others.length);
  });

  it("keeps bodies as text and counts as numbers", async () => {
    expect(
      await stack.run(
        "SELECT input_body_json, input_token_count::INT AS tokens, CAST(time AS VARCHAR) AS time FROM invocations WHERE input_body_json IS NOT NULL",
      ),
    ).toEqual([
      {
        input_body_json: '{"messages":[{"role":"user","content":[{"text":"hello"}]}]}',
        tokens: 100,
        time: `${yesterday.replaceAll("/", "-")} 07:00:00`,
      },
    ]);
  });

  it("sums tokens by principal over the last week", async () => {
    expect(await stack.runNamed("tokens_by_principal")).toEqual([
      tokens({ principal: app.arn }, 7, 3, null, null, 3),
      tokens({ principal: alice.arn }, 1_000_100, 100_020, 1000, 10, 2),
    ]);
  });

  it("knows a model by all of its names", async () => {
    expect(await stack.runNamed("tokens_by_model")).toEqual([
      tokens({ model: sonnet }, 107, 23, 1000, 10, 4),
      tokens({ model: "example.model-v1:0" }, 1_000_000, 100_000, null, null, 1),
    ]);
  });

  it("sums tokens by what callers sent along", async () => {
    expect(await stack.runNamed("tokens_by_metadata")).toContainEqual(
      tokens({ team: "payments" }, 100, 20, 1000, 10, 1),
    );
  });

  it("computes cost where there is a price, and counts calls where there is none", async () => {
    expect(await stack.runNamed("cost_by_principal")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          principal: alice.arn,
          usd: 4.5,
          unpriced_calls: "1",
          calls: "2",
        }),
        expect.objectContaining({ principal: app.arn, usd: null, unpriced_calls: "3", calls: "3" }),
      ]),
    );
  });

  it("lists errors by code", async () => {
    expect(await stack.runNamed("errors")).toEqual(
      expect.arrayContaining([
        { error_code: "ThrottlingException", model: sonnet, calls: "1" },
        { error_code: "ValidationException", model: sonnet, calls: "1" },
      ]),
    );
  });

  it("counts throttles by hour", async () => {
    expect(await stack.runNamed("throttles")).toEqual([
      expect.objectContaining({ model: sonnet, calls: "1" }),
    ]);
  });

  it("finds what guardrails stopped", async () => {
    expect(await stack.runNamed("guardrail_interventions")).toEqual([
      expect.objectContaining({ principal: app.arn }),
    ]);
  });

  it("finds bodies that were written to S3", async () => {
    expect(await stack.runNamed("offloaded_bodies")).toEqual([
      expect.objectContaining({ input_body_s3_path: "s3://b/x/data/1_input.json.gz" }),
    ]);
  });
});

function tokens(
  group: Readonly<Record<string, string>>,
  input: number,
  output: number,
  cacheRead: number | null,
  cacheWrite: number | null,
  calls: number,
): Readonly<Record<string, string | null>> {
  const text = (count: number | null): string | null => (count === null ? null : String(count));
  return {
    ...group,
    input_tokens: text(input),
    output_tokens: text(output),
    cache_read_tokens: text(cacheRead),
    cache_write_tokens: text(cacheWrite),
    calls: text(calls),
  };
}

/** A day in the past, as the bucket spells it. */
function dayBefore(days: number): string {
  const moment = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  return moment.toISOString().slice(0, 10).replaceAll("-", "/");
}
