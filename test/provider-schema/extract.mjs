// Prints the part of a provider's schema that the stacks of bedtrail use, small enough to be read and kept:
//
//   terraform providers schema -json | node test/provider-schema/extract.mjs > test/provider-schema/aws-<version>.json
//
// in a folder whose lock file names the version. The resource types are those of resource-types.json.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";

const folder = dirname(fileURLToPath(import.meta.url));
const resourceTypes = JSON.parse(readFileSync(join(folder, "resource-types.json"), "utf8"));
const { provider_schemas: providers } = JSON.parse(readFileSync(0, "utf8"));
const aws = providers["registry.terraform.io/hashicorp/aws"];

const resources = resourceTypes.map((type) => {
  const resource = aws.resource_schemas[type];
  if (resource === undefined) throw new Error(`The provider has no resource "${type}".`);
  return [type, shapeOf(resource.block)];
});
// The endpoints, hundreds of them, are for tests against other servers than AWS's.
delete aws.provider.block.block_types.endpoints;
const extract = { provider: shapeOf(aws.provider.block), resources: Object.fromEntries(resources) };
process.stdout.write(await format(JSON.stringify(extract), { parser: "json", printWidth: 100 }));

/** A block as `{ attributes, blocks }`, each left out where it is empty. */
function shapeOf({ attributes = {}, block_types: blocks = {} }) {
  return {
    ...unlessEmpty("attributes", mapValues(attributes, describeAttribute)),
    ...unlessEmpty("blocks", mapValues(blocks, describeBlock)),
  };
}

/** An attribute as `required string`, `optional list(string)`, `computed string`, `optional bool deprecated`. */
function describeAttribute({ type, nested_type: nested, required, optional, deprecated }) {
  const use = required ? "required" : optional ? "optional" : "computed";
  const kind = type === undefined ? `${nested.nesting_mode}(object)` : describeType(type);
  return `${use} ${kind}${deprecated ? " deprecated" : ""}`;
}

function describeType(type) {
  if (typeof type === "string") return type;
  const [kind, element] = type;
  return kind === "object" ? "object" : `${kind}(${describeType(element)})`;
}

function describeBlock({ nesting_mode: nesting, min_items: min, max_items: max, block }) {
  return {
    nesting,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(block.deprecated === true ? { deprecated: true } : {}),
    ...shapeOf(block),
  };
}

function unlessEmpty(key, map) {
  return Object.keys(map).length === 0 ? {} : { [key]: map };
}

function mapValues(map, replace) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, replace(value)]));
}
