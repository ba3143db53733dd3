import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stackDependencies } from "../../../src/resolve/stack-dependencies";
import type { JsonMap } from "../../../src/spec/json-value";
import { resolvePlainSpec, type PlainSpec } from "../../resolve/resolve-plain-spec";
import { stackTexts } from "../../synth/stack-texts";
import { mapAt } from "../synthesized-stack";
import { evaluateSources } from "./evaluate-sources";

const panther = { accountId: "999988887777", region: "us-west-2", sources: true } as const;
const keyArn = "arn:aws:kms:eu-west-1:222233334444:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const spec: PlainSpec = {
  destinations: { s3: { prefix: "{{account}}/logs" } },
  consumers: { panther },
  targets: [
    { name: "s3", accounts: ["111122223333"], regions: ["us-east-1"], wave: 3 },
    {
      name: "cloudwatch",
      accounts: ["222233334444"],
      regions: ["eu-west-1"],
      destinations: { cloudwatch: {} },
      consumers: {
        panther: {
          transport: "cloudwatch",
          notifications: "self-managed",
          silentAfterHours: 72,
          stream: { encryption: { keyArn } },
        },
      },
    },
    {
      name: "by hand",
      accounts: ["333344445555"],
      regions: ["us-east-1"],
      consumers: { panther: { sources: false } },
    },
    { name: "old", accounts: ["444455556666"], regions: ["us-east-1"], retired: true },
  ],
};

function pantherStack(of: PlainSpec = spec): JsonMap {
  const text = stackTexts(of).get("panther");
  if (text === undefined) throw new Error("The spec has no stack of Panther.");
  return JSON.parse(text) as JsonMap;
}

const targetIds = ["111122223333-us-east-1", "222233334444-eu-west-1"];

