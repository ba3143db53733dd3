import type { ReportedTarget, StatusReport } from "../../../live/status/status-report";
import { formatMap } from "../../html/format-map";
import { formatPage } from "../../html/format-page";
import { html, type Html } from "../../html/html";
import { countInWords } from "../count-in-words";
import { describeStatus } from "../describe-status";
import { mapOfStatus, stateOf } from "./map-of-status";

/** Statuses as a page that is one file: the map of all targets, then those that need somebody. */
export function formatStatusHtml(report: StatusReport): string {
  const words = { heading: "Accounts and Regions", states: "State" };
  const content = html`<header><h1>${countInWords(report)}</h1></header>
    <main>
      ${formatMap(mapOfStatus(report), words)}
      <section aria-labelledby="unsound-heading">
        <h2 id="unsound-heading">Targets that need somebody</h2>
        ${formatUnsound(report.targets.filter(({ code }) => code !== undefined))}
      </section>
    </main>`;
  return formatPage({ title: countInWords(report), content: [content] });
}

function formatUnsound(targets: readonly ReportedTarget[]): Html {
  if (targets.length === 0) return html`<p>There are none.</p>`;
  return html`<table class="list">
    <thead>
      <tr>
        <th scope="col">Target</th>
        <th scope="col">State</th>
        <th scope="col">Details</th>
      </tr>
    </thead>
    <tbody>
      ${targets.map(formatTarget)}
    </tbody>
  </table>`;
}

function formatTarget(target: ReportedTarget): Html {
  const { label, symbol, tone } = stateOf(target);
  const name = target.accountName === undefined ? "" : html` ${target.accountName}`;
  return html`<tr>
    <th scope="row">${target.target}${name}</th>
    <td><span class="swatch ${tone}" aria-hidden="true">${symbol}</span>${label}</td>
    <td>${describeStatus(target)} <code class="faint">${target.code ?? ""}</code></td>
  </tr>`;
}
