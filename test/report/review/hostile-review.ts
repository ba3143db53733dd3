import fc from "fast-check";
import type { Finding } from "../../../src/review/finding";
import type { ResourceChange } from "../../../src/review/resource-change";
import type { Review, ReviewGroup } from "../../../src/review/review";
import { sampleReview } from "./sample-review";

const hostilePiece = fc.constantFrom(
  ...["|", "\\|", "`", "``", "```\n", "@everyone", "@org/team", "#1", "GH-1", "$x$", "~~x~~"],
  ...["<script>alert(1)</script>", "</summary></details>", "<!--", "-->", "<!-- bedtrail:diff -->"],
  ...[
    "![x](https://e.example/x.png)",
    "[x](javascript:alert(1))",
    "https://e.example",
    "www.e.example",
  ],
  ...[
    "\n",
    "\r\n\r\n",
    "\n# heading\n",
    "\n- item\n",
    "\n> quote",
    "\n---\n",
    "\n/close",
    "\t",
    "    ",
  ],
  ...[
    "\\",
    "&lt;",
    "&#64;",
    "*",
    "_",
    "**b**",
    "{",
    "}",
    "é",
    "\u{1F600}",
    "\u202e",
    "\u2028",
    "\u0000",
  ],
  ...["acme", "logs", "111122223333", " ", "."],
);

const hostileText = fc
  .array(hostilePiece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(""));

const change = fc
  .record({
    label: hostileText,
    action: fc.constantFrom("create", "update", "replace", "destroy", "forget", "none"),
    moved: hostileText,
    path: hostileText,
    value: hostileText,
    sid: hostileText,
    effect: hostileText,
    file: hostileText,
  })
  .map(({ label, action, moved, path, value, sid, effect, file }): ResourceChange => ({
    address: `aws_s3_bucket.${label}`,
    type: "aws_s3_bucket",
    action: action,
    movedFrom: moved,
    importedAs: moved,
    attributes: [
      {
        path,
        before: { kind: "value", value },
        after: { kind: "unknown" },
        forcesReplacement: true,
      },
    ],
    statements: [{ attribute: "policy", kind: "added", sid, after: {}, effects: [effect] }],
    lines: [{ file, line: 1, setting: "destinations.s3" }],
  }));

const finding = fc
  .record({ message: hostileText, reason: fc.option(hostileText) })
  .map(({ message, reason }): Finding => ({
    code: "review/policy-widened",
    risk: "high",
    message,
    addresses: [],
    groups: [],
    targets: ["a"],
    ...(reason !== null && { acceptedBecause: reason }),
  }));

/** Reviews of a few groups, or of many alike, whose names and values are what somebody wrote to break out of a comment. */
export const hostileReview = fc
  .record({
    changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    drift: fc.array(change, { maxLength: 2 }),
    findings: fc.array(finding, { maxLength: 3 }),
    names: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
    groups: fc.constantFrom(1, 2, 40, 3000),
  })
  .map(({ changes, drift, findings, names, groups }): Review => {
    const group = (index: number): ReviewGroup => ({
      id: String(index),
      kind: "changed",
      risk: "high",
      targets: names.map((name) => ({ id: `${name}${String(index)}` })),
      findings: [],
      changes: changes.map((one) => ({ ...one, address: `${one.address}${String(index)}` })),
      drift,
      flow: [],
    });
    return {
      ...sampleReview,
      findings: Array.from({ length: Math.min(groups, 400) }, () => findings).flat(),
      groups: Array.from({ length: groups }, (_, index) => group(index)),
    };
  });
