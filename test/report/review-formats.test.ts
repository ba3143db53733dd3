import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatReviewHtml } from "../../src/report/review/html/format-html";
import { formatReviewJson } from "../../src/report/review/format-json";
import { formatReviewMarkdown } from "../../src/report/review/format-markdown";
import { formatReviewSarif } from "../../src/report/review/format-sarif";
import { formatReviewText } from "../../src/report/review/format-text";
import type { Review } from "../../src/review/review";
import { planOf, type PlannedChange } from "../review/plan-of";
import { reviewOf } from "../review/review-of";
import { largeReview, sampleReview } from "./review/sample-review";

const formats = join(__dirname, "../../docs/formats");
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(join(formats, "review.schema.json"), "utf8")) as object,
);

const policy = (sid: string): string =>
  JSON.stringify({
    Statement: [
      { Sid: sid, Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" },
    ],
  });

function changesWith(text: string): readonly PlannedChange[] {
  return [
    {
      address: `aws_s3_bucket.${text}`,
      actions: ["delete", "create"],
      before: { bucket: "old" },
      after: { bucket: text },
      replace_paths: [["bucket"]],
    },
    {
      address: "aws_s3_bucket_policy.logs",
      before: { policy: "" },
      after: { policy: policy(text), secret: "hunter2-hunter2" },
      after_sensitive: { secret: true },
    },
    {
      address: "aws_kms_key.logs",
      before: { description: "key of hunter2-hunter2" },
      after: { description: text },
      after_unknown: { policy: true },
    },
    {
      address: "aws_kms_alias.new",
      previousAddress: "aws_kms_alias.old",
      actions: ["no-op"],
      before: {},
      after: {},
    },
  ];
}

function reviewWith(text: string): Review {
  const drift = [
    { address: "aws_iam_role.delivery", before: { path: "/" }, after: { path: text } },
  ];
  return reviewOf({
    [`${text.replaceAll("/", "")}.json`]: planOf(
      "111122223333",
      "us-east-1",
      changesWith(text),
      drift,
    ),
    "same.json": planOf("222233334444", "eu-west-1", []),
    "broken.json": "no JSON",
  });
}

const hostile = [
  "@everyone",
  "</summary><script>alert(1)</script>",
  "| a | b |\n\n# heading\n/close",
  "`code` ``more`` ```",
  "![image](https://example.com/x.png) [link](javascript:alert(1))",
  "<!-- bedtrail:review -->",
  "#1 GH-1 www.example.com https://example.com",
  "\u202e\u0000\u001b[31m",
];

describe("markdown", () => {
  const empty = reviewOf({ "a.json": planOf("111122223333", "us-east-1", []) });

  it("begins with the mark by which a bot finds it, then the verdict", () => {
    expect(formatReviewMarkdown(empty)).toMatch(
      /^<!-- bedtrail:review -->\n\n## Nothing changes\n/,
    );
    expect(formatReviewMarkdown(reviewWith("plain"))).toMatch(
      /^<!-- bedtrail:review -->\n\n## High risk: 1 plan of 3 changes, and 1 plan failed\n/,
    );
  });

  it("folds nothing that is destroyed", () => {
    const [open = ""] = formatReviewMarkdown(reviewWith("plain")).split("<details>");
    expect(open).toContain(
      "### Destroyed or replaced\n\n- replace `aws_s3_bucket.plain` in 1 target",
    );
  });

  it.each(hostile)("takes nothing in a name for markup: %j", (text) => {
    const comment = formatReviewMarkdown(reviewWith(text));
    const prose = withoutCode(comment);
    expect(prose).not.toMatch(/@(?!\u200b)|<script|javascript:(?!\u200b)|^[/]/m);
    expect(prose.replaceAll(/<\/?(details|summary)>|<!-- bedtrail:review -->/g, "")).not.toContain(
      "<",
    );
    expect(comment).not.toMatch(/[\u0000\u001b\u202e]/);
  });

  it("stays under 60,000 characters, and says what was cut", () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `${String(index)}.json`,
        planOf(String(100000000000 + index), "us-east-1", changesWith("x".repeat(100 + index))),
      ]),
    );
    const comment = formatReviewMarkdown(reviewOf(many));
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toMatch(/_Cut to fit a comment: .* groups? /);
  });

  it("stays under 60,000 characters where every finding is as long as it may be", () => {
    const reader = (index: number): string =>
      JSON.stringify({
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::999988887777:role/${String(index)}${"&".repeat(300)}` },
        Action: "s3:GetObject",
        Resource: "*",
      });
    const statements = Array.from({ length: 200 }, (_, index) => reader(index)).join(",");
    const policies = { before: { policy: "" }, after: { policy: `{"Statement":[${statements}]}` } };
    const changes = [{ address: "aws_s3_bucket_policy.logs", ...policies }];
    const review = reviewOf({ "a.json": planOf("111122223333", "us-east-1", changes) });
    expect(review.findings).toHaveLength(200);
    const comment = formatReviewMarkdown(review);
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toMatch(/\nAnd \d+ more findings[.]\n/);
  });

  it("stays under 60,000 characters whatever the plans say", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20_000 }), { maxLength: 8 }), (texts) => {
        const plans = texts.map(
          (text, index) =>
            [
              `${String(index)}.json`,
              planOf(String(100000000000 + index), "us-east-1", changesWith(text)),
            ] as const,
        );
        expect(formatReviewMarkdown(reviewOf(Object.fromEntries(plans))).length).toBeLessThan(
          60_000,
        );
      }),
      { numRuns: 30 },
    );
  });
});

it("every format keeps a sensitive value to itself, also where it stands in another one", () => {
  const review = reviewWith("plain");
  const printed = [
    formatReviewMarkdown(review),
    formatReviewText(review, { colour: false }),
    formatReviewJson(review),
    formatReviewSarif(review),
  ];
  for (const text of printed) expect(text).not.toContain("hunter2");
});

it("JSON fits its schema", () => {
  for (const review of [reviewWith("plain"), ...hostile.map(reviewWith)]) {
    const document: unknown = JSON.parse(formatReviewJson(review));
    expect(validate(document) ? [] : validate.errors).toStrictEqual([]);
  }
});

const unread = { "broken.json": "no JSON" };
const one = {
  "a.json": planOf("111122223333", "us-east-1", [{ address: "aws_kms_key.a", after: { a: 1 } }]),
};
const same = { "b.json": planOf("222233334444", "us-east-1", []) };

it.each([
  ["No plan was read", {}],
  ["1 plan failed, and no other was read", unread],
  ["2 plans failed, and no other was read", { ...unread, "more.json": "no JSON" }],
  ["1 plan failed; of the others: nothing changes", { ...unread, ...same }],
  ["1 plan failed; of the others: low risk: 1 plan of 3 changes", { ...unread, ...one, ...same }],
  ["Low risk: 1 plan of 2 changes", { ...one, ...same }],
  ["Nothing changes", same],
])("every format begins with the same verdict: %s", (verdict, plans) => {
  const review = reviewOf(plans);
  expect(formatReviewText(review, { colour: false }).split("\n")[0]).toBe(`${verdict}.`);
  expect(formatReviewMarkdown(review)).toContain(`-->\n\n## ${verdict}\n`);
  expect(formatReviewHtml(review)).toContain(`<h1>${verdict}</h1>`);
  expect(JSON.parse(formatReviewJson(review))).toMatchObject({ verdict });
  const isWhole = !/failed|No plan/.test(verdict);
  expect(runOf(review).invocations).toStrictEqual(
    isWhole
      ? undefined
      : [
          {
            executionSuccessful: false,
            toolExecutionNotifications: [{ level: "error", message: { text: `${verdict}.` } }],
          },
        ],
  );
});

it("SARIF has a place for each result: GitHub refuses a log in which one has none", () => {
  const reviews = [
    reviewWith("plain"),
    ...hostile.map(reviewWith),
    reviewOf({ ...one, ...same }),
    { ...reviewWith("plain"), subject: { kind: "plans", spec: "spec/bedtrail.yaml" } as const },
    sampleReview,
    largeReview(3, 3),
  ];
  for (const review of reviews) {
    const { results } = runOf(review);
    expect(results).toHaveLength(review.findings.length);
    expect(results.length).toBeGreaterThan(0);
    for (const { locations } of results) expect(locations.length).toBeGreaterThan(0);
  }
});

it("SARIF places what no line is behind where the spec begins, or else at its plan", () => {
  const review = reviewOf({ ...same, ...one });
  const placesOf = (given: Review): unknown =>
    runOf(given).results.map(({ locations }) => locations);
  const place = (uri: string): unknown => [
    { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } },
  ];
  expect(placesOf(review)).toStrictEqual([place("a.json")]);
  const subject = { kind: "plans", spec: "spec/bedtrail.yaml" } as const;
  expect(placesOf({ ...review, subject })).toStrictEqual([place("spec/bedtrail.yaml")]);
});

interface SarifRun {
  readonly results: readonly { readonly locations: readonly unknown[] }[];
  readonly invocations?: unknown;
}

function runOf(review: Review): SarifRun {
  const { runs } = JSON.parse(formatReviewSarif(review)) as { readonly runs: readonly SarifRun[] };
  return runs[0] ?? { results: [] };
}

it("SARIF has a result for each finding, under its rule", () => {
  const review = reviewWith("plain");
  const { runs } = JSON.parse(formatReviewSarif(review)) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleIndex: number; ruleId: string }[];
    }[];
  };
  const [run] = runs;
  expect(run?.results.map(({ ruleId }) => ruleId)).toStrictEqual(
    review.findings.map(({ code }) => code),
  );
  for (const { ruleId, ruleIndex } of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
});

/** What Markdown reads as prose: code is out of it. */
function withoutCode(comment: string): string {
  return comment.replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "code");
}
