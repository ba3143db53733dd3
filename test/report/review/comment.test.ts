import { type Node, Parser } from "commonmark";
import fc from "fast-check";
import { formatReviewMarkdown } from "../../../src/report/review/format-markdown";
import { hostileReview } from "./hostile-review";

it("is under 60,000 characters, and says what was cut", () => {
  fc.assert(
    fc.property(hostileReview, (review) => {
      const comment = formatReviewMarkdown(review);
      expect(comment.length).toBeLessThan(60_000);
      const titles = comment.match(/^### \d+ targets? change/gm)?.length ?? 0;
      const [, left = "0"] = /^_Cut to fit .*?([\d,]+) groups? left out/m.exec(comment) ?? [];
      expect(titles + Number(left.replaceAll(",", ""))).toBe(review.groups.length);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it("shows what is destroyed in the open, or says how much more there is", () => {
  fc.assert(
    fc.property(hostileReview, (review) => {
      const lost = review.groups
        .flatMap(({ changes }) => changes)
        .filter(({ action }) => action === "destroy" || action === "replace");
      const comment = formatReviewMarkdown(review);
      const [, section = ""] = /^### Destroyed or replaced\n\n(.*?)\n\n/ms.exec(comment) ?? [];
      const lines = section.split("\n").filter((line) => line !== "");
      const shown = lines.filter((line) =>
        /^- (destroy|replace) .* in [\d,]+ targets?$/.test(line),
      );
      const rest = lines.filter((line) => /^- and [\d,]+ more resources?$/.test(line));
      expect(shown.length > 0).toBe(lost.length > 0);
      expect([...shown, ...rest]).toStrictEqual(lines);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it("begins with its mark, and nothing of somebody else's is markup, a mention or a link", () => {
  fc.assert(
    fc.property(hostileReview, (review) => {
      const comment = formatReviewMarkdown(review);
      expect(comment.startsWith("<!-- bedtrail:diff -->\n\n## ")).toBe(true);
      expect(nodesOf(comment).filter(isForeign)).toStrictEqual([]);
      const lines = comment.split("\n");
      const headings = lines.filter((line) => /^#+ /.test(line));
      expect(headings.filter((line) => !ownHeading.test(line))).toStrictEqual([]);
      const rows = lines.filter((line) => line.startsWith("| "));
      expect(rows.filter((row) => row.match(/(?<!\\)\|/g)?.length !== 4)).toStrictEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** What a comment may have of HTML and of headings. */
const ownHtml = /^(<!-- bedtrail:diff -->|<details><summary>[\w ,]*<\/summary>|<\/details>)$/;
const ownHeading = /^##(#)? (High risk|\d|Destroyed or replaced)/;

const foreignTypes = ["link", "image", "block_quote", "code_block", "thematic_break"];

function isForeign({ type, literal }: Pick<Node, "type" | "literal">): boolean {
  const text = literal ?? "";
  if (type.startsWith("html")) return !ownHtml.test(text.trim());
  if (type === "text") return /[@#](?!\u200b)|:(?=\/\/)/.test(text);
  return foreignTypes.includes(type);
}

function nodesOf(comment: string): readonly Pick<Node, "type" | "literal">[] {
  const walker = new Parser().parse(comment).walker();
  const nodes: Pick<Node, "type" | "literal">[] = [];
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { type, literal } = step.node;
    if (step.entering) nodes.push({ type, literal });
  }
  return nodes;
}
