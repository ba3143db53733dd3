import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import { firstBlock } from "../../stack-json/first-block";
import { labelledBlocks } from "../../stack-json/labelled-blocks";

/** A block of a stack's Terraform: a resource, an output, a provider, the backend. */
export interface StackPart {
  readonly address: string;
  /** A resource's type; of other parts the name of their block. */
  readonly type: string;
  readonly content: JsonMap;
}

/** What a stack says about addresses, apart from its parts. */
export interface StackParts {
  readonly parts: ReadonlyMap<string, StackPart>;
  /** Addresses that leave the state without being destroyed. */
  readonly forgotten: ReadonlySet<string>;
  /** Earlier addresses, by the present ones. */
  readonly movedFrom: ReadonlyMap<string, string>;
  /** Ids of resources that exist already, by address. */
  readonly imported: ReadonlyMap<string, string>;
}

/**
 * Cuts the Terraform of a stack into parts that can be compared one by one.
 *
 * Comments are a part like others. What is said about addresses follows the resources that have them, as comments do.
 */
export function readStackParts(stack: JsonMap): StackParts {
  const { resource, data, removed, moved, import: imports, ...others } = stack;
  const parts = [
    ...labelledParts(resource, ""),
    ...labelledParts(data, "data."),
    ...Object.entries(others).flatMap(([block, content]) => otherParts(block, content)),
    ...Object.entries({ removed, moved, import: imports }).flatMap(([block, content]) =>
      content === undefined ? [] : [{ address: block, type: "comment", content: wrap(content) }],
    ),
  ];
  const removals = blocksOf(removed).filter(
    (block) => firstBlock(block, "lifecycle")["destroy"] === false,
  );
  return {
    parts: new Map(parts.map((part) => [part.address, part])),
    forgotten: new Set(removals.map(({ from }) => textOf(from))),
    movedFrom: new Map(blocksOf(moved).map(({ from, to }) => [textOf(to), textOf(from)])),
    imported: new Map(blocksOf(imports).map(({ to, id }) => [textOf(to), textOf(id)])),
  };
}

function labelledParts(blocks: JsonValue | undefined, prefix: string): readonly StackPart[] {
  return labelledBlocks(blocks).map(({ type, label, body }) => ({
    address: `${prefix}${type}.${label}`,
    type,
    content: contentOf(body),
  }));
}

/** Providers come as lists of configurations; outputs, variables and what `terraform` holds as maps. */
function otherParts(block: string, content: JsonValue): readonly StackPart[] {
  if (block === "//") return [{ address: "//", type: "comment", content: wrap(content) }];
  return entriesOf(content).flatMap(([name, value]) => {
    const configurations = isJsonList(value) ? value : [value];
    return configurations.map((configuration) => {
      const alias = isJsonMap(configuration) ? configuration["alias"] : undefined;
      const address = [block, name, ...(typeof alias === "string" ? [alias] : [])].join(".");
      return { address, type: block, content: wrap(configuration) };
    });
  });
}

/** What a resource says of itself in comments is CDKTF's. */
function contentOf(content: JsonValue): JsonMap {
  if (!isJsonMap(content)) return {};
  const { "//": _comment, ...rest } = content;
  return rest;
}

function wrap(value: JsonValue): JsonMap {
  return isJsonMap(value) ? value : { value };
}

function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isJsonMap(value) ? Object.entries(value) : [];
}

function blocksOf(value: JsonValue | undefined): readonly JsonMap[] {
  const list = isJsonList(value) ? value : [value];
  return list.filter((block) => isJsonMap(block));
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
