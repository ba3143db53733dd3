import type { Finding } from "../../review/finding";
import type { ResourceChange } from "../../review/resource-change";
import type { Review, ReviewGroup } from "../../review/review";
import { countWords, digits } from "../count-words";
import { fitSections, type Section } from "./fit-sections";
import { markdownCode, markdownProse } from "./markdown-text";
import {
  actionWords,
  attributeText,
  describeCoverage,
  findingSentence,
  groupTitle,
  verdict,
} from "./wording";

/**
 * What GitHub takes for a comment is 65,536 characters; what a bot adds has to find room as well.
 *
 * https://docs.github.com/en/rest/issues/comments
 */
const mostCharacters = 60_000;

/** Room for what is said of what was cut. */
const reserve = 600;

/** What one list may take of the comment, so that the others find room as well. */
const longestList = 12_000;

const shownTargets = 100;

const shownPlans = 30;

/**
 * A review as the comment of a pull request: the verdict first, what is destroyed in plain sight, then the groups.
 *
 * The comment begins with a mark that nobody sees, by which a bot finds its own comment and puts the next one in its
 * place. It is always under 60,000 characters, and says what was cut.
 */
export function formatReviewMarkdown(review: Review): string {
  const head = [
    `<!-- bedtrail:${review.subject.kind === "diff" ? "diff" : "review"} -->`,
    `## ${verdict(review)}`,
    ...formatCoverage(review),
    ...formatFindings(review.findings),
    ...formatLosses(review.groups),
  ].join("\n\n");
  const sections = review.groups.map(formatGroup);
  const room = mostCharacters - head.length - reserve;
  const { text, shortened, dropped } = fitSections(sections, room);
  return `${head}\n\n${text}${formatCut(shortened, dropped)}`.trimEnd().concat("\n");
}

/** What is not reviewed is said right after the verdict, and is no fault. */
function formatCoverage(review: Review): readonly string[] {
  return describeCoverage(review).map(({ sentence, names }) =>
    fold(`${sentence}.`, listNames(names, shownPlans)),
  );
}

function listNames(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map(markdownCode);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${digits(more)} more` : ""}`;
}

function formatFindings(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const open = findings.filter(({ acceptedBecause }) => acceptedBecause === undefined);
  const accepted = findings.filter(({ acceptedBecause }) => acceptedBecause !== undefined);
  return [
    ...(open.length === 0 ? [] : [table(["risk", "what happens", "code"], open, formatFinding)]),
    ...(accepted.length === 0
      ? []
      : [
          fold(
            `${countWords(accepted.length, "finding")} accepted in the spec`,
            table(["risk", "what happens", "accepted because"], accepted, formatAccepted),
          ),
        ]),
  ];
}

function table(
  header: readonly string[],
  findings: readonly Finding[],
  row: (finding: Finding) => readonly string[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = firstLines(findings.map((finding) => line(row(finding))));
  const more = findings.length - rows.length;
  const rest = more > 0 ? ["", `And ${countWords(more, "more finding")}.`] : [];
  return [line(header), line(header.map(() => "---")), ...rows, ...rest].join("\n");
}

/** As many lines as a list may have. */
function firstLines(lines: readonly string[]): readonly string[] {
  let length = 0;
  return lines.filter((line) => {
    length += line.length + 1;
    return length <= longestList;
  });
}

function formatFinding(finding: Finding): readonly string[] {
  const { risk, code } = finding;
  const label = risk === "high" ? "**high**" : risk;
  return [label, markdownProse(findingSentence(finding)), `\`${code}\``];
}

function formatAccepted(finding: Finding): readonly string[] {
  return [
    finding.risk,
    `${markdownProse(findingSentence(finding))} \`${finding.code}\``,
    markdownProse(finding.acceptedBecause ?? ""),
  ];
}

/** What is destroyed stands open, whatever else is folded or cut. */
function formatLosses(groups: readonly ReviewGroup[]): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const { changes, targets } of groups) {
    for (const { action, address, type } of changes) {
      // Types begin with the name of their provider, which outputs and files do not have.
      if (!type.includes("_") || (action !== "destroy" && action !== "replace")) continue;
      const key = `${actionWords[action]} ${markdownCode(address)}`;
      const found = places.get(key) ?? new Set();
      for (const { id } of targets) found.add(id);
      places.set(key, found);
    }
  }
  if (places.size === 0) return [];
  const lines = firstLines(
    [...places].map(([what, { size }]) => `- ${what} in ${countWords(size, "target")}`),
  );
  const more = places.size - lines.length;
  return [
    "### Destroyed or replaced",
    [...lines, ...(more > 0 ? [`- and ${countWords(more, "more resource")}`] : [])].join("\n"),
  ];
}

