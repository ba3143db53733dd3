import { quoteText } from "../../diagnostics/quote-text";
import { fillText } from "../../resolve/templates/fill-template";
import { findUnknownPlaceholders, parseTemplate } from "../../resolve/templates/template";
import {
  maxRoleSuffix,
  pantherRoleSuffixViolations,
  pantherSourceNameViolations,
} from "../../spec/names/panther-names";
import { findArchiveStack } from "../reading/find-archive-stack";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { archiveReadingKeys, archiveReadings, placeOfPanther } from "../reading/archive-readings";

/** What is named for the archive by a setting of the targets. */
interface ArchiveName {
  readonly key: "roleSuffix" | "sourceName";
  readonly noun: string;
  readonly code: "panther/invalid-role-suffix" | "panther/invalid-source-name";
  readonly violations: (name: string) => readonly string[];
  readonly hint: string;
}

const names: readonly ArchiveName[] = [
  {
    key: "roleSuffix",
    noun: "role suffix",
    code: "panther/invalid-role-suffix",
    violations: pantherRoleSuffixViolations,
    hint: `Write at most ${String(maxRoleSuffix)} letters, digits and the characters "_+=,.@-".`,
  },
  {
    key: "sourceName",
    noun: "log source name",
    code: "panther/invalid-source-name",
    violations: pantherSourceNameViolations,
    hint: "Write 1 to 32 letters, digits, hyphens and spaces.",
  },
];

/** Role and log source of the archive have names that IAM and Panther take, filled with its account and Region. */
export const archiveSourceNamesAreValid: SpecRule = {
  scope: "spec",
  reads: [
    ...archiveReadingKeys,
    ...inEveryLayer("consumers.panther.roleSuffix", "consumers.panther.sourceName"),
  ],
  check({ resolved, report }) {
    const archive = findArchiveStack(resolved);
    const [reading] = archiveReadings(resolved);
    if (archive === undefined || reading === undefined) return;
    for (const { key, noun, code, violations, hint } of names) {
      const written = reading.written[key];
      if (written === undefined || findUnknownPlaceholders(written).length > 0) continue;
      const at = placeOfPanther(reading.resolved, key);
      const template = parseTemplate(written);
      if (template.parts.some((part) => typeof part !== "string" && part.fact === "accountName")) {
        report("archive/account-without-name", {
          message: `{accountName} stands for nothing in \`consumers.panther.${key}\`, since Panther reads the archive.`,
          hint: "Use {account}.",
          at,
          within: "{accountName}",
        });
        continue;
      }
      const name = fillText(template, archive.facts);
      const broken = violations(name);
      if (broken.length === 0) continue;
      report(code, {
        message: `The ${noun} ${quoteText(name)} of the archive ${broken.join("; it ")}.`,
        hint,
        at,
      });
    }
  },
};
