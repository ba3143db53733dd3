import { allCodes } from "./find-catalog-entry";
import { suggest } from "./suggest";

/** The codes that a misspelt one most probably meant; the part after the slash is enough to be understood. */
export function suggestCodes(found: string): readonly string[] {
  const codes = Object.keys(allCodes);
  const near = suggest(found, codes);
  if (near.length > 0) return near;
  const names = suggest(nameOf(found), codes.map(nameOf));
  return names.flatMap((name) => codes.filter((code) => nameOf(code) === name));
}

function nameOf(code: string): string {
  return code.split("/").at(-1) ?? code;
}
