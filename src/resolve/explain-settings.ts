import { defaults } from "../spec/defaults";
import { formatPath, type DocumentPath } from "../spec/document-path";
import { isJsonMap, type JsonValue } from "../spec/json-value";
import {
  childSchemas,
  resolveReference,
  schemaRoot,
  type SchemaNode,
} from "../spec/schema-annotations";
import { valueAt } from "../validate/value-at";
import type { Stack, StackSettings } from "./stack";
import { fillTemplate, type TargetFacts } from "./fill-template";
import { hasNoDefault } from "./has-no-default";
import { settingKeys } from "./merge-settings";
import type { SettingsPath } from "./origins";
import { keysOfCentralStack } from "./place-central-stack";
import type { Settings, TerraformSettings } from "./settings";
import type { Template } from "./template";

/** One setting of a stack: its value, and the places of the spec that set it. */
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

/** Every setting that holds for a stack, in the order of the language, the defaults among them. */
export function explainSettings({ resolved, facts }: Stack): readonly ExplainedSetting[] {
  const explained: ExplainedSetting[] = [];

  function visit(written: JsonValue | undefined, schema: SchemaNode, path: SettingsPath): void {
    if (resolved.kind === "target" && isSilent(written, path, resolved.settings)) return;
    const value = written ?? (blocksThatHold.includes(path.at(-1)) ? {} : undefined);
    if (isJsonMap(value) && schema.properties !== undefined) {
      for (const key of orderedKeys(value, schema)) {
        const child = childSchemas(schema, key)[0];
        visit(value[key], child === undefined ? {} : resolveReference(child), [...path, key]);
      }
    } else if (value !== undefined) {
      explained.push({ path, value: fill(value, schema), places: resolved.origins.chainOf(path) });
    } else {
      explained.push(...explainUnwritten(schema, path));
    }
  }

  function explainUnwritten(schema: SchemaNode, path: SettingsPath): readonly ExplainedSetting[] {
    const shared = sharedPath(path);
    const written = shared && valueAt(resolved.merged, shared);
    if (shared !== undefined && written !== undefined) {
      return [{ path, value: fill(written, schema), places: resolved.origins.chainOf(shared) }];
    }
    const byDefault = defaultOf(path, schema, resolved.settings.terraform, facts);
    return byDefault === undefined ? [] : [{ path, value: fill(byDefault, schema), places: [] }];
  }

  function fill(value: JsonValue, schema: SchemaNode): JsonValue {
    const takesPlaceholders = schema["x-placeholders"] !== undefined || typeof value === "object";
    return takesPlaceholders ? fillTemplate({ kind: "json-template", value }, facts) : value;
  }

  for (const key of keysOf(resolved)) {
    const schema = childSchemas(schemaRoot(), key)[0];
    if (schema !== undefined) visit(resolved.merged[key], schema, [key]);
  }
  return explained;
}

/** The setting that holds for every role, and so for the delivery role where its own says nothing. */
function sharedPath(path: SettingsPath): SettingsPath | undefined {
  const [, destination, block, key = ""] = path;
  return destination === "cloudwatch" && block === "role" ? ["roles", key] : undefined;
}

/** The keys of the spec that the settings are made of. */
function keysOf(resolved: StackSettings): readonly string[] {
  return resolved.kind === "target" ? settingKeys : keysOfCentralStack(resolved.kind);
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

/** Whether a target has nothing of a setting: neither its value nor a default. */
function isSilent(
  written: JsonValue | undefined,
  path: SettingsPath,
  settings: Settings<Template>,
): boolean {
  return isUnused(path, settings) || (written === undefined && hasNoDefault(path, settings));
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
  { requiredVersion, backend }: TerraformSettings<Template>,
  facts: TargetFacts,
): JsonValue | undefined {
  switch (formatPath(path)) {
    case "destinations.s3.prefix":
      return defaults.s3.prefix;
    case "destinations.cloudwatch.largeData.prefix":
      return defaults.s3.largeDataPrefix;
    case "terraform.requiredVersion":
      return fillTemplate(requiredVersion, facts);
    case "terraform.backend.local.path":
      return backend.kind === "local" ? fillTemplate(backend.path, facts) : undefined;
    default:
      return schema.default as JsonValue | undefined;
  }
}
