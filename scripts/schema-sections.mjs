/**
 * The maps that a schema describes, in the order of their first place, each with every path that leads to it.
 *
 * A map that several keys share by `$ref` is one section, so that nothing is described twice. A map that
 * takes any key (an IAM statement, tags) has none: its keys are not of this language.
 */
export function collectSections(schema) {
  const sections = new Map();

  function visit(node, path) {
    const target = dereference(node, schema);
    for (const branch of target.anyOf ?? target.oneOf ?? []) visit(branch, path);
    if (target.items) visit(target.items, `${path}[]`);
    if (isSchema(target.additionalProperties)) visit(target.additionalProperties, `${path}.*`);
    if (target.additionalProperties === false) visitMap(target, path);
  }

  function visitMap(map, path) {
    const known = sections.get(map);
    if (known) {
      known.paths.push(path);
      return;
    }
    const heading = headingOf(map, path);
    sections.set(map, { heading, anchor: anchorOf(heading), paths: [path], map });
    for (const [key, property] of Object.entries(map.properties)) {
      visit(property, path === "" ? key : `${path}.${key}`);
    }
  }

  function headingOf(map, path) {
    const isTaken = [...sections.values()].some(({ paths }) => paths[0] === path);
    if (path === "") return "The spec";
    return isTaken ? `\`${path}\` (${map.title})` : `\`${path}\``;
  }

  /** GitHub's own anchors: lower case, no punctuation, hyphens for spaces, numbered where two are equal. */
  function anchorOf(heading) {
    const words = heading.toLowerCase().replaceAll(/[^a-z0-9 _-]/g, "");
    const anchor = words.replaceAll(" ", "-");
    const isEqual = (section) => section.anchor.replace(/-\d+$/, "") === anchor;
    const equalCount = [...sections.values()].filter(isEqual).length;
    return equalCount === 0 ? anchor : `${anchor}-${equalCount}`;
  }

  visit(schema, "");
  return sections;
}

/** The schema that a `$ref` within the same document stands for, or the schema itself. */
export function dereference(node, schema) {
  if (node.$ref === undefined) return node;
  const keys = node.$ref.replace(/^#\//, "").split("/");
  const target = keys.reduce((parent, key) => parent?.[key], schema);
  if (target === undefined)
    throw new Error(`The schema refers to ${node.$ref}, which is not there.`);
  return dereference(target, schema);
}

function isSchema(value) {
  return typeof value === "object" && value !== null;
}
