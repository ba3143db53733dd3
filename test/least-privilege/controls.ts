import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A row of the table in docs/security.md. */
export interface Control {
  readonly name: string;
  readonly resourceType: string;
  readonly claim: Claim;
}

/** What the row says of the strict example. */
export type Claim =
  | { readonly kind: "value"; readonly path: string; readonly value: unknown }
  | { readonly kind: "minimum"; readonly path: string; readonly value: number }
  | { readonly kind: "absent"; readonly path: string }
  | { readonly kind: "no resource" }
  | { readonly kind: "reason"; readonly reason: string };

/** Reads the table of controls. A row that says nothing in these words is a mistake of the page. */
export function readControls(): readonly Control[] {
  const page = readFileSync(join(__dirname, "../../docs/security.md"), "utf8");
  return page
    .slice(page.indexOf("## Controls"))
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map(readRow);
}

function readRow(line: string): Control {
  const [, name = "", , type = "", where = ""] = line.split(/ *(?<!\\)\| */);
  if (/^-+$/.test(name)) return { name, resourceType: "", claim: { kind: "reason", reason: "-" } };
  return { name, resourceType: type.replaceAll("`", ""), claim: readClaim(where) };
}

function readClaim(where: string): Claim {
  const [, path = "", minimum, literal] =
    /^`([^`]+)` is (?:(at least|absent)|)(?: ?`(.*)`)?$/.exec(where) ?? [];
  if (path !== "" && minimum === "absent") return { kind: "absent", path };
  if (path !== "" && literal !== undefined) {
    const value = JSON.parse(literal) as unknown;
    return minimum === undefined
      ? { kind: "value", path, value }
      : { kind: "minimum", path, value: Number(value) };
  }
  if (where === "None in the stack") return { kind: "no resource" };
  if (/^Not (met|applicable): .+/.test(where)) return { kind: "reason", reason: where };
  throw new Error(`The table of controls says "${where}".`);
}
