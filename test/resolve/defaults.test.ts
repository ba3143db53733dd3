import { defaults } from "../../src/spec/defaults";
import type { JsonMap, JsonValue } from "../../src/spec/json-value";
import {
  childSchemas,
  resolveReference,
  schemaRoot,
  type SchemaNode,
} from "../../src/spec/schema-annotations";
import type { Settings } from "../../src/resolve/settings/settings";
import { resolveOneTarget } from "./resolve-plain-spec";

/** The schema of a setting, by the keys that lead to it. */
function schemaAt(path: string): SchemaNode {
  return path.split(".").reduce<SchemaNode>((node, key) => {
    const [child] = childSchemas(node, key);
    if (child === undefined) throw new Error(`The schema knows no "${path}".`);
    return child;
  }, schemaRoot());
}

const leaves = (value: object): readonly unknown[] =>
  Object.values(value).flatMap((item: unknown) =>
    typeof item === "object" && item !== null ? leaves(item) : [item],
  );

/** Where the schema states what `defaults` holds. */
const places: readonly (readonly [string, unknown])[] = [
  ["terraform.requiredVersion", defaults.terraform.requiredVersion],
  ["terraform.awsProvider", defaults.terraform.awsProvider],
  ["terraform.backend.local.path", defaults.terraform.localStatePath],
  ["deletionProtection", defaults.deletionProtection],
  ["roles.path", defaults.roles.path],
  ["destinations.s3.bucket", defaults.s3.bucket],
  ["destinations.s3.lifecycle.expireAfterDays", defaults.s3.expireAfterDays],
  ["destinations.s3.lifecycle.noncurrentExpireAfterDays", defaults.s3.noncurrentExpireAfterDays],
  ["destinations.s3.versioning", defaults.s3.versioning],
  ["destinations.s3.forceDestroy", defaults.s3.forceDestroy],
  ["archive.bucket", defaults.archive.bucket],
  ["destinations.cloudwatch.logGroup", defaults.cloudwatch.logGroup],
  ["destinations.cloudwatch.retentionDays", defaults.cloudwatch.retentionDays],
  ["destinations.cloudwatch.logGroupClass", defaults.cloudwatch.logGroupClass],
  ["destinations.cloudwatch.role.name", defaults.cloudwatch.roleName],
  ["consumers.athena.workgroup", defaults.athena.workgroup],
  ["consumers.athena.namedQueries", defaults.athena.namedQueries],
  ["consumers.logsInsights.savedQueries", defaults.logsInsights.savedQueries],
  ["consumers.metrics.errorRatePercent", defaults.metrics.errorRatePercent],
  ["consumers.metrics.silentAfterHours", defaults.metrics.silentAfterHours],
  ["consumers.metrics.dashboard", defaults.metrics.dashboard],
  ["consumers.openSearch.index", defaults.openSearch.index],
  ["consumers.panther.transport", defaults.panther.transport],
  ["consumers.panther.archive", defaults.panther.archive],
  ["consumers.panther.roleSuffix", defaults.panther.roleSuffix],
  ["consumers.panther.notifications", defaults.panther.notifications],
  ["consumers.panther.registered", defaults.panther.registered],
  ["consumers.panther.sources", defaults.panther.sources],
  ["consumers.panther.sourceName", defaults.panther.sourceName],
  ["consumers.panther.silentAfterHours", defaults.panther.silentAfterHours],
  ["consumers.panther.stream.bucket", defaults.panther.stream.bucket],
  ["consumers.panther.stream.expireAfterDays", defaults.panther.stream.expireAfterDays],
];

describe("defaults", () => {
  test.each(places)("`%s` is what the schema says", (path, value) => {
    expect(schemaAt(path).default).toEqual(value);
  });

  test("the wave is what the schema says", () => {
    const wave = resolveReference({ $ref: "#/$defs/wave" });
    expect(wave.default).toBe(defaults.wave);
  });

  test("the two of a prefix, whose schema large data shares, are in the schema's words", () => {
    const { default: standard, description } = schemaAt("destinations.s3.prefix");
    expect(standard).toBeUndefined();
    expect(description).toContain(
      `none by default, and \`${defaults.s3.largeDataPrefix}\` for large data`,
    );
  });

  test("the bucket of query results, which has no key, is in the schema's words", () => {
    expect(schemaAt("consumers.athena.resultsBucket").description).toContain(
      `\`${defaults.athena.resultsBucket}\``,
    );
  });

  test("those of Panther on the archive are in the schema's words", () => {
    const { roleSuffix, sourceName } = defaults.panther.ofArchive;
    expect(schemaAt("consumers.panther.roleSuffix").description).toContain(`\`${roleSuffix}\``);
    expect(schemaAt("consumers.panther.sourceName").description).toContain(`\`${sourceName}\``);
  });

  test("none is missing here", () => {
    const held = [
      ...places.map(([, value]) => value),
      defaults.wave,
      defaults.s3.prefix,
      defaults.s3.largeDataPrefix,
      defaults.athena.resultsBucket,
      ...leaves(defaults.panther.ofArchive),
    ];
    expect([...leaves(defaults)].sort()).toEqual([...held].sort());
  });
});

/** Settings of the schema that have a default, as paths below `root`, references followed. */
function defaultedPaths(root: string): readonly string[] {
  const { properties = {} } = resolveReference(schemaAt(root));
  return Object.keys(properties).flatMap((key) => {
    const path = `${root}.${key}`;
    const schema = schemaAt(path);
    const below = schema.properties === undefined ? [] : defaultedPaths(path);
    return schema.default === undefined ? below : [path, ...below];
  });
}

function nest(path: string, value: JsonValue): JsonMap {
  return path
    .split(".")
    .reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value) as JsonMap;
}

function settingsOf(merged: JsonMap): Settings<unknown> {
  return resolveOneTarget(merged).resolved.settings;
}

/** Defaults that Terraform has by itself, so that writing them changes the text and not its meaning. */
const ownDefaultsOfTerraform = [
  "terraform.backend.cloud.hostname",
  "terraform.backend.http.lockMethod",
  "terraform.backend.http.unlockMethod",
];

const consumers = ["consumers.athena", "consumers.logsInsights", "consumers.metrics"];

describe("a setting that is written with its default", () => {
  const paths = ["terraform", "roles", "destinations.s3", "destinations.cloudwatch", ...consumers]
    .flatMap(defaultedPaths)
    .filter((path) => !ownDefaultsOfTerraform.includes(path));

  test("is looked for in all of the schema", () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        "terraform.backend.s3.encrypt",
        "terraform.include",
        "destinations.s3.encryption",
        "destinations.s3.encryption.type",
        "destinations.s3.lifecycle.transitions",
        "destinations.s3.accessLogs.prefix",
        "destinations.cloudwatch.encryption.type",
        "destinations.cloudwatch.largeData.lifecycle.expireAfterDays",
        "destinations.cloudwatch.role.path",
        "roles.path",
      ]),
    );
  });

  test.each(paths)("means what it means unwritten: `%s`", (path) => {
    const parent = path.slice(0, path.lastIndexOf("."));
    const written = schemaAt(path).default as JsonValue;
    expect(settingsOf(nest(path, written))).toEqual(settingsOf(nest(parent, {})));
  });
});
