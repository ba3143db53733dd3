import { defaults } from "../spec/defaults";
import { formatPath, type DocumentPath } from "../spec/document-path";
import { isJsonMap, type JsonValue } from "../spec/json-value";
import {
  childSchemas,
  resolveReference,
  schemaRoot,
  type SchemaNode,
} from "../spec/schema-annotations";
import { fillTemplate } from "./fill-template";
import { hasNoDefault } from "./has-no-default";
import { settingKeys } from "./merge-settings";
import type { SettingsPath } from "./origins";
import type { Settings } from "./settings";
import type { Target } from "./target";
import type { Template } from "./template";

/** One setting of a target: its value, and the places of the spec that set it. */
export interface ExplainedSetting {
  readonly path: SettingsPath;
  /** With placeholders filled. */
  readonly value: JsonValue;
  /** The winning place first, then what it overrode; none where the value is a default. */
  readonly places: readonly DocumentPath[];
}

/** Blocks that hold where nothing is written; without a block of another name, its feature is off. */
const blocksThatHold: readonly unknown[] = [
  "terraform",
  "backend",
  "local",
  "encryption",
  "lifecycle",
  "role",
];

/** Every setting that holds for a target, in the order of the language, the defaults among them. */
export function explainSettings({ resolved, facts }: Target): readonly ExplainedSetting[] {
  const explained: ExplainedSetting[] = [];

  function visit(written: JsonValue | undefined, schema: SchemaNode, path: SettingsPath): void {
    if (isUnused(path, resolved.settings)) return;
    if (written === undefined && hasNoDefault(path, resolved.settings)) return;
    const value = written ?? (blocksThatHold.includes(path.at(-1)) ? {} : undefined);
    if (isJsonMap(value) && schema.properties !== undefined) {
      for (const key of orderedKeys(value, schema)) {
        const child = childSchemas(schema, key)[0];
        visit(value[key], child === undefined ? {} : resolveReference(child), [...path, key]);
      }
    } else if (value !== undefined) {
      explained.push({ path, value: fill(value, schema), places: resolved.origins.chainOf(path) });
    } else {
      const byDefault = defaultOf(path, schema, resolved.settings);
      if (byDefault !== undefined)
        explained.push({ path, value: fill(byDefault, schema), places: [] });
    }
  }

  function fill(value: JsonValue, schema: SchemaNode): JsonValue {
    const takesPlaceholders = schema["x-placeholders"] !== undefined || typeof value === "object";
    return takesPlaceholders ? fillTemplate({ kind: "json-template", value }, facts) : value;
  }

  for (const key of settingKeys) {
    const schema = childSchemas(schemaRoot(), key)[0];
    if (schema !== undefined) visit(resolved.merged[key], schema, [key]);
  }
  return explained;
}

/** Alternatives that the spec did not choose have no default of their own. */
function orderedKeys(
  value: Readonly<Record<string, JsonValue>>,
  schema: SchemaNode,
): readonly string[] {
  const refused = (schema["x-exclusive"] ?? [])
    .filter((keys) => keys.some((key) => value[key] !== undefined))
    .flatMap((keys) => keys.filter((key) => value[key] === undefined));
  return Object.keys(schema.properties ?? {}).filter((key) => !refused.includes(key));
}

/** Large data in the bucket of the S3 destination has a prefix there, and none of the keys of a bucket. */
function isUnused(path: SettingsPath, { cloudwatch }: Settings<Template>): boolean {
  const [, , block, key] = path;
  return (
    block === "largeData" &&
    cloudwatch?.largeData?.kind === "shared" &&
    key !== undefined &&
    key !== "prefix"
  );
}

/** The defaults that depend on other settings, and for the rest those of the schema. */
function defaultOf(
  path: SettingsPath,
  schema: SchemaNode,
  { terraform }: Settings<Template>,
): JsonValue | undefined {
  switch (formatPath(path)) {
    case "destinations.s3.prefix":
      return defaults.s3.prefix;
    case "destinations.cloudwatch.largeData.prefix":
      return defaults.s3.largeDataPrefix;
    case "terraform.requiredVersion":
      return fillConstant(terraform.requiredVersion);
    default:
      return schema.default as JsonValue | undefined;
  }
}

/** The version constraint takes no placeholders. */
function fillConstant(template: Template): JsonValue {
  const parts = template.kind === "text-template" ? template.parts : [];
  return parts.filter((part) => typeof part === "string").join("");
}
