import prettier from "prettier";

const start =
  "<!-- Generated from src/records/record-fields.ts by `npm run generate`. Do not edit. -->";
const end = "<!-- End of what is generated. -->";

/** A page of documentation with its table of the record's fields as they are described now. */
export async function recordReference(fields, page) {
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/records.md lacks "${start}" or "${end}".`);
  const table = [
    "| field | type | note | Panther |",
    "|---|---|---|---|",
    ...fields.flatMap((field) => renderRows(field, "")),
  ];
  const markdown = [before + start, table.join("\n"), end + after].join("\n\n");
  return prettier.format(markdown, { parser: "markdown", proseWrap: "preserve" });
}

function renderRows(field, outer) {
  const path = `${outer}${field.name}`;
  const cells = [
    `\`${path}\`${field.isRequired ? " \\*" : ""}`,
    field.kind,
    `${field.note}${describeValues(field)} [source](${field.source})`,
    field.panther === "absent" ? "dropped" : field.panther,
  ];
  const nested = (field.fields ?? []).flatMap((inner) => renderRows(inner, `${path}.`));
  return [`| ${cells.join(" | ")} |`, ...nested];
}

function describeValues({ knownValues, form }) {
  const values = (knownValues ?? []).map((value) => `\`${value}\``).join(", ");
  if (values !== "") return ` ${values}.`;
  return form === undefined ? "" : ` Must be ${form.description}.`;
}
