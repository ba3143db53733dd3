import { Ajv2020 } from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatPantherSources } from "../../src/report/targets/format-panther-sources";
import { listPantherSources } from "../../src/resolve/consumers/list-panther-sources";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";

const formats = join(__dirname, "../../docs/formats");
const page = readFileSync(join(formats, "panther-sources.md"), "utf8");
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(formats, "panther-sources.schema.json"), "utf8")) as object,
);

const keyArn = "arn:aws:kms:eu-west-1:222233334444:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const resolved = resolvePlainSpec({
  destinations: { s3: {} },
  consumers: { panther: { accountId: "999988887777", region: "us-west-2" } },
  targets: [
    { name: "own key", accounts: ["111122223333"], regions: ["us-east-1"] },
    {
      name: "stream",
      accounts: ["222233334444"],
      regions: ["eu-west-1"],
      destinations: { cloudwatch: {} },
      consumers: {
        panther: {
          transport: "cloudwatch",
          notifications: "self-managed",
          stream: { encryption: { keyArn } },
        },
      },
    },
    {
      name: "no key",
      accounts: ["333344445555"],
      regions: ["us-east-1"],
      destinations: { s3: { encryption: { type: "sse-s3" } } },
    },
    { name: "old", accounts: ["444455556666"], regions: ["us-east-1"], retired: true },
  ],
});

interface Printed {
  readonly sources: readonly Readonly<Record<string, unknown>>[];
}

const printed = JSON.parse(formatPantherSources(listPantherSources(resolved))) as Printed;

it("lists what Panther is told of each target, and leaves retired ones out", () => {
  expect(printed).toMatchObject({
    formatVersion: "1",
    consumer: "panther",
    sources: [
      {
        target: "111122223333-us-east-1",
        name: "br-111122223333-us-east-1",
        awsAccountId: "111122223333",
        bucketName: "acme-111122223333-us-east-1",
        logStreamType: "JSON",
        kmsKeyArn: null,
        kmsKeyOutput: "panther_kms_key_arn",
        pantherManagedBucketNotificationsEnabled: true,
      },
      {
        target: "222233334444-eu-west-1",
        bucketName: "acme-panther-222233334444-eu-west-1",
        logStreamType: "CloudWatchLogs",
        retainEnvelopeFields: true,
        prefixLogTypes: [
          { prefix: "", logTypes: ["AWS.BedrockModelInvocation"], excludedPrefixes: [] },
        ],
        kmsKeyArn: keyArn,
        pantherManagedBucketNotificationsEnabled: false,
      },
      { target: "333344445555-us-east-1", kmsKeyArn: null },
    ],
  });
  expect(printed.sources[2]).not.toHaveProperty("kmsKeyOutput");
});

const central = JSON.parse(
  formatPantherSources(
    listPantherSources(
      resolvePlainSpec({
        archive: { account: "999988887777", region: "eu-west-1" },
        destinations: { s3: {} },
        consumers: {
          archive: true,
          panther: { accountId: "888877776666", region: "us-west-2" },
        },
        targets: [
          { name: "read", accounts: ["111122223333", "222233334444"], regions: ["us-east-1"] },
          {
            name: "own",
            accounts: ["333344445555"],
            regions: ["us-east-1"],
            consumers: { panther: { archive: false } },
          },
          { name: "old", accounts: ["444455556666"], regions: ["us-east-1"], retired: true },
        ],
      }),
    ),
  ),
) as Printed;

it("lists the archive once, with the targets that Panther reads there", () => {
  expect(central.sources).toMatchObject([
    {
      target: "archive",
      archivedTargets: ["111122223333-us-east-1", "222233334444-us-east-1"],
      name: "acme-archive",
      awsAccountId: "999988887777",
      bucketName: "acme-archive",
      prefixLogTypes: [
        { prefix: "AWSLogs/111122223333/BedrockModelInvocationLogs/" },
        { prefix: "AWSLogs/222233334444/BedrockModelInvocationLogs/" },
      ],
      kmsKeyOutput: "panther_kms_key_arn",
    },
    { target: "333344445555-us-east-1" },
  ]);
  expect(central.sources[1]).not.toHaveProperty("archivedTargets");
});

it.each([printed, central])("the schema in docs/ describes it", (document) => {
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
});

it("the schema in docs/ knows every key that is printed, and no other", () => {
  const keys = new Set(
    [...printed.sources, ...central.sources].flatMap((source) => Object.keys(source)),
  );
  const { $defs } = validate.schema as { $defs: { source: { properties: object } } };
  expect([...keys].sort()).toEqual(Object.keys($defs.source.properties).sort());
});

it("the example in docs/ is of this shape", () => {
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  validate(JSON.parse(example));
  expect(validate.errors ?? []).toEqual([]);
});
