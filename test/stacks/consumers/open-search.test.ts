import { recordFields } from "../../../src/records/record-fields";
import type { OpenSearch, S3Destination } from "../../../src/spec/spec";
import type { JsonMap } from "../../../src/spec/json-value";
import { mapAt, synthesizeStack, type SynthesizedStack } from "../synthesized-stack";

const domainArn = "arn:aws:es:us-east-1:111122223333:domain/logs";
const collectionArn = "arn:aws:aoss:us-east-1:111122223333:collection/abc123def456ghi789jk";
const pipeline = "aws_osis_pipeline.open_search";
const permissions = "aws_iam_role_policy.open_search";

function withOpenSearch(
  openSearch: NonNullable<OpenSearch>,
  s3: NonNullable<S3Destination> = {},
): SynthesizedStack {
  return synthesizeStack({ destinations: { s3 }, consumers: { openSearch } });
}

/** The body is JSON, which is YAML too; Terraform turns two dollar signs before a brace into one. */
function configurationOf(stack: SynthesizedStack): JsonMap {
  const { pipeline_configuration_body: body } = stack.resource(pipeline);
  return JSON.parse((body as string).replaceAll("$${", "${")) as JsonMap;
}

const partOf = (stack: SynthesizedStack, ...way: readonly string[]): JsonMap =>
  mapAt(configurationOf(stack), "bedrock-invocations", ...way);
const sinkOf = (stack: SynthesizedStack): JsonMap => partOf(stack, "sink", "opensearch");

describe("a pipeline of OpenSearch Ingestion", () => {
  test("has these resources at these addresses", () => {
    const { addresses } = withOpenSearch({ domainArn });
    expect(addresses.filter((address) => /open_search|notification/.test(address))).toEqual([
      "aws_cloudwatch_event_rule.open_search",
      "aws_cloudwatch_event_target.open_search",
      "aws_iam_role.open_search",
      "aws_iam_role_policy.open_search",
      "aws_osis_pipeline.open_search",
      "aws_s3_bucket_notification.logs",
      "aws_sqs_queue.open_search",
      "aws_sqs_queue.open_search_dead_letters",
      "aws_sqs_queue_policy.open_search",
    ]);
  });

  test("reads the objects that the events of its queue name, line by line", () => {
    expect(partOf(withOpenSearch({ domainArn }), "source", "s3")).toEqual({
      notification_type: "sqs",
      notification_source: "eventbridge",
      acknowledgments: true,
      compression: "gzip",
      codec: { newline: {} },
      sqs: {
        queue_url: "${aws_sqs_queue.open_search.url}",
        visibility_timeout: "300s",
        visibility_duplication_protection: true,
      },
      aws: { region: "us-east-1", sts_role_arn: "${aws_iam_role.open_search.arn}" },
    });
  });

  test("writes to a domain of the target's own, which Terraform looks up", () => {
    const stack = withOpenSearch({ domainArn });
    expect(mapAt(stack.json, "data", "aws_opensearch_domain", "open_search")).toMatchObject({
      domain_name: "logs",
    });
    expect(sinkOf(stack)).toMatchObject({
      hosts: ["https://${data.aws_opensearch_domain.open_search.endpoint}"],
      aws: { region: "us-east-1", sts_role_arn: "${aws_iam_role.open_search.arn}" },
      index: "bedrock-invocations",
      document_id: "${requestId}",
    });
  });

  test("writes to a domain of another account and Region at its address", () => {
    const stack = withOpenSearch({
      domainArn: "arn:aws:es:eu-west-1:444455556666:domain/logs",
      endpoint: "https://search-logs.example",
    });
    expect(stack.json["data"]).toBeUndefined();
    expect(sinkOf(stack)).toMatchObject({
      hosts: ["https://search-logs.example"],
      aws: { region: "eu-west-1" },
    });
    const output = stack.outputs["open_search_domain_policy_statements"] ?? "";
    expect(JSON.parse(output)).toMatchObject([
      { Principal: { AWS: "${aws_iam_role.open_search.arn}" }, Action: "es:DescribeDomain" },
      { Resource: "arn:aws:es:eu-west-1:444455556666:domain/logs/*" },
    ]);
  });

  test("writes to a collection without naming documents, which some collections refuse", () => {
    const stack = withOpenSearch({ collectionArn });
    expect(sinkOf(stack)).toMatchObject({
      hosts: ["https://abc123def456ghi789jk.us-east-1.aoss.amazonaws.com"],
      aws: { serverless: true },
    });
    expect(sinkOf(stack)).not.toHaveProperty("document_id");
    expect(stack.statements(permissions).at(-1)).toEqual({
      Sid: "WriteCollection",
      Effect: "Allow",
      Action: ["aoss:APIAccessAll", "aoss:BatchGetCollection"],
      Resource: collectionArn,
    });
  });

  test("makes an index of each month where its name asks for one", () => {
    const sink = sinkOf(withOpenSearch({ domainArn, index: "bedrock-%{yyyy.MM}-{region}" }));
    expect(sink["index"]).toBe("bedrock-%%{yyyy.MM}-{region}");
    expect(JSON.parse(sink["template_content"] as string)).toMatchObject({
      index_patterns: ["bedrock-*-{region}"],
    });
  });
});

