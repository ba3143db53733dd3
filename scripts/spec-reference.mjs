import prettier from "prettier";
import { stringify } from "yaml";
import { collectSections, dereference } from "./schema-sections.mjs";

const introduction = `<!-- Generated from spec.schema.json by \`npm run generate\`. Do not edit. -->

# Reference of the spec

Every key of a spec, one section for each map. What is **required** has no default.

- Keys marked with † take the placeholders \`{account}\`, \`{accountName}\`, \`{region}\`, \`{partition}\` and \`{name}\`; \`{{name}}\` is the literal text \`{name}\`.
- In \`targets[]\` and \`overrides[]\`, \`null\` makes an optional map as if it had never been written.`;

/** The reference docs of the spec language as Markdown. Every key must be described in the schema. */
export async function specReference(schema) {
  const sections = collectSections(schema);
  const parts = [...sections.values()].map((section) => renderSection(section, sections, schema));
  const markdown = [introduction, ...parts].join("\n\n");
  return prettier.format(markdown, { parser: "markdown", proseWrap: "never" });
}

function renderSection({ heading, paths, map }, sections, schema) {
  const rows = Object.entries(map.properties).map(([key, property]) =>
    renderRow(key, property, { map, sections, schema }),
  );
  const table = [
    "| key | type | default | description | example |",
    "|---|---|---|---|---|",
    ...rows,
  ];
  const also = paths.slice(1).map((path) => `\`${path}\``);
  const blocks = [
    `## ${heading}`,
    map.description ?? "",
    also.length > 0 ? `The same map stands at ${also.join(", ")}.` : "",
    table.join("\n"),
    ...renderRules(map),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function renderRow(key, property, { map, sections, schema }) {
  const target = { ...dereference(property, schema), ...property };
  if (target.description === undefined) throw new Error(`The schema does not describe "${key}".`);
  const cells = [
    `\`${key}\`${target["x-placeholders"] ? " †" : ""}`,
    describeType(property, sections, schema),
    describeDefault(key, target, map),
    target.description,
    (target.examples ?? []).map(inlineYaml).join(" or "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

function describeDefault(key, target, map) {
  if (map.required?.includes(key) || map["x-required"]?.includes(key)) return "**required**";
  return target.default === undefined ? "" : inlineYaml(target.default);
}

function renderRules(map) {
  const keyList = (keys) => keys.map((key) => `\`${key}\``).join(", ");
  const rules = (map["x-exclusive"] ?? []).map((keys) => `At most one of ${keyList(keys)}.`);
  const anyOf = map["x-required-any"];
  return anyOf ? [...rules, `At least one of ${keyList(anyOf)}.`] : rules;
}

function describeType(node, sections, schema) {
  const target = dereference(node, schema);
  const section = sections.get(target);
  if (section) return `[map](#${section.anchor})`;
  const branches = target.anyOf ?? target.oneOf;
  if (branches) {
    return branches.map((branch) => describeType(branch, sections, schema)).join(" or ");
  }
  if (target.enum) return target.enum.map(inlineYaml).join(", ");
  if (target.const !== undefined) return inlineYaml(target.const);
  if (target.items) return `list of ${describeItem(target.items, sections, schema)}`;
  if (typeof target.additionalProperties === "object") {
    return `map of ${describeType(target.additionalProperties, sections, schema)}`;
  }
  return describeScalar(target);
}

function describeItem(node, sections, schema) {
  const type = describeType(node, sections, schema);
  return type.includes(" or ") ? `(${type})` : type;
}

function describeScalar({ type, minimum, maximum, maxLength }) {
  const words = {
    string: "text",
    boolean: "`true` or `false`",
    integer: "whole number",
    object: "map",
  };
  const word = words[type] ?? type;
  if (minimum !== undefined && maximum !== undefined) {
    return `${word} from ${minimum} to ${maximum}`;
  }
  return maxLength === undefined ? word : `${word} of at most ${maxLength} characters`;
}

function inlineYaml(value) {
  const text = stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
  return `\`${text}\``;
}
