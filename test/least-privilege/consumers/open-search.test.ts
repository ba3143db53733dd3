import { everything } from "../expectation";
import { simulate } from "../simulate";
import { account, byRole, byService, policiesOf, region } from "./consumer-stack";

const domain = `arn:aws:es:${region}:${account}:domain/logs`;
const role = "acme-us-east-1-open-search";
const policyAt = policiesOf({
  destinations: { s3: { prefix: "bedrock" } },
  consumers: { openSearch: { domainArn: domain } },
});
const bucket = "arn:aws:s3:::acme-111122223333-us-east-1";
const records = `${bucket}/bedrock/AWSLogs/${account}/BedrockModelInvocationLogs/${region}`;
const queue = `arn:aws:sqs:${region}:${account}:acme-open-search`;
const ask = byRole(role, policyAt("aws_iam_role_policy", "open_search"));

describe("the role of the pipeline", () => {
  it.each([
    ["s3:GetObject", `${records}/2026/11/21/07/20261121T071652056Z_9b86bf4994c4ab1c.json.gz`],
    ["sqs:ReceiveMessage", queue],
    ["sqs:DeleteMessage", queue],
    ["es:DescribeDomain", domain],
    ["es:ESHttpPost", `${domain}/_bulk`],
    ["es:ESHttpPut", `${domain}/_index_template/bedrock-invocations`],
  ])("calls %s on %s", (action, resource) => {
    expect(simulate(ask(action, resource))).toBe("allowed");
  });

  it.each([
    ["s3:GetObject", `${bucket}/other`],
    ["s3:GetObject", `${records.replace(region, "us-west-2")}/x`],
    ["s3:PutObject", `${records}/x`],
    ["s3:DeleteObject", `${records}/x`],
    ["sqs:SendMessage", queue],
    ["sqs:ReceiveMessage", `${queue}-dead-letters`],
    ["sqs:PurgeQueue", queue],
    ["es:ESHttpDelete", `${domain}/bedrock-invocations`],
    ["es:ESHttpPost", `${domain}2/_bulk`],
    ["es:UpdateDomainConfig", domain],
  ])("does not call %s on %s", (action, resource) => {
    expect(simulate(ask(action, resource))).toBe("denied");
  });

  it("is assumed for its pipeline alone", () => {
    const trust = policyAt("aws_iam_role", "open_search", "assume_role_policy");
    const assume = (pipeline: string, of = account) =>
      simulate(
        byService("osis-pipelines.amazonaws.com", trust)(
          "sts:AssumeRole",
          `arn:aws:iam::${account}:role/${role}`,
          `arn:aws:osis:${region}:${account}:pipeline/${pipeline}`,
          of,
        ),
      );
    expect(assume("acme-os")).toBe("allowed");
    expect(assume("acme-os2")).toBe("denied");
    expect(assume("acme-os", "999999999999")).toBe("denied");
  });
});

describe("the key of the bucket", () => {
  const key = `arn:aws:kms:${region}:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
  const resourcePolicy = policyAt("aws_kms_key", "logs");
  const principalArn = (name: string) => ({
    "aws:PrincipalArn": `arn:aws:iam::${account}:role/${name}`,
  });

  it("is used by the role to decrypt, and for nothing else", () => {
    const context = principalArn(role);
    expect(simulate({ ...ask("kms:Decrypt", key, context), resourcePolicy })).toBe("allowed");
    expect(simulate({ ...ask("kms:GenerateDataKey", key, context), resourcePolicy })).toBe(
      "denied",
    );
  });

  it("lets another role of the account in only by that role's own policies", () => {
    const other = byRole("other", everything)("kms:Decrypt", key, principalArn("other"));
    expect(simulate({ ...other, resourcePolicy })).toBe("allowed");
    expect(simulate({ ...other, identityPolicies: [], resourcePolicy })).toBe("denied");
  });
});

describe("the queue of events", () => {
  const send = byService("events.amazonaws.com", policyAt("aws_sqs_queue_policy", "open_search"));
  const rule = `arn:aws:events:${region}:${account}:rule/acme-open-search`;

  it("takes messages from its rule alone", () => {
    expect(simulate(send("sqs:SendMessage", queue, rule))).toBe("allowed");
    expect(simulate(send("sqs:SendMessage", queue, `${rule}2`))).toBe("denied");
    expect(simulate(send("sqs:ReceiveMessage", queue, rule))).toBe("denied");
  });
});
