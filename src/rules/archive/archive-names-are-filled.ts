import { findUnknownPlaceholders, parseTemplate } from "../../resolve/templates/template";
import { formatPath, type DocumentPath } from "../../spec/document-path";
import { placeholderTexts } from "../reading/placeholder-texts";
import type { SpecRule } from "../rule";
import { findArchiveStack } from "../reading/find-archive-stack";

/** The account of an archive has no name that the spec knows, so that no text of its stack asks for one. */
export const archiveNamesAreFilled: SpecRule = {
  scope: "spec",
  reads: [],
  check({ spec, resolved, report }) {
    const archive = findArchiveStack(resolved);
    if (archive === undefined) return;
    const hasRole = archive.resolved.settings.panther !== undefined;
    for (const { path, text } of placeholderTexts(spec)) {
      if (!isOfArchive(path, hasRole) || findUnknownPlaceholders(text).length > 0) continue;
      const { parts } = parseTemplate(text);
      if (!parts.some((part) => typeof part !== "string" && part.fact === "accountName")) continue;
      report("archive/account-without-name", {
        message: `{accountName} stands for nothing in \`${formatPath(path)}\` where that is the archive's.`,
        hint: "Use {account}.",
        at: path,
        within: "{accountName}",
      });
    }
  },
};

/** The texts that the stack of the archive is made of. */
function isOfArchive([block, key]: DocumentPath, hasRole: boolean): boolean {
  if (block === "roles") return hasRole && key === "permissionsBoundary";
  return block === "archive" || block === "terraform";
}
