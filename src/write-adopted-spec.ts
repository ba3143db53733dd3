import { findCatalogEntry } from "./diagnostics/find-catalog-entry";
import type { Diagnostic } from "./diagnostics/diagnostic";
import { checkSpec } from "./check-spec";
import { describeAsSpec, type AdoptedTarget } from "./live/adoption/describe-as-spec";
import { textList } from "./iam/text-list";
import { printSpec } from "./parse/print-spec";
import type { SourceFolder } from "./sources/source-folder";
import { isJsonMap, type JsonMap, type JsonValue } from "./spec/json-value";

/** The spec that somebody has already, as far as a new one keeps it. */
export interface SpecFrame {
  readonly name: string;
  readonly terraform?: JsonMap;
  readonly folder: SourceFolder;
}

/** A spec for what is there, and what is left to say about it. */
export interface AdoptedSpec {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

const reason = "So it was when it was adopted.";

/**
 * Writes a spec that compiles to what targets log today, so that a first plan changes nothing.
 *
 * What bedtrail would warn of is accepted: it was so before, and is for somebody to mend afterwards.
 */
export function writeAdoptedSpec(
  targets: readonly AdoptedTarget[],
  { name, terraform, folder }: SpecFrame,
): AdoptedSpec {
  const groups = describeAsSpec(targets);
  const spec = { version: 1, name, ...(terraform && { terraform }), targets: groups };
  const check = (text: string): readonly Diagnostic[] =>
    checkSpec({
      name: "the adopted spec",
      content: { kind: "bytes", bytes: Buffer.from(text) },
      folder,
    }).filter(({ acceptedBecause }) => acceptedBecause === undefined);
  const accept = acceptFor(check(printSpec(spec)).filter(isAcceptable), groups);
  const text = printSpec({ ...spec, ...(accept.length > 0 && { accept }) });
  return { text, diagnostics: check(text) };
}

/**
 * The acceptances for diagnostics: of each code one for each group that it is said of, or one without a limit where
 * it is said of all groups or of no target.
 */
function acceptFor(
  diagnostics: readonly Diagnostic[],
  groups: readonly JsonMap[],
): readonly JsonMap[] {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  return codes.flatMap((code): readonly JsonMap[] => {
    const said = diagnostics.filter((diagnostic) => diagnostic.code === code);
    const concerned = groups.filter((group) => {
      const ids = new Set(targetIdsOf(group));
      return said.some(({ targets }) => targets.some((id) => ids.has(id)));
    });
    const isOfAll = said.some(({ targets }) => targets.length === 0);
    if (isOfAll || concerned.length === groups.length) return [{ code, reason }];
    return concerned.map(({ name }) => ({ code, reason, targets: `${name as string}/*` }));
  });
}

function targetIdsOf({ accounts, regions }: JsonMap): readonly string[] {
  const ids = (accounts as readonly JsonValue[]).map((account) =>
    isJsonMap(account) ? account["id"] : account,
  );
  return ids.flatMap((id) => textList(regions).map((region) => `${id as string}-${region}`));
}

function isAcceptable({ code, severity }: Diagnostic): boolean {
  return severity !== "error" || findCatalogEntry(code)?.isAcceptable === true;
}
