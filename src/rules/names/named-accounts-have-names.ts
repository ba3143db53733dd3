import { pantherOnArchive } from "../../resolve/consumers/reads-archive";
import { parseTemplate } from "../../resolve/templates/template";
import type { ResolvedSettings } from "../../resolve/target";
import { formatPath, type DocumentPath } from "../../spec/document-path";
import { listInWords } from "../wording/list-in-words";
import { placeholderTexts } from "../reading/placeholder-texts";
import type { SettingsRule } from "../rule";

/** `{accountName}` is used only where every account has a name. */
export const namedAccountsHaveNames: SettingsRule = {
  scope: "settings",
  reads: [],
  check({ resolved, targets, report }) {
    const nameless = targets.filter(({ account }) => !account.name);
    if (nameless.length === 0) return;
    const accounts = [...new Set(nameless.map(({ account }) => account.id))];
    for (const { path, text } of placeholderTexts(resolved.merged)) {
      if (!usesAccountName(text) || isOfArchive(path, resolved)) continue;
      report("names/account-without-name", {
        message: `{accountName} stands for nothing in ${accounts.length === 1 ? "account" : "accounts"} ${listInWords(accounts)}.`,
        hint: `Name ${accounts.length === 1 ? "it" : "them"}, as in { id: "${String(accounts[0])}", name: payments }, or use {account}.`,
        at: path,
        within: "{accountName}",
        targets: nameless.map(({ id }) => id),
      });
    }
  },
};

/** Names of Panther's role and log source that are filled for the archive, whatever the accounts are called. */
const namesOnArchive = ["consumers.panther.roleSuffix", "consumers.panther.sourceName"];

function isOfArchive(path: DocumentPath, resolved: ResolvedSettings): boolean {
  return namesOnArchive.includes(formatPath(path)) && pantherOnArchive(resolved) !== undefined;
}

function usesAccountName(text: string): boolean {
  return parseTemplate(text).parts.some(
    (part) => typeof part !== "string" && part.fact === "accountName",
  );
}
