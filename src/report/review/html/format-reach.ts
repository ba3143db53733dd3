import type { ReviewedTarget } from "../../../review/review";
import { html, type Html } from "../../html/html";
import { countWords } from "../../count-words";

/** The targets of a group: accounts of the same Regions together, since most changes reach all Regions of an account. */
export function formatReach(targets: readonly ReviewedTarget[]): Html {
  const rest = targets.filter(
    ({ account, region }) => account === undefined || region === undefined,
  );
  const names = rest.map(({ id, file }) => file ?? id);
  return html`<ul>
    ${[...groupByRegions(targets)].map(
      ([regions, accounts]) =>
        html`<li>
          <strong>${regions}</strong> in ${countWords(accounts.length, "account")}:
          ${accounts.join(", ")}
        </li> `,
    )}${names.map((name) => html`<li>${name}</li> `)}
  </ul>`;
}

function groupByRegions(
  targets: readonly ReviewedTarget[],
): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, Set<string>>();
  for (const { account, accountName, region } of targets) {
    if (account === undefined || region === undefined) continue;
    const name = accountName === undefined ? account : `${account} ${accountName}`;
    regions.set(name, (regions.get(name) ?? new Set()).add(region));
  }
  const accounts = new Map<string, string[]>();
  for (const [account, own] of regions) {
    const key = [...own].sort().join(", ");
    accounts.set(key, [...(accounts.get(key) ?? []), account]);
  }
  return accounts;
}
