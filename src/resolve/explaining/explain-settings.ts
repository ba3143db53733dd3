import type { DocumentPath } from "../../spec/document-path";
import { isJsonList, isJsonMap, type JsonValue } from "../../spec/json-value";
import {
  childSchemas,
  resolveReference,
  schemaRoot,
  type SchemaNode,
} from "../../spec/schema-annotations";
import { decidedValue } from "./decided-value";
import { valueAt } from "../../spec/value-at";
import type { Stack, StackSettings } from "../stack";
import { fillTemplate } from "../templates/fill-template";
import { hasNoDefault } from "./has-no-default";
import { settingKeys } from "../settings/merge-settings";
import type { SettingsPath } from "../settings/origins";
import { keysOfCentralStack } from "../central/place-central-stack";
import type { Settings } from "../settings/settings";
import type { Template } from "../templates/template";

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
    if (isSilent(written, path, resolved)) return;
    const value = written ?? (blocksThatHold.includes(path.at(-1)) ? {} : undefined);
    const block = blockOf(schema);
    if (isJsonMap(value) && block.properties !== undefined) {
      for (const key of orderedKeys(value, block)) {
        visit(value[key], childOf(block, key), [...path, key]);
      }
      return;
    }
    explained.push(...explainLeaf(value, schema, path));
  }

  /** What was written of the setting itself, else for all of its kind, else its default. */
  function explainLeaf(
    written: JsonValue | undefined,
    schema: SchemaNode,
    path: SettingsPath,
  ): readonly ExplainedSetting[] {
    const from = written === undefined ? sharedPath(path) : path;
    const set = written ?? (from && valueAt(resolved.merged, from));
    const places = from === undefined || set === undefined ? [] : resolved.origins.chainOf(from);
    const decided = decidedValue(path, resolved);
    if (decided !== undefined) return [{ path, value: fillTemplate(decided, facts), places }];
    const held = set ?? (schema.default as JsonValue | undefined);
    return held === undefined ? [] : [{ path, value: fill(held, schema), places }];
  }

  /** Only what the schema says takes placeholders is filled, also inside of lists. */
  function fill(value: JsonValue, schema: SchemaNode): JsonValue {
    if (schema["x-placeholders"] !== undefined) {
      return fillTemplate({ kind: "json-template", value }, facts);
    }
    if (isJsonList(value)) return value.map((item, index) => fill(item, childOf(schema, index)));
    if (!isJsonMap(value)) return value;
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return Object.fromEntries(
      entries.map(([key, item]) => [key, fill(item, childOf(schema, key))]),
    );
  }

  for (const key of keysOf(resolved)) {
    visit(resolved.merged[key], childOf(schemaRoot(), key), [key]);
  }
  return explained;
}

function childOf(schema: SchemaNode, step: string | number): SchemaNode {
  const [child] = childSchemas(schema, step);
  return child === undefined ? {} : resolveReference(child);
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

/** The alternative that is a block with keys, where a setting has several forms. */
function blockOf(schema: SchemaNode): SchemaNode {
  return [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties) ?? schema;
}

/** Whether a stack has nothing of a setting: neither its value nor a default. */
function isSilent(
  written: JsonValue | undefined,
  path: SettingsPath,
  resolved: StackSettings,
): boolean {
  if (resolved.kind !== "target") return isOfOtherStacks(path, resolved.kind);
  const { settings } = resolved;
  return isUnused(path, settings) || (written === undefined && hasNoDefault(path, settings));
}

/** The user's files are for targets; what Panther has knows neither tags nor roles of AWS. */
function isOfOtherStacks([block, key]: SettingsPath, stack: "archive" | "panther"): boolean {
  if (block !== "terraform") return false;
  if (key === "include") return true;
  return stack === "panther" && (key === "assumeRole" || key === "defaultTags");
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
