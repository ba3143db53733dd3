import type { Finding } from "../../review/finding";
import type { ResourceChange } from "../../review/resource-change";
import type { Review, ReviewedTarget, ReviewGroup } from "../../review/review";
import { digits } from "../count-words";
import { createPaint, type Paint, type Style } from "../paint";
import { printableText } from "../printable-text";
import { actionWords, attributeText, findingSentence, groupTitle, verdict } from "./wording";

/** A review for people at a terminal: the verdict, the findings, then each group in full. */
export function formatReviewText(review: Review, { colour }: { readonly colour: boolean }): string {
  const paint = createPaint(colour);
  const blocks = [
    [paint("strong", `${verdict(review)}.`)],
    review.findings.map((finding) => formatFinding(finding, paint)),
    ...review.groups.map((group) => formatGroup(group, paint)),
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const styles: Readonly<Record<Finding["risk"], Style>> = {
  high: "error",
  medium: "warning",
  low: "info",
};

function formatFinding(finding: Finding, paint: Paint): string {
  const { risk, code, acceptedBecause } = finding;
  const accepted = acceptedBecause === undefined ? "" : ` [accepted: ${acceptedBecause}]`;
  const label = paint(acceptedBecause === undefined ? styles[risk] : "faint", risk.padEnd(6));
  return `${label}  ${printableText(`${findingSentence(finding)}${accepted}`)}  ${paint("faint", code)}`;
}

function formatGroup(group: ReviewGroup, paint: Paint): readonly string[] {
  const { changes, drift } = group;
  return [
    paint("strong", `${groupTitle(group)}: ${printableText(listTargets(group.targets))}`),
    ...changes.flatMap((change) => formatChange(change, paint)),
    ...(drift.length === 0 ? [] : ["  Changed outside of Terraform:"]),
    ...drift.flatMap((change) => formatChange(change, paint)),
  ];
}

function formatChange(change: ResourceChange, paint: Paint): readonly string[] {
  const { address, action, movedFrom, importedAs, lines } = change;
  const notes = [
    ...(movedFrom === undefined ? [] : [`moved from ${movedFrom}`]),
    ...(importedAs === undefined ? [] : [`imported as ${importedAs}`]),
  ];
  const note = notes.length === 0 ? "" : ` (${notes.join(", ")})`;
  return [
    `  ${actionWords[action].padEnd(7)} ${printableText(`${address}${note}`)}`,
    ...shownAttributes(change).map((attribute) =>
      printableText(`            ${attribute.path}: ${attributeText(attribute)}`),
    ),
    ...shownStatements(change).flatMap(({ attribute, kind, sid, effects }) => [
      printableText(`            ${attribute}: statement ${sid ?? "without a Sid"} ${kind}`),
      ...effects.map((effect) => printableText(`              ${effect}`)),
    ]),
    ...lines.map(({ file, line, setting }) =>
      paint("place", printableText(`            ${file}:${String(line)} ${setting}`)),
    ),
  ];
}

/** What a resource that comes or goes has or had is in the JSON format. */
function shownAttributes({ action, attributes }: ResourceChange): ResourceChange["attributes"] {
  return action === "update" || action === "replace" ? attributes : [];
}

/** What a policy that comes or goes allows is not all that somebody may do. */
function shownStatements({ action, statements }: ResourceChange): ResourceChange["statements"] {
  if (action === "forget") return [];
  if (action === "update" || action === "replace") return statements;
  return statements.map((statement) => ({ ...statement, effects: [] }));
}

const shownTargets = 5;

function listTargets(targets: readonly ReviewedTarget[]): string {
  const ids = [...new Set(targets.map(({ id }) => id))];
  const names = ids.slice(0, shownTargets);
  const more = ids.length - names.length;
  return `${names.join(", ")}${more > 0 ? ` and ${digits(more)} more` : ""}`;
}