describe("the stack of Panther", () => {
  const stack = pantherStack();

  test("has one log source for each target that asks for one, by the target's id", () => {
    expect(Object.keys(evaluateSources(stack, "panther_s3_source"))).toEqual(targetIds);
    expect(mapAt(stack, "resource", "panther_s3_source", "target")["for_each"]).toBe(
      "${local.sources}",
    );
  });

  test("tells Panther of a log bucket, with a prefix that is literal text", () => {
    const records = "{account}/logs/AWSLogs/111122223333/BedrockModelInvocationLogs/";
    const check = "amazon-bedrock-logs-permission-check*";
    expect(evaluateSources(stack, "panther_s3_source")["111122223333-us-east-1"]).toEqual({
      name: "br-111122223333-us-east-1",
      aws_account_id: "111122223333",
      bucket_name: "acme-111122223333-us-east-1",
      log_processing_role_arn:
        "arn:aws:iam::111122223333:role/PantherLogProcessingRole-acme-us-east-1",
      log_stream_type: "JSON",
      log_stream_type_options: null,
      prefix_log_types: [
        {
          prefix: records,
          log_types: ["AWS.BedrockModelInvocation"],
          excluded_prefixes: [
            `${records}us-east-1/*/*/*/*/data/*`,
            `${records}*${check}`,
            `${records}us-east-1/${check}`,
            `${records}us-east-1/*/*/*/*/${check}`,
          ],
        },
      ],
      kms_key_arn: null,
      panther_managed_bucket_notifications_enabled: true,
    });
  });

  test("tells Panther of the bucket of a stream, and how to open what is in it", () => {
    expect(evaluateSources(stack, "panther_s3_source")["222233334444-eu-west-1"]).toEqual({
      name: "br-222233334444-eu-west-1",
      aws_account_id: "222233334444",
      bucket_name: "acme-panther-222233334444-eu-west-1",
      log_processing_role_arn:
        "arn:aws:iam::222233334444:role/PantherLogProcessingRole-acme-eu-west-1",
      log_stream_type: "CloudWatchLogs",
      log_stream_type_options: { retain_envelope_fields: true },
      prefix_log_types: [
        { prefix: "", log_types: ["AWS.BedrockModelInvocation"], excluded_prefixes: [] },
      ],
      kms_key_arn: keyArn,
      panther_managed_bucket_notifications_enabled: false,
    });
  });

  test("has one log source for all targets that Panther reads in the archive", () => {
    const targets = [
      { name: "s3", accounts: ["111122223333", "222233334444"], regions: ["us-east-1" as const] },
      {
        name: "cloudwatch",
        accounts: ["333344445555"],
        regions: ["us-east-1" as const],
        destinations: { cloudwatch: {} },
        consumers: { panther: { transport: "cloudwatch" as const } },
      },
    ];
    const central: PlainSpec = {
      archive: { account: "444455556666", region: "eu-west-1" },
      destinations: { s3: { prefix: "{{account}}" } },
      consumers: { archive: true, panther: { ...panther, silentAfterHours: 48 } },
      targets,
    };
    const made = { archive: "arn:aws:kms:eu-west-1:444455556666:key/made" };
    const sources = evaluateSources(pantherStack(central), "panther_s3_source", made);
    expect(Object.keys(sources)).toEqual(["333344445555-us-east-1", "archive"]);
    const [first, second] = ["111122223333", "222233334444"].map(
      (account) => `{account}/AWSLogs/${account}/BedrockModelInvocationLogs/`,
    );
    expect(sources["archive"]).toMatchObject({
      name: "acme-archive",
      aws_account_id: "444455556666",
      bucket_name: "acme-archive",
      log_processing_role_arn:
        "arn:aws:iam::444455556666:role/PantherLogProcessingRole-acme-archive",
      log_stream_type: "JSON",
      prefix_log_types: [
        { prefix: first, log_types: ["AWS.BedrockModelInvocation"] },
        { prefix: second, log_types: ["AWS.BedrockModelInvocation"] },
      ],
      kms_key_arn: made.archive,
      panther_managed_bucket_notifications_enabled: true,
    });
    expect(violations(sources["archive"] ?? {}, schema.panther_s3_source)).toEqual([]);
    const alarms = evaluateSources(pantherStack(central), "panther_log_source_alarm");
    expect(alarms["archive"]).toMatchObject({ minutes_threshold: 48 * 60 });
    expect(stackDependencies(resolvePlainSpec(central)).get("panther")).toEqual([
      "archive",
      "333344445555-us-east-1",
    ]);
  });

  test("keeps the log sources of targets that replicate, until the archive is read instead", () => {
    const sourcesOf = (of: PlainSpec) => evaluateSources(pantherStack(of), "panther_s3_source");
    const before: PlainSpec = { destinations: { s3: {} }, consumers: { panther } };
    const archived = (archive: boolean): PlainSpec => ({
      ...before,
      archive: { account: "444455556666", region: "eu-west-1" },
      consumers: { archive: true, panther: { ...panther, archive } },
    });
    expect(sourcesOf(archived(false))).toEqual(sourcesOf(before));
    expect(Object.keys(sourcesOf(archived(true)))).toEqual(["archive"]);
  });

  test("takes the key that a target made from a variable", () => {
    const made = { "111122223333-us-east-1": "arn:aws:kms:us-east-1:111122223333:key/made" };
    const sources = evaluateSources(stack, "panther_s3_source", made);
    expect(sources["111122223333-us-east-1"]).toMatchObject({
      kms_key_arn: made["111122223333-us-east-1"],
    });
    expect(mapAt(stack, "variable", "kms_key_arns")).toMatchObject({
      type: "map(string)",
      default: {},
      nullable: false,
    });
  });

  test("checks that a key is known of each stack that has one of its own, and of no other", () => {
    expect(mapAt(stack, "check", "known_keys")).toMatchObject({
      assert: { condition: "${length(local.stacks_without_key) == 0}" },
    });
    const keys = Object.entries(mapAt(stack, "locals", "sources")).map(([name, source]) => [
      name,
      (source as JsonMap)["kms_key_arn"],
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      "111122223333-us-east-1": null,
      "222233334444-eu-west-1": keyArn,
    });
    const withoutKey = {
      destinations: { s3: { encryption: { type: "sse-s3" as const } } },
      consumers: { panther },
    };
    const [source] = Object.values(evaluateSources(pantherStack(withoutKey), "panther_s3_source"));
    expect(source).toMatchObject({ kms_key_arn: "" });
  });

  test("has an alarm for each log source that falls silent", () => {
    const alarm = (target: string, minutes: number) => ({
      source_id: `id of ${target}`,
      type: "SOURCE_NO_DATA",
      minutes_threshold: minutes,
    });
    expect(evaluateSources(stack, "panther_log_source_alarm")).toEqual({
      "111122223333-us-east-1": alarm("111122223333-us-east-1", 24 * 60),
      "222233334444-eu-west-1": alarm("222233334444-eu-west-1", 72 * 60),
    });
  });

  test("has the provider of Panther alone, and no credentials", () => {
    expect(stack["provider"]).toEqual({ panther: [{}] });
    expect(mapAt(stack, "terraform")["required_providers"]).toEqual({
      panther: { source: "panther-labs/panther", version: ">= 0.2.12, < 1.0.0" },
    });
    expect(JSON.stringify(stack)).not.toMatch(/token|api_url|assume_role/i);
  });

  test("has a state of its own, apart from those of the targets", () => {
    expect(mapAt(stack, "terraform", "backend", "local")["path"]).toBe(
      "../../../terraform.panther.tfstate",
    );
    const backend = { s3: { bucket: "b", region: "us-east-1", key: "{account}/{region}.tfstate" } };
    const remote = pantherStack({ ...spec, terraform: { backend } });
    expect(mapAt(remote, "terraform", "backend", "s3")["key"]).toBe(
      "999988887777/us-west-2-panther.tfstate",
    );
  });

  test("is applied after the last wave, and after each target that asks for a log source", () => {
    const resolved = resolvePlainSpec(spec);
    expect(stackDependencies(resolved).get("panther")).toEqual(targetIds);
    const { centralStacks } = resolved;
    expect(centralStacks.map(({ id, wave }) => [id, wave])).toEqual([["panther", 4]]);
  });

  test("is not there where no target asks for a log source", () => {
    const consumers = { panther: { ...panther, sources: false } };
    expect(stackTexts({ destinations: { s3: {} }, consumers }).has("panther")).toBe(false);
  });
});

