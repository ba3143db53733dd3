import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import type { PlainSpec } from "../resolve/resolve-plain-spec";
import { stackTexts } from "../synth/stack-texts";

/** The Terraform of one target, as tests ask about it. */
export interface SynthesizedStack {
  readonly json: JsonMap;
  /** `<type>.<label>` of every resource, sorted. */
  readonly addresses: readonly string[];
  /** The body of a resource. */
  readonly resource: (address: string) => JsonMap;
  /** The values of the outputs by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The statements of the policy in an attribute of a resource. */
  readonly statements: (address: string, attribute?: string) => readonly JsonMap[];
}

/** Synthesizes a spec that has one target. */
export function synthesizeStack(spec: PlainSpec): SynthesizedStack {
  const ofTargets = [...stackTexts(spec)].filter(([stack]) => stack !== "archive");
  const [[, text] = [], ...others] = ofTargets;
  if (text === undefined || others.length > 0) throw new Error("The spec has not one target.");
  return readStack(text);
}

/** Synthesizes the archive of a spec. */
export function synthesizeArchive(spec: PlainSpec): SynthesizedStack {
  const text = stackTexts(spec).get("archive");
  if (text === undefined) throw new Error("The spec has no archive.");
  return readStack(text);
}

function readStack(text: string): SynthesizedStack {
  const json = JSON.parse(text) as JsonMap;
  const resources = resourcesOf(json);
  const resource = (address: string): JsonMap => {
    const body = resources.get(address);
    if (body === undefined) throw new Error(`The stack has no ${address}.`);
    return body;
  };
  return {
    json,
    addresses: [...resources.keys()].sort(),
    resource,
    outputs: Object.fromEntries(
      Object.entries(mapAt(json, "output")).map(([name, output]) => [
        name,
        textAt(output as JsonMap, "value"),
      ]),
    ),
    statements: (address, attribute = "policy") => {
      const document = JSON.parse(textAt(resource(address), attribute)) as JsonMap;
      return document["Statement"] as readonly JsonMap[];
    },
  };
}

/** The map at a way of keys, through lists of one. */
export function mapAt(value: JsonValue | undefined, ...way: readonly string[]): JsonMap {
  const found = way.reduce<JsonValue | undefined>(
    (inner, key) => (isJsonMap(inner) ? onlyItem(inner[key]) : undefined),
    onlyItem(value),
  );
  return isJsonMap(found) ? found : {};
}

function onlyItem(value: JsonValue | undefined): JsonValue | undefined {
  return Array.isArray(value) && value.length === 1 ? (value[0] as JsonValue) : value;
}

function textAt(body: JsonMap, key: string): string {
  const text = body[key];
  if (typeof text !== "string") throw new Error(`"${key}" is not text.`);
  return text;
}

function resourcesOf(json: JsonMap): ReadonlyMap<string, JsonMap> {
  return new Map(
    Object.entries(mapAt(json, "resource")).flatMap(([type, labels]) =>
      Object.entries(labels as JsonMap).map(
        ([label, body]) => [`${type}.${label}`, body as JsonMap] as const,
      ),
    ),
  );
}
