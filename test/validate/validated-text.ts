import { createCollector } from "../../src/diagnostics/collector";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { createSourceText } from "../../src/diagnostics/source-text";
import { parseDocument } from "../../src/parse/parse-document";
import type { DocumentPath } from "../../src/spec/document-path";
import { validateSchema } from "../../src/validate/validate-schema";

/** What the schema has to say about a text. */
export interface ValidatedText {
  readonly diagnostics: readonly Diagnostic[];
  readonly unusable: readonly DocumentPath[];
}

/** Reads a text and holds it to the schema, as the compiler does. */
export function validateText(text: string): ValidatedText {
  const { report, diagnostics } = createCollector();
  const document = parseDocument(createSourceText("bedtrail.yaml", text), report);
  const unusable = document === undefined ? [] : validateSchema(document, report);
  return { diagnostics: diagnostics(), unusable };
}

/** A right spec, one top-level key a part. */
const rightParts = {
  version: "version: 1",
  name: "name: acme",
  dataTypes: "dataTypes: [text]",
  destinations: "destinations: { s3: {} }",
  targets: 'targets:\n  - name: main\n    accounts: ["111122223333"]\n    regions: [us-east-1]',
};

/** A right spec with other parts, or without one. */
export function specWith(parts: Readonly<Record<string, string>> = {}): string {
  return `${Object.values({ ...rightParts, ...parts })
    .filter((part) => part !== "")
    .join("\n")}\n`;
}

/** A right spec but for a part of its S3 destination. */
export function specWithS3(lines: string): string {
  return specWith({ destinations: `destinations:\n  s3:\n${indent(lines, 4)}` });
}

/** A right spec but for a part of its CloudWatch destination. */
export function specWithCloudWatch(lines: string): string {
  return specWith({ destinations: `destinations:\n  cloudwatch:\n${indent(lines, 4)}` });
}

/** A right spec but for its one group, which has a name. */
export function specWithGroup(lines: string): string {
  return specWith({ targets: `targets:\n  - name: main\n${indent(lines, 4)}` });
}

/** A right spec but for how Terraform runs. */
export function specWithTerraform(lines: string): string {
  return specWith({ terraform: `terraform:\n${indent(lines, 2)}` });
}

function indent(lines: string, width: number): string {
  return lines.replace(/^/gm, " ".repeat(width));
}