interface Attribute {
  readonly type: "string" | "bool" | "number" | "list" | "object";
  readonly required?: boolean;
  readonly oneOf?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Readonly<Record<string, Attribute>>;
}

/** Written by hand after the schemas in the source of the provider, which is not installed where the tests run. */
const schema = JSON.parse(
  readFileSync(join(__dirname, "../../provider-schema/panther-0.2.12.json"), "utf8"),
) as Readonly<
  Record<"panther_s3_source" | "panther_log_source_alarm", Readonly<Record<string, Attribute>>>
>;

function violations(body: JsonMap, attributes: Readonly<Record<string, Attribute>>): string[] {
  const unknown = Object.keys(body).filter((name) => attributes[name] === undefined);
  const missing = Object.entries(attributes)
    .filter(([name, { required }]) => required === true && body[name] === undefined)
    .map(([name]) => name);
  const wrong = Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = body[name];
    if (value === undefined || value === null) return [];
    return isOfType(value, attribute) ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
  return [...unknown, ...missing, ...wrong];
}

function isOfType(value: unknown, attribute: Attribute): boolean {
  const { type, items } = attribute;
  const isFit = (item: unknown) =>
    items === undefined || violations(item as JsonMap, items).length === 0;
  if (Array.isArray(value)) return type === "list" && value.every(isFit);
  if (typeof value === "number") return type === "number" && isWithin(value, attribute);
  if (typeof value === "string") return type === "string" && isAllowed(value, attribute);
  if (typeof value === "object") return type === "object" && isFit(value);
  return typeof value === (type === "bool" ? "boolean" : type);
}

function isWithin(value: number, { minimum = 0, maximum = Infinity }: Attribute): boolean {
  return value >= minimum && value <= maximum;
}

function isAllowed(value: string, { oneOf, pattern = "" }: Attribute): boolean {
  return (oneOf === undefined || oneOf.includes(value)) && new RegExp(pattern).test(value);
}

describe.each(["panther_s3_source", "panther_log_source_alarm"] as const)("each %s", (type) => {
  test.each(targetIds)("fits the schema of the provider for %s", (target) => {
    const body = evaluateSources(pantherStack(), type)[target] ?? {};
    expect(violations(body, schema[type])).toEqual([]);
    expect(violations({ ...body, extra: 1 }, schema[type])).toEqual(["extra"]);
    const options = { log_stream_type_options: { retain: true } };
    expect(violations({ ...body, ...options }, schema.panther_s3_source)).toEqual(
      expect.arrayContaining([expect.stringContaining("log_stream_type_options: ")]),
    );
  });
});
