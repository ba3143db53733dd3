import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../examples/built-bedtrail";
import { exampleFolder } from "../examples/example-folder";
import { expectGoldenFile } from "../examples/golden";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { makeSpecFolder } from "../cli/spec-folder";

const page = join(packageFolder, "docs/review.md");
const mark = "<!-- What follows is made by `npm run golden:update`. -->\n\n";

/** What the page says that was changed in the example. */
const edits: readonly (readonly [string, string])[] = [
  ["    dataTypes: [text, embedding, audio]", "    dataTypes: [embedding, audio]"],
  ["cloudwatch: { retentionDays: 2557 }", "cloudwatch: { retentionDays: 365 }"],
  [
    "  s3:\n    lifecycle:",
    '  s3:\n    readers: [{ principalArn: "arn:aws:iam::999988887777:root" }]\n    lifecycle:',
  ],
  [
    "accept:\n",
    "accept:\n  - { code: review/data-type-removed, reason: SEC-123, targets: sandbox/** }\n",
  ],
];

it("docs/review.md shows the comment that the edits of the example make", async () => {
  const before = readFileSync(exampleFolder("organisation", "bedtrail.yaml"), "utf8");
  let after = before;
  for (const [old, now] of edits) {
    expect(after).toContain(old);
    after = after.replace(old, now);
  }
  const folder = makeSpecFolder(makeTemporaryFolder(), {
    "before.yaml": before,
    "bedtrail.yaml": after,
  });
  const { output, errors } = await folder.bedtrail(
    ...["diff", "--from", "before.yaml", "--format", "markdown"],
  );
  expect(errors).toBe("");
  const [prose = ""] = readFileSync(page, "utf8").split(mark);
  expectGoldenFile(page, `${prose}${mark}${output}`);
});
