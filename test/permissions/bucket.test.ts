import { compileExample } from "../least-privilege/compile-targets";
import { runPolicy, type PrintedNeeds } from "./run-policy";

describe("policy bucket", () => {
  it("prints the statements that the outputs of the stack hold", async () => {
    const { exit, output, errors } = await runPolicy("existing-resources", "bucket");
    expect({ exit, errors }).toStrictEqual({ exit: 0, errors: "" });
    const { formatVersion, targets } = JSON.parse(output) as PrintedNeeds;
    const [example] = compileExample("existing-resources");
    const outputs = example?.stack["output"] as Record<string, { value: string }>;
    expect(formatVersion).toBe("1");
    expect(targets).toStrictEqual([
      {
        target: "111122223333-us-east-1",
        resources: [
          {
            kind: "bucket",
            arn: "arn:aws:s3:::acme-logs-111122223333-us-east-1",
            statements: JSON.parse(outputs["bucket_policy_statements"]?.value ?? "") as unknown,
          },
          {
            kind: "key",
            arn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            statements: JSON.parse(outputs["bucket_key_policy_statements"]?.value ?? "") as unknown,
          },
        ],
      },
    ]);
  });

  it("names no target whose buckets and keys are its own", async () => {
    const { output } = await runPolicy("quickstart", "bucket");
    expect(JSON.parse(output)).toStrictEqual({ formatVersion: "1", targets: [] });
  });
});
