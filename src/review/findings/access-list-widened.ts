import type { ChangedResource } from "../stack-change";
import { hasAccessList, listListedGrants } from "../access/access-lists";
import type { FindingRule, Found } from "./finding-rule";

/** Whoever an access control list lets in from now on is named, with what it lets them do. */
export const accessListWidened: FindingRule = {
  code: "review/access-list-widened",
  find: ({ resources }) =>
    resources
      .filter((resource) => hasAccessList(resource) && resource.after !== undefined)
      .flatMap(widened),
};

function widened({ address, before, after }: ChangedResource): readonly Found[] {
  const old = new Set(listListedGrants(before).map((grant) => JSON.stringify(grant)));
  const byName = new Map<string, string[]>();
  for (const grant of listListedGrants(after)) {
    if (old.has(JSON.stringify(grant))) continue;
    byName.set(grant.who, [...(byName.get(grant.who) ?? []), grant.permission]);
  }
  return [...byName].map(([who, permissions]) => ({
    message: `an access control list lets ${who} in (${[...new Set(permissions)].join(", ")})`,
    addresses: [address],
  }));
}
