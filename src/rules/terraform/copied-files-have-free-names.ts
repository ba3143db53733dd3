import { quoteText } from "../../diagnostics/quote-text";
import { baseName, lockFileName } from "../../resolve/terraform-block/copied-file-names";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { SettingsRule } from "../rule";

/** Names that bedtrail, CDKTF and Terraform give to files of their own, state above all. */
const takenName =
  /^(cdk[.]tf([.]json)?|imports[.]tf[.]json|manifest[.]json|[.]terraform|.*[.]tfstate([.].*)?)$/i;

/**
 * The files that are copied beside a stack have names of their own there, in whatever case.
 *
 * File systems of macOS and Windows keep no two names that differ in case alone.
 */
export const copiedFilesHaveFreeNames: SettingsRule = {
  scope: "settings",
  reads: ["terraform.include", "terraform.lockFile"],
  check({ resolved: { copiedFiles }, report }) {
    const known = new Map<string, { readonly path: SettingsPath; readonly file: string }>();
    const { lockFile, include } = copiedFiles;
    if (lockFile !== undefined) {
      known.set(lockFileName, { path: ["terraform", "lockFile"], file: lockFile });
    }
    for (const [index, file] of include.entries()) {
      const path = ["terraform", "include", index];
      const name = baseName(file);
      const first = known.get(name.toLowerCase());
      if (takenName.test(name)) {
        report("terraform/taken-file-name", {
          message: `${quoteText(file)} cannot be copied into a stack: "${name}" is the name of a file that bedtrail, CDKTF or Terraform writes.`,
          hint: 'Give the file another name; what Terraform is to merge into the stack ends in "_override.tf.json".',
          at: path,
        });
      } else if (first === undefined) {
        known.set(name.toLowerCase(), { path, file });
      } else if (first.file !== file) {
        report("terraform/same-file-name", {
          message: `${quoteText(file)} and ${quoteText(first.file)} would both be copied as "${name}".`,
          hint: "Give one of the two files another name.",
          at: path,
          related: [{ message: "The other file is named here.", at: first.path }],
        });
      }
    }
  },
};
