import type { Review, ReviewSubject } from "../../../review/review";
import { formatMap } from "../../html/format-map";
import { formatPage } from "../../html/format-page";
import { html, type Html } from "../../html/html";
import { countWords, digits } from "../../count-words";
import { describeCoverage, verdict, type CoverageStatement } from "../wording";
import { drawFlow } from "./draw-flow";
import { flowOfGroups } from "./flow-of-groups";
import { formatFindings } from "./format-findings";
import { formatGroup } from "./format-group";
import { mapOfReview } from "./map-of-review";

/** A review as a page that is one file: verdict, findings, the map of its targets, the flow of data, the groups. */
export function formatReviewHtml(review: Review): string {
  const { findings, groups } = review;
  const numbers = new Map(groups.map(({ id }, index) => [id, index + 1]));
  const title = verdict(review);
  const content = html`<header>
      <h1>${title}</h1>
      <p>${describeSubject(review.subject)}</p>
      ${[
        html`<p class="faint">${describeTotals(review)}</p>`,
        ...describeCoverage(review).map(formatCoverage),
      ]}
    </header>
    <main>
      <section aria-labelledby="findings-heading">
        <h2 id="findings-heading">Findings</h2>
        ${formatFindings(findings, (id) => numbers.get(id) ?? 0)}
      </section>
      ${formatMap(mapOfReview(review), { heading: "Accounts and Regions", states: "Risk and change" })}
      ${formatFlow(review)}
      <section aria-labelledby="groups-heading">
        <h2 id="groups-heading">Groups</h2>
        ${groups.map((group, index) => formatGroup(group, index + 1))}
      </section>
    </main>`;
  return formatPage({ title, content: [content] });
}

function formatCoverage({ sentence, names }: CoverageStatement): Html {
  return html`<details>
    <summary>${sentence}.</summary>
    <ul>
      ${names.map((name) => html`<li><code>${name}</code></li>`)}
    </ul>
  </details>`;
}

function formatFlow({ groups }: Review): Html {
  const stages = flowOfGroups(groups);
  if (stages.length === 0) return html``;
  return html`<section aria-labelledby="flow-heading">
    <h2 id="flow-heading">Flow of data</h2>
    <p class="faint">
      Where invocations go on their way from Bedrock. What is outlined with dashes is not touched.
    </p>
    ${drawFlow(stages)}
  </section>`;
}

function describeSubject(subject: ReviewSubject): Html {
  if (subject.kind === "diff") {
    return html`What <code>${subject.spec}</code> changes from <code>${subject.from}</code>.`;
  }
  const spec = subject.spec === undefined ? "" : html`, held against <code>${subject.spec}</code>`;
  return html`What Terraform plans do${spec}.`;
}

function describeTotals({ totals: { targets, byKind, resources, drifted } }: Review): string {
  const parts = (counts: Readonly<Record<string, number>>): readonly string[] =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([word, count]) => `${digits(count)} ${word}`);
  const { none: _kept, ...actions } = resources;
  const sentences = [
    `${countWords(targets, "target")}: ${parts(byKind).join(", ")}.`,
    ...(parts(actions).length === 0 ? [] : [`Resources: ${parts(actions).join(", ")}.`]),
    ...(drifted === 0 ? [] : [`${countWords(drifted, "resource")} changed outside of Terraform.`]),
  ];
  return sentences.join(" ");
}
