import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Review } from "../../src/review/review";
import { runBedtrail } from "../examples/built-bedtrail";
import { applySpec } from "./apply-spec";
import { describeWithTerraform } from "./availability";
import { readAws } from "./aws-api";
import { specHead, targetsOf, withoutLifecycle } from "./expected-policies";
import { useMoto } from "./moto-server";
import { prepareStacks } from "./prepare-stacks";
import { plan, readPlan } from "./terraform";

const accounts = ["111122223333", "222233334444", "333344445555", "444455556666", "555566667777"];

const before = `${specHead}dataTypes: [text, image, embedding, video, audio]
destinations:
  s3: { forceDestroy: true }
  cloudwatch: {}
${targetsOf(accounts, ["us-east-1"])}`;

/** Text is switched off and somebody may read; one account loses its log group as well, another one gets a new bucket. */
const after = `${specHead}dataTypes: [image, embedding, video, audio]
destinations:
  s3:
    forceDestroy: true
    readers: [{ principalArn: "arn:aws:iam::999988887777:root" }]
  cloudwatch: { retentionDays: 30 }
${targetsOf(accounts, ["us-east-1"])}overrides:
  - match: { accounts: ["333344445555"] }
    destinations: { cloudwatch: null }
  - match: { accounts: ["555566667777"] }
    destinations: { s3: { bucket: "elsewhere-{account}-{region}" } }
`;

describeWithTerraform("plans of the real Terraform", () => {
  const moto = useMoto();

  it("are grouped, outliers first, with drift apart and the spec's lines behind them", async () => {
    const options = { moto: moto(), typesToLeaveOut: withoutLifecycle };
    const { folder } = await applySpec(before, options);
    const drift = readAws(moto().url, [
      {
        account: "444455556666",
        region: "us-east-1",
        service: "logs",
        operation: "put_retention_policy",
        parameters: { logGroupName: "/aws/bedrock/acme-bedrock", retentionInDays: 7 },
      },
    ]);
    expect(drift).toMatchObject([{ kind: "found" }]);
    const { stacks } = await prepareStacks(after, { ...options, folder });
    mkdirSync(join(folder, "plans"));
    for (const { name, workspace } of stacks) {
      await plan(workspace);
      const text = JSON.stringify(await readPlan(workspace));
      writeFileSync(join(folder, "plans", `${name}.json`), text);
    }
    const { code, standardOutput, standardError } = runBedtrail(
      ["review", "plans", "--spec", "bedtrail.yaml", "--format", "json", "--fail-on", "high"],
      { workingDirectory: folder },
    );
    expect(standardError).toBe("");
    expect(code).toBe(1);
    const { groups, findings, totals } = JSON.parse(standardOutput) as Review;
    expect(groups.map(({ targets }) => targets.map(({ account }) => account))).toStrictEqual([
      ["333344445555"],
      ["444455556666"],
      ["555566667777"],
      ["111122223333", "222233334444"],
    ]);
    expect(totals).toMatchObject({ targets: 5, byKind: { changed: 5 }, drifted: 1 });
    const messages = findings.map(({ risk, message, targets }) => [risk, message, targets.length]);
    expect(messages).toEqual(
      expect.arrayContaining([
        ["high", "text bodies stop being delivered", 5],
        ["high", "records are no longer delivered to CloudWatch Logs", 1],
        ["high", "a log group is destroyed", 1],
        ["medium", "log group retention 365 -> 30 days", 3],
        [
          "low",
          "aws_cloudwatch_log_group.logs was changed outside of Terraform, and the apply sets it again",
          1,
        ],
      ]),
    );
    expect(findings.find(({ code: found }) => found === "review/policy-widened")).toMatchObject({
      message: expect.stringMatching(/^account 999988887777 may now /) as string,
    });
    const replaced = groups[2]?.changes.find(({ address }) => address === "aws_s3_bucket.logs");
    expect(replaced).toMatchObject({ action: "replace", statements: [] });
    expect(replaced?.attributes.map(({ path }) => path)).toStrictEqual(["bucket"]);
    expect(groups[2]?.findings.map(({ code: found }) => found)).not.toContain(
      "review/delivery-refused",
    );
    const logging = groups[3]?.changes.find(({ type }) => type.startsWith("aws_bedrock"));
    expect(logging?.lines).toMatchObject([{ file: "bedtrail.yaml", setting: "dataTypes" }]);
  });
});
