import { findCatalogEntry } from "../diagnostics/find-catalog-entry";

const schemaAddress =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What one SARIF log is made of: the rules that are broken, and where. */
interface SarifRun {
  readonly rules: readonly object[];
  readonly results: readonly object[];
  /** Why the results are not all that there is to say; absent where they are. */
  readonly failure?: string;
}

/**
 * Prints a SARIF 2.1.0 log, which code-scanning services read.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function printSarifLog({ rules, results, failure }: SarifRun): string {
  const run = {
    tool: { driver: { name: "bedtrail", rules } },
    columnKind: "utf16CodeUnits",
    ...(failure !== undefined && { invocations: [describeFailure(failure)] }),
    results,
  };
  return `${JSON.stringify({ $schema: schemaAddress, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function describeFailure(text: string): object {
  return {
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: "error", message: { text: `${text}.` } }],
  };
}

/** What a log says of a code, be it that of a diagnostic or of a finding. */
export function sarifRule(code: string, level: string, properties?: object): object {
  const entry = findCatalogEntry(code);
  if (entry === undefined) throw new Error(`The catalog lacks ${code}.`);
  return {
    id: code,
    shortDescription: { text: entry.title },
    fullDescription: { text: entry.explanation },
    help: { text: `${entry.explanation} Run \`bedtrail explain ${code}\` for more.` },
    defaultConfiguration: { level },
    ...(properties !== undefined && { properties }),
  };
}

/** What somebody has accepted. A run that suppresses anything must say so of every result (3.27.23). */
export function suppressions(acceptedBecause: string | undefined): readonly object[] {
  if (acceptedBecause === undefined) return [];
  return [{ kind: "inSource", status: "accepted", justification: acceptedBecause }];
}

/** A path becomes a relative reference, whose first segment must not look like a scheme. */
export function artifactLocation(file: string): object {
  return { uri: file.split("/").map(encodeURIComponent).join("/") };
}