describe("the index of records", () => {
  const template = sinkOf(withOpenSearch({ domainArn }))["template_content"] as string;
  const mappings = mapAt(JSON.parse(template) as JsonMap, "template", "mappings");

  test("has every field of the record", () => {
    const names = recordFields.map(({ name }) => name);
    expect(Object.keys(mapAt(mappings, "properties"))).toEqual([...names, "s3"]);
  });

  test("counts tokens, knows the time, and looks into no body", () => {
    expect(mapAt(mappings, "properties")).toMatchObject({
      timestamp: { type: "date" },
      requestId: { type: "keyword" },
      requestMetadata: { type: "flat_object" },
      input: {
        properties: {
          inputTokenCount: { type: "long" },
          inputBodyJson: { type: "object", enabled: false },
        },
      },
    });
  });

  test("grows by no field that a model invents", () => {
    expect(mappings["dynamic"]).toBe(false);
    expect(mapAt(mappings, "properties", "output")["dynamic"]).toBe(false);
  });
});

describe("the role of the pipeline", () => {
  const objects =
    "${aws_s3_bucket.logs.arn}/AWSLogs/111122223333/BedrockModelInvocationLogs/us-east-1/*";

  test("is for this pipeline alone", () => {
    const stack = withOpenSearch({ domainArn });
    expect(stack.resource("aws_iam_role.open_search")["name"]).toBe("acme-us-east-1-open-search");
    expect(stack.resource(pipeline)["pipeline_name"]).toBe("acme-os");
    expect(stack.statements("aws_iam_role.open_search", "assume_role_policy")).toMatchObject([
      {
        Principal: { Service: "osis-pipelines.amazonaws.com" },
        Condition: {
          StringEquals: { "aws:SourceAccount": "111122223333" },
          ArnEquals: { "aws:SourceArn": "arn:aws:osis:us-east-1:111122223333:pipeline/acme-os" },
        },
      },
    ]);
  });

  test("reads records, takes events and writes documents", () => {
    expect(
      withOpenSearch({ domainArn })
        .statements(permissions)
        .map(({ Action, Resource }) => [Action, Resource]),
    ).toEqual([
      ["s3:GetObject", objects],
      [
        ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:ReceiveMessage"],
        "${aws_sqs_queue.open_search.arn}",
      ],
      ["kms:Decrypt", "${aws_kms_key.logs.arn}"],
      ["es:DescribeDomain", domainArn],
      [["es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPost", "es:ESHttpPut"], `${domainArn}/*`],
    ]);
  });

  test.each<[NonNullable<S3Destination>, string | undefined]>([
    [{ encryption: { type: "sse-s3" } }, undefined],
    [{ encryption: { keyArn: "arn:k" } }, "arn:k"],
    [{ existingBucket: "b" }, undefined],
    [{ existingBucket: "b", encryption: { keyArn: "arn:k" } }, "arn:k"],
  ])("decrypts what %j encrypts", (s3, key) => {
    const decrypts = withOpenSearch({ domainArn }, s3)
      .statements(permissions)
      .find(({ Action }) => Action === "kms:Decrypt");
    expect(decrypts?.["Resource"]).toBe(key);
  });

  test("is named in the policy of the bucket's key", () => {
    const statement = {
      Sid: "OpenSearchIngestionDecrypt",
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::111122223333:root" },
      Action: "kms:Decrypt",
      Resource: "*",
      Condition: {
        ArnEquals: {
          "aws:PrincipalArn": "arn:aws:iam::111122223333:role/acme-us-east-1-open-search",
        },
      },
    };
    expect(withOpenSearch({ domainArn }).statements("aws_kms_key.logs")).toContainEqual(statement);
    const given = withOpenSearch({ domainArn }, { encryption: { keyArn: "arn:k" } });
    const output = given.outputs["bucket_key_policy_statements"] ?? "";
    expect(JSON.parse(output)).toContainEqual(statement);
  });
});

describe("the queue of events", () => {
  test("is encrypted, takes events of one rule, and keeps what fails five times", () => {
    const stack = withOpenSearch({ domainArn });
    expect(stack.resource("aws_sqs_queue.open_search")).toMatchObject({
      name: "acme-open-search",
      sqs_managed_sse_enabled: true,
      visibility_timeout_seconds: 300,
      redrive_policy:
        '{"deadLetterTargetArn":"${aws_sqs_queue.open_search_dead_letters.arn}","maxReceiveCount":5}',
    });
    expect(stack.resource("aws_sqs_queue.open_search_dead_letters")).toMatchObject({
      name: "acme-open-search-dead-letters",
      sqs_managed_sse_enabled: true,
      message_retention_seconds: 1_209_600,
    });
    expect(stack.statements("aws_sqs_queue_policy.open_search")).toMatchObject([
      {
        Action: "sqs:SendMessage",
        Principal: { Service: "events.amazonaws.com" },
        Condition: {
          ArnEquals: { "aws:SourceArn": "${aws_cloudwatch_event_rule.open_search.arn}" },
        },
      },
    ]);
  });

  test("hears of the same records as EventBridge's own consumer", () => {
    const { resource } = synthesizeStack({
      destinations: { s3: { prefix: "p" } },
      consumers: {
        openSearch: { domainArn },
        eventBridge: { targetArn: "arn:aws:sqs:us-east-1:111122223333:logs" },
      },
    });
    expect(resource("aws_cloudwatch_event_rule.open_search")["event_pattern"]).toBe(
      resource("aws_cloudwatch_event_rule.delivered_records")["event_pattern"],
    );
    expect(resource("aws_s3_bucket_notification.logs")["eventbridge"]).toBe(true);
  });
});
