import { explainSettings } from "../../../src/resolve/explaining/explain-settings";
import type { Stack } from "../../../src/resolve/stack";
import { formatPath } from "../../../src/spec/document-path";
import type { JsonMap, JsonValue } from "../../../src/spec/json-value";
import {
  childSchemas,
  resolveReference,
  schemaRoot,
  type SchemaNode,
} from "../../../src/spec/schema-annotations";
import { settingKeys } from "../../../src/resolve/settings/merge-settings";
import { resolvePlainSpec } from "../resolve-plain-spec";

interface Key {
  readonly path: string;
  readonly schema: SchemaNode;
  /** Whether its block is a mistake without it. */
  readonly isRequired: boolean;
}

/** The keys of a part of the schema that have a value of their own, those of alternatives among them. */
function keysBelow({ path, schema, isRequired }: Key): readonly Key[] {
  const blocks = [schema, ...(schema.anyOf ?? [])].filter(({ properties }) => properties);
  const isBlockOnly = schema.properties !== undefined;
  const below = blocks.flatMap(({ properties = {}, required = [], ...block }) =>
    Object.entries(properties).flatMap(([key, child]) =>
      keysBelow({
        path: `${path}.${key}`,
        schema: resolveReference(child),
        isRequired: [...required, ...(block["x-required"] ?? [])].includes(key),
      }),
    ),
  );
  return [...(isBlockOnly ? [] : [{ path, schema, isRequired }]), ...below];
}

const keys = [...settingKeys, ...["organizationId", "archive"]].flatMap((key) => {
  const [schema = {}] = childSchemas(schemaRoot(), key);
  return keysBelow({ path: key, schema, isRequired: false });
});

function nest(path: string, value: JsonValue): JsonMap {
  return path
    .split(".")
    .reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value) as JsonMap;
}

const archive = { account: "999988887777", region: "eu-west-1" };

/** A spec that says one thing, in an archive or in a target. */
function specThatSays(path: string, value: JsonValue): JsonMap {
  const spec = nest(path, value);
  return isOfArchive(path)
    ? { ...spec, archive: { ...archive, ...(spec["archive"] as object | undefined) } }
    : spec;
}

function isOfArchive(path: string): boolean {
  return path === "organizationId" || path.startsWith("archive");
}

function explain(path: string, value: JsonValue) {
  const { targets, centralStacks } = resolvePlainSpec(specThatSays(path, value));
  const stack: Stack | undefined = isOfArchive(path) ? centralStacks[0] : targets[0];
  if (stack === undefined) throw new Error("The spec has no such stack.");
  return explainSettings(stack);
}

/** What holds in a block only where it is written: alternatives, and what is off without it or without an archive. */
const without: readonly string[] = [
  "roles.permissionsBoundary",
  "destinations.s3.existingBucket",
  "destinations.s3.takeOver",
  "destinations.s3.encryption.keyArn",
  "destinations.cloudwatch.existingLogGroup",
  "destinations.cloudwatch.encryption.keyArn",
  "destinations.cloudwatch.role.permissionsBoundary",
  "destinations.cloudwatch.existingRoleArn",
  "destinations.cloudwatch.largeData.existingBucket",
  "destinations.cloudwatch.largeData.takeOver",
  "destinations.cloudwatch.largeData.encryption.keyArn",
  "consumers.archive",
  "consumers.archive.keyArn",
  "consumers.metrics.alarmTopicArn",
  "consumers.metrics.tokensPerHour",
  "consumers.eventBridge.deadLetterQueueArn",
  "consumers.streams",
  "consumers.openSearch.domainArn",
  "consumers.openSearch.collectionArn",
  "consumers.openSearch.endpoint",
  "consumers.panther.archive",
  "consumers.panther.stream.encryption.keyArn",
  "terraform.lockFile",
  "terraform.backend.s3.dynamodbTable",
  "terraform.backend.s3.kmsKeyId",
  "terraform.backend.s3.roleArn",
  "terraform.backend.http.lockAddress",
  "terraform.backend.http.unlockAddress",
  "terraform.assumeRole.externalId",
  "terraform.assumeRole.sessionName",
  "archive.encryption.keyArn",
];

const optional = keys.filter(({ path, isRequired }) => path.includes(".") && !isRequired);

describe("explainSettings, of every key of the language", () => {
  test.each(keys.map(({ path, schema }) => [path, schema] as const))(
    "shows `%s` with the place where it is written",
    (path, { examples, enum: allowed }) => {
      const value = (examples?.[0] ?? allowed?.[0]) as JsonValue;
      const shown = explain(path, value).find((setting) => formatPath(setting.path) === path);
      expect(shown?.places.map(formatPath)).toEqual([path]);
    },
  );

  test.each(optional.map(({ path }) => path))(
    "shows the default of `%s` beside its block, unless there is none",
    (path) => {
      const explained = explain(path.slice(0, path.lastIndexOf(".")), {});
      const shown = explained.filter((setting) => formatPath(setting.path) === path);
      expect(shown.map(({ places }) => places)).toEqual(without.includes(path) ? [] : [[]]);
    },
  );
});
