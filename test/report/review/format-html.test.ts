import fc from "fast-check";
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { MapData } from "../../../src/report/html/map-data";
import { pageScript, pageStyle } from "../../../src/report/html/page-parts";
import { formatReviewHtml } from "../../../src/report/review/html/format-html";
import type { Review } from "../../../src/review/review";
import { expectGoldenFile } from "../../examples/golden";
import { noSpec } from "../../../src/review/reviewed-spec";
import { planOf } from "../../review/plan-of";
import { reviewOf } from "../../review/review-of";
import { largeReview, sampleReview } from "./sample-review";

const golden = (name: string): string => join(__dirname, `golden/${name}.html`);

it.each([
  ["full", sampleReview],
  ["unchanged", reviewOf({ "a.json": planOf("111122223333", "us-east-1", []) })],
  ["empty", reviewOf({})],
])("a page of a review: %s", (name, review) => {
  const page = formatReviewHtml(review);
  const content = page.replace(pageStyle, "").replace(pageScript, "");
  expectGoldenFile(golden(name), content.replaceAll(/sha256-[A-Za-z0-9+/=]+/g, "sha256-..."));
});

it("the policy lets its own style and script act, and nothing else", () => {
  const hashOf = (text: string): string =>
    `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const page = formatReviewHtml(sampleReview);
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy.replaceAll("&#39;", "'").split("; ")).toStrictEqual([
    "default-src 'none'",
    `style-src '${hashOf(/<style>(.*?)<[/]style>/s.exec(page)?.[1] ?? "")}'`,
    `script-src '${hashOf(/<script>(.*?)<[/]script>/s.exec(page)?.[1] ?? "")}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

it("every target is on the map once, in the state of its group", () => {
  const page = formatReviewHtml(largeReview(40, 17));
  const { rows, cells } = mapOf(page);
  const places = rows.flatMap(([, , own]) => own);
  expect(places).toHaveLength(680);
  const groups = places.map((place) => cells[place - 1]?.[2] ?? []);
  const counts = [1, 2, 3, 4].map((group) => groups.filter(([own]) => own === group).length);
  expect(counts).toStrictEqual(largeReview(40, 17).groups.map(({ targets }) => targets.length));
});

it("a target whose findings are accepted is not in the state of those whose are not", () => {
  const [accepted, open] = ["111122223333", "222233334444"].map(
    (account) => `${account}-us-east-1`,
  );
  const change = { address: "aws_kms_key.logs", actions: ["delete"], before: { a: 1 } };
  const plans = {
    "a.json": planOf("111122223333", "us-east-1", [change]),
    "b.json": planOf("222233334444", "us-east-1", [change]),
  };
  const acceptances = [
    { code: "review/key-destroyed", reason: "SEC-123", targets: accepted ?? "" },
  ];
  const review = reviewOf(plans, { ...noSpec, acceptances });
  expect(review.groups).toHaveLength(1);
  expect(review.findings.map(({ targets }) => targets)).toStrictEqual([[open], [accepted]]);
  const { rows, cells, states } = mapOf(formatReviewHtml(review));
  const labels = rows.map(([account, , [place = 0]]) => [
    account,
    states[cells[place - 1]?.[0] ?? -1]?.[0],
    cells[place - 1]?.[1],
  ]);
  expect(labels).toStrictEqual([
    ["111122223333", "Removed", "2 targets are removed"],
    ["222233334444", "High risk, removed", "a key is scheduled for deletion in 1 target"],
  ]);
});

it("two plans of one account and Region are one place with the groups of both", () => {
  const change = { address: "aws_kms_key.logs", before: { a: 1 }, after: { a: 2 } };
  const page = formatReviewHtml(
    reviewOf({
      "a.json": planOf("111122223333", "us-east-1", [change]),
      "b.json": planOf("111122223333", "us-east-1", []),
    }),
  );
  const { rows, cells } = mapOf(page);
  expect(rows).toStrictEqual([["111122223333", "", [1]]]);
  expect(cells[0]?.[2]).toStrictEqual([1, 2]);
});

it("ten thousand targets take less than 20 bytes each", () => {
  expect(formatReviewHtml(largeReview(600, 17)).length).toBeLessThan(200_000);
});

it("no text of a review becomes markup", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom(
      "</script><script>alert(1)</script>",
      "<!--<script>",
      `"><img src=x onerror=alert(1)>`,
      "</title></style></svg></textarea>",
      "' onfocus='alert(1)",
      "&lt;script&gt;",
      "javascript:alert(1)",
    ),
  );
  const expected = tagsOf(formatReviewHtml(withTexts("plain")));
  fc.assert(
    fc.property(texts, (text) => {
      expect(tagsOf(formatReviewHtml(withTexts(text)))).toStrictEqual(expected);
    }),
  );
});

function mapOf(page: string): MapData {
  const [, json = ""] = /id="map-data">([^<]*)</.exec(page) ?? [];
  return JSON.parse(json) as MapData;
}

/** Tags with the names of their attributes; scripts and styles without what is in them. */
function tagsOf(page: string): readonly string[] {
  const outside = page.replaceAll(/(<(script|style)\b[^>]*>).*?(<[/]\2>)/gs, "$1$3");
  return (outside.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));
}

const ours: readonly string[] = ["kind", "risk", "code", "action", "stage", "id"];

/** The sample with every text that somebody else may have written made the same one. */
function withTexts(text: string): Review {
  const review = JSON.stringify(sampleReview, (key, value: unknown) => {
    if (key === "effects") return (value as readonly string[]).map(() => text);
    const isIndex = /^\d*$/.test(key);
    return typeof value === "string" && !isIndex && !ours.includes(key) ? text : value;
  });
  const { groups, ...rest } = JSON.parse(review) as Review;
  return {
    ...rest,
    groups: groups.map((group) => ({
      ...group,
      targets: group.targets.map((target) => ({ ...target, id: text })),
    })),
  };
}
