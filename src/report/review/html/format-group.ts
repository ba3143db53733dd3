import type { ReviewGroup } from "../../../review/review";
import { html, type Html } from "../../html/html";
import { findingSentence, groupTitle } from "../wording";
import { drawFlow } from "./draw-flow";
import { flowOfGroups } from "./flow-of-groups";
import { formatChange } from "./format-change";
import { formatReach } from "./format-reach";
import { stateOfGroup } from "./review-states";

/** A group of targets: what is found in it, and folded what it changes, where, and what data passes there. */
export function formatGroup(group: ReviewGroup, number: number): Html {
  const { label, symbol, tone } = stateOfGroup(group);
  const { findings, changes, drift, targets } = group;
  const stages = flowOfGroups([group]);
  return html`<article
    class="group"
    id="group-${number}"
    data-groups="${number}"
    aria-labelledby="group-${number}-title"
  >
    <h3 id="group-${number}-title" tabindex="-1">Group ${number}: ${groupTitle(group)}</h3>
    <p><span class="swatch ${tone}" aria-hidden="true">${symbol}</span>${label}</p>
    ${
      findings.length === 0
        ? ""
        : html`<ul>
            ${findings.map(formatFinding)}
          </ul>`
    }
    <details>
      <summary>
        ${changes.length + drift.length === 0 ? "Targets" : "Targets and changes"}<span
          class="hidden"
        >
          of group ${number}</span
        >
      </summary>
      <h4>Targets</h4>
      ${formatReach(targets)}
      ${
        stages.length === 0
          ? ""
          : html`<h4>Flow of data</h4>
              ${drawFlow(stages)}`
      }
      ${formatChanges("Changes", changes)} ${formatChanges("Changed outside of Terraform", drift)}
    </details>
  </article> `;
}

function formatFinding({ acceptedBecause, ...finding }: ReviewGroup["findings"][number]): Html {
  const accepted = acceptedBecause === undefined ? "" : ` (accepted: ${acceptedBecause})`;
  return html`<li>
    ${findingSentence(finding)}${accepted} <code class="faint">${finding.code}</code>
  </li>`;
}

function formatChanges(title: string, changes: ReviewGroup["changes"]): Html {
  if (changes.length === 0) return html``;
  return html`<h4>${title}</h4>
    <ul class="changes">
      ${changes.map(formatChange)}
    </ul>`;
}
