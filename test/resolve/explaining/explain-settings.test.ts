import { explainSettings } from "../../../src/resolve/explaining/explain-settings";
import { formatPath } from "../../../src/spec/document-path";
import type { Stack } from "../../../src/resolve/stack";
import { resolveOneTarget, resolvePlainSpec, type PlainSpec } from "../resolve-plain-spec";

/** `<path> = <value> from <place> over <place>`, for settings of the only target that begin so. */
function explained(spec: PlainSpec, start: string): readonly string[] {
  return explainedOf(resolveOneTarget(spec), start);
}

function explainedOf(stack: Stack, start: string): readonly string[] {
  return explainSettings(stack)
    .filter(({ path }) => formatPath(path).startsWith(start))
    .map(({ path, value, places }) => {
      const origin = places.map(formatPath).join(" over ") || "default";
      return `${formatPath(path)} = ${JSON.stringify(value)} from ${origin}`;
    });
}

const regions = ["us-east-1"];

describe("explainSettings", () => {
  test("shows what was written with its place, and the defaults beside it", () => {
    expect(explained({ destinations: { s3: { prefix: "{account}" } } }, "destinations.s3")).toEqual(
      [
        'destinations.s3.bucket = "acme-111122223333-us-east-1" from default',
        'destinations.s3.prefix = "111122223333" from destinations.s3.prefix',
        'destinations.s3.encryption.type = "kms" from default',
        ...explained({ destinations: { s3: {} } }, "destinations.s3").slice(3),
      ],
    );
  });

  test("shows what each value overrode", () => {
    const spec: PlainSpec = {
      deletionProtection: true,
      targets: [{ name: "a", accounts: ["111122223333"], regions, deletionProtection: false }],
      overrides: [{ match: { groups: ["a"] }, deletionProtection: true }],
    };
    expect(explained(spec, "deletionProtection")).toEqual([
      "deletionProtection = true from overrides[0].deletionProtection over targets[0].deletionProtection over deletionProtection",
    ]);
  });

  test("shows no default of the alternative that was not chosen", () => {
    const settings = explained(
      { destinations: { s3: { existingBucket: "b" } } },
      "destinations.s3",
    );
    expect(settings[0]).toBe(
      'destinations.s3.existingBucket = "b" from destinations.s3.existingBucket',
    );
    expect(settings.some((line) => line.startsWith("destinations.s3.bucket "))).toBe(false);
  });

  test("shows the defaults of blocks that are not written, and none of features that are off", () => {
    const spec: PlainSpec = { destinations: { s3: {}, cloudwatch: {} } };
    expect(explained(spec, "destinations.s3")).toStrictEqual([
      'destinations.s3.bucket = "acme-111122223333-us-east-1" from default',
      'destinations.s3.prefix = "" from default',
      'destinations.s3.encryption.type = "kms" from default',
      "destinations.s3.lifecycle.expireAfterDays = 365 from default",
      "destinations.s3.lifecycle.transitions = [] from default",
      "destinations.s3.lifecycle.noncurrentExpireAfterDays = 30 from default",
      "destinations.s3.versioning = true from default",
      "destinations.s3.readers = [] from default",
      "destinations.s3.policyStatements = [] from default",
      "destinations.s3.forceDestroy = false from default",
    ]);
    expect(explained(spec, "destinations.cloudwatch")).toStrictEqual([
      'destinations.cloudwatch.logGroup = "/aws/bedrock/acme" from default',
      "destinations.cloudwatch.retentionDays = 365 from default",
      'destinations.cloudwatch.encryption.type = "kms" from default',
      'destinations.cloudwatch.logGroupClass = "STANDARD" from default',
      'destinations.cloudwatch.role.name = "acme-us-east-1-delivery" from default',
      'destinations.cloudwatch.role.path = "/" from default',
    ]);
  });

  test("shows how Terraform runs where the spec says nothing of it", () => {
    expect(explained({ destinations: { s3: {} } }, "terraform")).toStrictEqual([
      'terraform.requiredVersion = ">= 1.5.0" from default',
      'terraform.awsProvider = ">= 5.100.0, < 7.0.0" from default',
      "terraform.include = [] from default",
      'terraform.backend.local.path = "../../../terraform.111122223333-us-east-1.tfstate" from default',
      "terraform.defaultTags = {} from default",
    ]);
  });

  test("shows no local state beside another backend", () => {
    const backend = { s3: { bucket: "b", region: "r", key: "k" } };
    expect(explained({ terraform: { backend } }, "terraform.backend.local")).toStrictEqual([]);
  });

  test("shows of what is already there only what the stack decides", () => {
    const cloudwatch = {
      existingLogGroup: "/a",
      existingRoleArn: "arn:aws:iam::111122223333:role/a",
    };
    const spec: PlainSpec = { destinations: { s3: { existingBucket: "b" }, cloudwatch } };
    expect(explained(spec, "destinations").map((line) => line.split(" = ")[0])).toStrictEqual([
      "destinations.s3.existingBucket",
      "destinations.s3.takeOver",
      "destinations.s3.prefix",
      "destinations.s3.readers",
      "destinations.s3.policyStatements",
      "destinations.cloudwatch.existingLogGroup",
      "destinations.cloudwatch.existingRoleArn",
    ]);
  });

  test("shows of shared large data its prefix alone", () => {
    const spec: PlainSpec = { destinations: { s3: {}, cloudwatch: { largeData: {} } } };
    expect(explained(spec, "destinations.cloudwatch.largeData")).toEqual([
      'destinations.cloudwatch.largeData.prefix = "large-data" from default',
    ]);
  });

  test("shows the version of Terraform that the used features raised", () => {
    const backend = { s3: { bucket: "b", region: "r", key: "k", useLockfile: true } };
    expect(explained({ terraform: { backend } }, "terraform.requiredVersion")).toEqual([
      'terraform.requiredVersion = ">= 1.10.0" from default',
    ]);
  });

  test("does not show as set what a null took away", () => {
    const spec: PlainSpec = {
      destinations: { s3: { prefix: "a" } },
      targets: [{ name: "a", accounts: ["111122223333"], regions, destinations: { s3: null } }],
      overrides: [{ match: { groups: ["a"] }, destinations: { s3: {} } }],
    };
    expect(explained(spec, "destinations.s3.prefix")).toEqual([
      'destinations.s3.prefix = "" from default',
    ]);
  });

  test("shows the names that the queries get by default", () => {
    expect(explained({ name: "acme-logs", consumers: { athena: {} } }, "consumers")).toStrictEqual([
      'consumers.athena.database = "acme_logs" from default',
      'consumers.athena.workgroup = "acme-logs" from default',
      'consumers.athena.resultsBucket = "acme-logs-athena-111122223333-us-east-1" from default',
      "consumers.athena.namedQueries = true from default",
    ]);
  });

  test("shows key by key what is known of an archive that others own", () => {
    const archive = { bucketArn: "arn:aws:s3:::b", accountId: "999988887777" };
    expect(explained({ consumers: { archive } }, "consumers")).toStrictEqual([
      'consumers.archive.bucketArn = "arn:aws:s3:::b" from consumers.archive.bucketArn',
      'consumers.archive.accountId = "999988887777" from consumers.archive.accountId',
    ]);
    expect(explained({ consumers: { archive: true } }, "consumers")).toStrictEqual([
      "consumers.archive = true from consumers.archive",
    ]);
  });

  test("leaves braces alone where no placeholder is taken, also inside of a list", () => {
    const arn = "arn:aws:kinesis:{region}:{account}:stream/a";
    const streams = [{ type: "kinesis" as const, arn, filterPattern: "{region}" }];
    expect(explained({ consumers: { streams } }, "consumers")).toStrictEqual([
      'consumers.streams = [{"arn":"arn:aws:kinesis:us-east-1:111122223333:stream/a","filterPattern":"{region}","type":"kinesis"}] from consumers.streams',
    ]);
  });

  test("shows of a central stack where its own state is, and no file that is for targets", () => {
    const s3 = { bucket: "b", region: "us-east-1", key: "{account}/{region}.tfstate" };
    const [archive] = resolvePlainSpec({
      archive: { account: "999988887777", region: "eu-west-1" },
      terraform: { backend: { s3 }, include: ["extra.tf.json"], lockFile: "a.hcl" },
    }).centralStacks;
    if (archive === undefined) throw new Error("The spec has no archive.");
    expect(explainedOf(archive, "terraform.backend.s3.key")).toStrictEqual([
      'terraform.backend.s3.key = "999988887777/eu-west-1-archive.tfstate" from terraform.backend.s3.key',
    ]);
    expect(explainedOf(archive, "terraform.include")).toStrictEqual([]);
    expect(explainedOf(archive, "terraform.lockFile")).toHaveLength(1);
  });

  test("shows of the stack of Panther neither a role nor tags, which it does not have", () => {
    const panther = { accountId: "999988887777", region: "eu-west-1" as const, sources: true };
    const [stack] = resolvePlainSpec({
      destinations: { s3: {} },
      consumers: { panther },
      terraform: { assumeRole: { roleArn: "r" }, defaultTags: { a: "b" } },
    }).centralStacks;
    if (stack === undefined) throw new Error("The spec has no stack for Panther.");
    expect(explainedOf(stack, "").map((line) => line.split(" = ")[0])).toStrictEqual([
      "terraform.requiredVersion",
      "terraform.awsProvider",
      "terraform.backend.local.path",
    ]);
  });

  test("shows what the delivery role has of all roles, with its place", () => {
    const spec: PlainSpec = {
      roles: { path: "/{account}/" },
      destinations: { cloudwatch: { role: { permissionsBoundary: "b" } } },
    };
    expect(explained(spec, "destinations.cloudwatch.role")).toEqual([
      'destinations.cloudwatch.role.name = "acme-us-east-1-delivery" from default',
      'destinations.cloudwatch.role.path = "/111122223333/" from roles.path',
      'destinations.cloudwatch.role.permissionsBoundary = "b" from destinations.cloudwatch.role.permissionsBoundary',
    ]);
    expect(explained(spec, "roles")).toEqual(['roles.path = "/111122223333/" from roles.path']);
  });
});
