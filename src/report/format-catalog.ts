import type { CatalogEntry } from "../diagnostics/catalog-entry";
import { createPaint } from "./paint";

/** Every code with its law in one line, by area. */
export function formatCatalog(
  entries: Readonly<Record<string, CatalogEntry>>,
  { colour }: { readonly colour: boolean },
): string {
  const paint = createPaint(colour);
  const codes = Object.keys(entries).sort();
  const width = Math.max(...codes.map((code) => code.length));
  const areas = [...new Set(codes.map(areaOf))];
  const blocks = areas.map((area) => [
    paint("strong", area),
    ...codes
      .filter((code) => areaOf(code) === area)
      .map((code) => `  ${code.padEnd(width)}  ${entries[code]?.title ?? ""}`),
  ]);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function areaOf(code: string): string {
  return code.split("/")[0] ?? "";
}