function formatGroup(group: ReviewGroup): Section {
  const { targets, changes, drift } = group;
  const title = `### ${groupTitle(group)}`;
  const risk = group.risk === undefined ? "" : ` (${group.risk} risk)`;
  const ids = [...new Set(targets.map(({ id }) => id))];
  const list = listNames(ids, shownTargets);
  const whole = [
    `${title}${risk}`,
    ids.length === 1 ? list : fold(countWords(ids.length, "target"), list),
    ...formatChanges(changes),
    ...(drift.length === 0
      ? []
      : ["Changed outside of Terraform:", drift.map(formatChange).join("\n")]),
  ].join("\n\n");
  return {
    whole: `${whole}\n\n`,
    short: `${title}${risk}\n\n${listNames(ids, 1)}\n\n`,
  };
}

/** What is created, or left alone, is a list of addresses that nobody has to read. */
function formatChanges(changes: readonly ResourceChange[]): readonly string[] {
  const isPlain = ({ action, movedFrom, importedAs }: ResourceChange): boolean =>
    (action === "create" || action === "forget") &&
    movedFrom === undefined &&
    importedAs === undefined;
  const plain = changes.filter(isPlain);
  const others = changes.filter((change) => !isPlain(change));
  const counts = (["create", "forget"] as const).flatMap((action) => {
    const count = plain.filter((change) => change.action === action).length;
    return count === 0 ? [] : [`${actionWords[action]} ${digits(count)}`];
  });
  return [
    ...(others.length === 0 ? [] : [others.map(formatChange).join("\n")]),
    ...(plain.length === 0 ? [] : [fold(counts.join(", "), plain.map(formatChange).join("\n"))]),
  ];
}

const shownAttributes = 20;

function formatChange(change: ResourceChange): string {
  const { address, action, movedFrom, importedAs, attributes, statements, lines } = change;
  const isChanged = action === "update" || action === "replace";
  const details = [
    ...(movedFrom === undefined ? [] : [`moved from ${markdownCode(movedFrom)}`]),
    ...(importedAs === undefined ? [] : [`imported as ${markdownCode(importedAs)}`]),
    ...(isChanged
      ? attributes.map((attribute) =>
          markdownCode(`${attribute.path}: ${attributeText(attribute)}`),
        )
      : []),
    ...(action === "forget" ? [] : statements).flatMap(({ kind, sid, effects }) => [
      `statement ${sid === undefined ? "without a Sid" : markdownCode(sid)} ${kind}`,
      ...(isChanged ? effects.map(markdownProse) : []),
    ]),
  ];
  const more = details.length - shownAttributes;
  const places = lines.map(({ file, line }) => markdownCode(`${file}:${String(line)}`));
  const place = places.length === 0 ? "" : ` (${[...new Set(places)].slice(0, 3).join(", ")})`;
  return [
    `- ${actionWords[action]} ${markdownCode(address)}${place}`,
    ...details.slice(0, shownAttributes).map((detail) => `  - ${detail}`),
    ...(more > 0 ? [`  - and ${digits(more)} more`] : []),
  ].join("\n");
}

function formatCut(shortened: number, dropped: number): string {
  if (shortened + dropped === 0) return "";
  const parts = [
    ...(shortened > 0 ? [`${countWords(shortened, "group")} without its changes`] : []),
    ...(dropped > 0 ? [`${countWords(dropped, "group")} left out`] : []),
  ];
  return `_Cut to fit a comment: ${parts.join(", ")}. \`--format text\` and \`--format json\` show everything._\n`;
}

/** Within the block of HTML, Markdown begins again after an empty line. */
function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
