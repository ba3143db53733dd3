import { acceptDiagnostics } from "./rules/accept-diagnostics";
import { createCollector, type Report } from "./diagnostics/collector";
import { isOpenError } from "./diagnostics/is-open-error";
import { createSourceText } from "./diagnostics/source-text";
import { parseDocument } from "./parse/parse-document";
import { placeReports } from "./parse/place-reports";
import type { SpecDocument } from "./parse/spec-document";
import type { StackSettings } from "./resolve/stack";
import { openInventories } from "./resolve/accounts/open-inventories";
import { readCopiedFiles, type CopiedContents } from "./resolve/terraform-block/read-copied-files";
import { resolveSpec } from "./resolve/resolve-spec";
import { usableSpec } from "./resolve/usable-spec";
import { checkRules, type RuleSubject } from "./rules/check-rules";
import type { ResolvedSpec } from "./resolve/target";
import { decodeText } from "./sources/decode-text";
import type { ReadBytes, ReadFailure, SourceFolder } from "./sources/source-folder";
import { isJsonMap } from "./spec/json-value";
import type { Spec } from "./spec/spec";
import { validateSchema } from "./validate/validate-schema";

/** A spec that went through every pass before Terraform. */
export interface LoadedSpec {
  readonly document: SpecDocument;
  /** What the schema let through of it. */
  readonly spec: Spec;
  readonly resolved: ResolvedSpec;
  /** The files that are copied into stacks. */
  readonly copied: CopiedContents;
  /** The folder that the spec's own paths are relative to. */
  readonly folder: SourceFolder;
}

interface CheckedSpec extends RuleSubject {
  readonly copied: CopiedContents;
}

/** A spec as bytes, and the folder around it. */
export interface SpecSource {
  readonly name: string;
  readonly content: ReadBytes | ReadFailure;
  readonly folder: SourceFolder;
}

/**
 * Reads, parses, validates and resolves a spec.
 *
 * Every mistake is reported, and nothing comes back where one is an error that the spec does not accept: nobody
 * should write Terraform from it.
 */
export function loadSpec(source: SpecSource, report: Report): LoadedSpec | undefined {
  const collector = createCollector();
  const checked = checkSource(source, collector.report);
  const found = collector.diagnostics();
  const diagnostics = checked === undefined ? found : acceptDiagnostics(found, checked);
  for (const diagnostic of diagnostics) report(diagnostic.code, diagnostic);
  if (checked === undefined || diagnostics.some(isOpenError)) return undefined;
  return { ...checked, folder: source.folder };
}

function checkSource(
  { name, content, folder }: SpecSource,
  report: Report,
): CheckedSpec | undefined {
  const text = content.kind === "failure" ? content : decodeText(content.bytes, name);
  if (typeof text !== "string") {
    report(text.code, { message: text.message, hint: text.hint });
    return undefined;
  }
  const document = parseDocument(createSourceText(name, text), report);
  if (document === undefined) return undefined;
  const unusable = validateSchema(document, report);
  if (!isJsonMap(document.value)) return undefined;
  const spec = usableSpec(document.value, unusable);
  const reportAt = placeReports(document, report);
  const openInventory = openInventories(folder, reportAt);
  const resolved = resolveSpec(spec, { openInventory, report: reportAt });
  const subject = { document, spec, resolved, unusable };
  checkRules(subject, report);
  return { ...subject, copied: readCopiedFiles(allSettings(resolved), folder, reportAt) };
}

function allSettings({ settings, centralStacks }: ResolvedSpec): readonly StackSettings[] {
  return [...settings, ...centralStacks.map(({ resolved }) => resolved)];
}
