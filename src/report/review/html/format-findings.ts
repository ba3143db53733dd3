import type { Finding } from "../../../review/finding";
import { html, type Html } from "../../html/html";
import { findingSentence } from "../wording";

/** The findings of a review as a table, each with links to the groups that it is in. */
export function formatFindings(
  findings: readonly Finding[],
  numberOf: (groupId: string) => number,
): Html {
  if (findings.length === 0) return html`<p>There are no findings.</p>`;
  return html`<table class="list">
    <thead>
      <tr>
        <th scope="col">Risk</th>
        <th scope="col">What happens</th>
        <th scope="col">Groups</th>
      </tr>
    </thead>
    <tbody>
      ${findings.map((finding) => formatFinding(finding, finding.groups.map(numberOf).sort(ascending)))}
    </tbody>
  </table>`;
}

/** A finding that somebody answers for has no colour: it asks for nothing. */
function formatFinding(finding: Finding, numbers: readonly number[]): Html {
  const { risk, code, acceptedBecause } = finding;
  const isOpen = acceptedBecause === undefined;
  const accepted = isOpen ? html`` : html` <span class="faint">Accepted: ${acceptedBecause}</span>`;
  const links = numbers.map((number, index) => [
    index === 0 ? "" : ", ",
    html`<a href="#group-${number}" aria-label="Group ${number}">${number}</a>`,
  ]);
  return html`<tr data-groups="${numbers.join(" ")}">
    <th scope="row"><span class="swatch ${isOpen ? risk : "quiet"}">${risk}</span></th>
    <td>${findingSentence(finding)} <code class="faint">${code}</code>${accepted}</td>
    <td>${links}</td>
  </tr>`;
}

function ascending(left: number, right: number): number {
  return left - right;
}
