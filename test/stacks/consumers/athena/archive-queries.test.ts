import { mapAt } from "../../synthesized-stack";
import { stackTexts } from "../../../synth/stack-texts";
import type { JsonMap } from "../../../../src/spec/json-value";
import { providerViolations } from "../../../provider-schema/provider-violations";

const archive = JSON.parse(
  stackTexts({
    destinations: { s3: { prefix: "bedrock" } },
    consumers: { archive: true },
    archive: { account: "999988887777", region: "us-east-1", athena: true },
    targets: [
      {
        name: "main",
        accounts: ["222233334444", "111122223333"],
        regions: ["us-west-2", "eu-west-1"],
      },
      { name: "old", accounts: ["333344445555"], regions: ["eu-west-3"], retired: true },
      {
        ...{ name: "apart", accounts: ["444455556666"], regions: ["sa-east-1"] },
        consumers: { archive: { bucketArn: "arn:aws:s3:::others", accountId: "555566667777" } },
        destinations: { s3: { prefix: "elsewhere" } },
      },
    ],
  }).get("archive") ?? "{}",
) as JsonMap;

describe("Athena over the archive", () => {
  it("fits the schema of the AWS provider", () => {
    expect(providerViolations(archive)).toEqual([]);
  });

  it("spans every account and Region with logs there, also of what is retired, and no other", () => {
    const parameters = mapAt(
      archive,
      "resource",
      "aws_glue_catalog_table",
      "objects",
      "parameters",
    );
    expect(parameters).toMatchObject({
      "projection.log_account.values": "111122223333,222233334444,333344445555",
      "projection.log_region.values": "eu-west-1,eu-west-3,us-west-2",
      "storage.location.template":
        "s3://${aws_s3_bucket.archive.id}/bedrock/AWSLogs/$${log_account}/BedrockModelInvocationLogs/$${log_region}/$${log_day}/",
    });
  });

  it("has names that no target has", () => {
    const resources = mapAt(archive, "resource");
    expect(mapAt(resources, "aws_glue_catalog_database", "invocations")["name"]).toBe(
      "acme_archive",
    );
    expect(mapAt(resources, "aws_athena_workgroup", "invocations")["name"]).toBe("acme-archive");
    expect(mapAt(resources, "aws_s3_bucket", "query_results")["bucket"]).toBe(
      "acme-archive-athena-999988887777",
    );
  });

  it("encrypts results with the archive's key", () => {
    expect(
      mapAt(
        archive,
        "resource",
        "aws_athena_workgroup",
        "invocations",
        "configuration",
        "result_configuration",
        "encryption_configuration",
      ),
    ).toEqual({ encryption_option: "SSE_KMS", kms_key_arn: "${aws_kms_key.archive.arn}" });
  });

  it("is not there while no logs are", () => {
    const empty = JSON.parse(
      stackTexts({
        archive: { account: "999988887777", region: "us-east-1", athena: true },
        targets: [{ name: "main", accounts: ["111122223333"], regions: ["us-east-1"] }],
      }).get("archive") ?? "{}",
    ) as JsonMap;
    const types = Object.keys(mapAt(empty, "resource"));
    expect(types.filter((type) => /glue|athena/.test(type))).toEqual([]);
    expect(types).toContain("aws_s3_bucket");
  });
});
