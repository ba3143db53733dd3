import { quoteText } from "../../diagnostics/quote-text";
import { suggest } from "../../diagnostics/suggest";
import { knownRegions } from "../../spec/regions";

/** What to say of a Region that AWS does not have. */
export interface UnknownRegion {
  readonly message: string;
  readonly hint: string;
  /** The Region that was plainly meant, where there is one. */
  readonly meant: string | undefined;
}

/** Tells of a Region that does not exist, with the ones that are spelt like it. */
export function describeUnknownRegion(code: string): UnknownRegion {
  const meant = findMeant(code);
  const [nearest] = meant === undefined ? suggest(code, codes) : [meant];
  const question = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return {
    message: `There is no Region ${quoteText(code)}.${question}`,
    hint: adviseOn(code),
    meant,
  };
}

const codes = knownRegions.map(({ code }) => code);

function adviseOn(code: string): string {
  if (/[*?]/.test(code)) return "List each Region: globs select Regions in `overrides` only.";
  if (isZone(code)) return "Write the Region without the letter of its Availability Zone.";
  return "Correct the Region. If AWS has opened it since this release of bedtrail, update bedtrail.";
}

function isZone(code: string): boolean {
  return codes.includes(code.slice(0, -1));
}

/** The one Region that has the same letters and digits, in whatever case and order, or whose zone was named. */
function findMeant(code: string): string | undefined {
  const written = isZone(code) ? code.slice(0, -1) : code;
  const candidates = codes.filter((known) => charactersOf(known) === charactersOf(written));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function charactersOf(code: string): string {
  return [...code.toLowerCase().replace(/[^a-z0-9]/g, "")].sort().join("");
}
