import { acceptAsAdopted } from "./accept-as-adopted";
import { findCatalogEntry } from "./diagnostics/find-catalog-entry";
import type { Diagnostic } from "./diagnostics/diagnostic";
import { checkSpec } from "./check-spec";
import {
  describeAsSpec,
  type AdoptedTarget,
  type DescribedGroup,
} from "./live/adoption/describe-as-spec";
import { printSpec } from "./parse/print-spec";
import type { SourceFolder } from "./sources/source-folder";
import type { JsonMap } from "./spec/json-value";
import type { Acceptance } from "./spec/spec";

/** The spec that somebody has already, as far as a new one keeps it. */
export interface SpecFrame {
  readonly name: string;
  /** What is at its top, and is kept. */
  readonly top: JsonMap;
  readonly accept: readonly Acceptance[];
  readonly folder: SourceFolder;
}

/** A spec for what is there, and what is left to say about it. */
export interface AdoptedSpec {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a spec that compiles to what targets log today, so that a first plan changes nothing.
 *
 * What bedtrail would warn of is accepted: it was so before, and is for somebody to mend afterwards.
 */
export function writeAdoptedSpec(
  targets: readonly AdoptedTarget[],
  { name, top, accept: accepted, folder }: SpecFrame,
): AdoptedSpec {
  const groups = describeAsSpec(targets);
  const spec = { version: 1, name, ...top, targets: groups.map(writeGroup) };
  const check = (text: string): readonly Diagnostic[] =>
    checkSpec({
      name: "the adopted spec",
      content: { kind: "bytes", bytes: Buffer.from(text) },
      folder,
    }).filter(({ acceptedBecause }) => acceptedBecause === undefined);
  const said = check(printSpec(spec)).filter(isAcceptable);
  const accept = acceptAsAdopted(said, groups, accepted);
  const text = printSpec({ ...spec, ...(accept.length > 0 && { accept }) });
  return { text, diagnostics: check(text) };
}

function writeGroup({ name, accounts, regions, settings }: DescribedGroup): JsonMap {
  return { name, accounts, regions, ...settings };
}

function isAcceptable({ code, severity }: Diagnostic): boolean {
  return severity !== "error" || findCatalogEntry(code)?.isAcceptable === true;
}
