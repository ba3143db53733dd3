import { listDeployedResources } from "../../src/stack-json/deployed-resource";
import { labelledBlocks } from "../../src/stack-json/labelled-blocks";
import type { JsonMap } from "../../src/spec/json-value";

const place = { partition: "aws", account: "111122223333", region: "eu-west-1" };

const bodiesOf = (stack: JsonMap): readonly JsonMap[] =>
  listDeployedResources(stack, place).map(({ body }) => body);

it("has resources first, then lookups under the name that a reference has", () => {
  const stack = {
    data: { aws_opensearch_domain: { logs: { domain_name: "logs" } } },
    resource: { aws_s3_bucket: { logs: { bucket: "logs" }, copies: { bucket: "copies" } } },
  };
  expect(listDeployedResources(stack, place)).toEqual([
    bucket("logs"),
    bucket("copies"),
    {
      type: "data.aws_opensearch_domain",
      label: "logs",
      body: { domain_name: "logs" },
      source: place,
      isTagged: false,
    },
  ]);
});

function bucket(name: string): object {
  const body = { bucket: name };
  return { type: "aws_s3_bucket", label: name, body, source: place, isTagged: false };
}

it("has in place of a reference what it leads to, however deep it stands", () => {
  const stack = {
    resource: {
      aws_iam_role: { delivery: { name: "delivery", path: "/logs/" } },
      aws_sns_topic: { logs: { name: "logs" } },
      aws_sqs_queue: { logs: { name: "queue" } },
      aws_kms_key: { logs: {} },
      aws_osis_pipeline: {
        logs: {
          role: ["${aws_iam_role.delivery.arn}"],
          text: '{"topic":"${aws_sns_topic.logs.arn}","queue":"${aws_sqs_queue.logs.name}"}',
          key: "${aws_kms_key.logs.arn}",
          other: "${aws_iam_role.unknown.arn}",
        },
      },
    },
  };
  expect(bodiesOf(stack).at(-1)).toEqual({
    role: ["arn:aws:iam::111122223333:role/logs/delivery"],
    text: '{"topic":"arn:aws:sns:eu-west-1:111122223333:logs","queue":"queue"}',
    // A key has no name before it is made.
    key: "${aws_kms_key.logs.arn}",
    other: "${aws_iam_role.unknown.arn}",
  });
});

it.each([
  ["in a list", [{ default_tags: [{ tags: { team: "ml" } }] }]],
  ["alone", { default_tags: { tags: { team: "ml" } } }],
])("is tagged where the provider, written %s, has tags", (_, aws) => {
  const stack = { provider: { aws }, resource: { aws_s3_bucket: { logs: { bucket: "logs" } } } };
  expect(listDeployedResources(stack, place)).toMatchObject([{ isTagged: true }]);
});

it.each([undefined, null, "text", ["list"], { aws_s3_bucket: "text" }])(
  "has no blocks where there is %j in place of them",
  (blocks) => {
    expect(labelledBlocks(blocks)).toEqual([]);
  },
);
