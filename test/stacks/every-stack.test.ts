import { providerViolations } from "../provider-schema/provider-violations";
import type { JsonMap, JsonValue } from "../../src/spec/json-value";
import { settingVariants } from "./setting-variants";
import { mapAt, synthesizeArchive, synthesizeStack } from "./synthesized-stack";

const configuration = "aws_bedrock_model_invocation_logging_configuration.logging";

const withArchive = settingVariants.filter(([, { archive }]) => archive !== undefined);

const active = settingVariants.filter(([, { targets }]) => targets?.[0]?.retired !== true);

/** What the texts of a stack refer to, and what its dependencies name: `<type>.<label>`. */
function referencedAddresses(value: JsonValue): readonly string[] {
  if (typeof value === "string") {
    return [...value.matchAll(/\$\{(aws_\w+\.\w+)\.\w+\}/g)].map(([, address]) => address ?? "");
  }
  if (typeof value !== "object" || value === null) return [];
  const dependencies = (value as JsonMap)["depends_on"];
  return [
    ...(Array.isArray(dependencies) ? (dependencies as string[]) : []),
    ...Object.values(value).flatMap((item: JsonValue) => referencedAddresses(item)),
  ];
}

describe.each(settingVariants)("a stack with %s", (_what, spec) => {
  const stack = synthesizeStack(spec);

  test("fits the schema of the AWS provider", () => {
    expect(providerViolations(stack.json)).toEqual([]);
  });

  test("refers to nothing that it does not have", () => {
    const referenced = new Set(referencedAddresses(stack.json));
    expect([...referenced].filter((address) => !stack.addresses.includes(address))).toEqual([]);
  });

  test("has an expression nowhere but in references", () => {
    const text = JSON.stringify(stack.json).replace(
      /\$\{((data\.)?aws_\w+\.\w+\.\w+|var\.assume_role_arn|base64encode\(jsonencode\(local\.\w+\)\))\}/g,
      "",
    );
    // Athena, OpenSearch Ingestion and IAM fill in texts of their own; two signs are one to Terraform, and no expression.
    expect(
      text.replace(/\$\$\{(log_\w+|requestId|aws:PrincipalAccount)\}|%%\{yyyy\.MM\}/g, ""),
    ).not.toMatch(/[$%]\{/);
  });

  test("has no token of CDKTF, no absolute path and nothing undefined", () => {
    expect(JSON.stringify(stack.json)).not.toMatch(/Token\[|undefined|"\/(home|root|tmp|Users)\//);
  });

  test("refuses credentials of another account", () => {
    expect(mapAt(stack.json, "provider", "aws")).toMatchObject({
      region: "us-east-1",
      allowed_account_ids: ["111122223333"],
    });
  });

  test("names the AWS provider in full, with its constraint", () => {
    expect(mapAt(stack.json, "terraform", "required_providers")).toEqual({
      aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" },
    });
  });

  test("carries the mark", () => {
    expect(mapAt(stack.json, "//", "bedtrail")).toMatchObject({ formatVersion: "1" });
  });

  test("lists the outputs that it has in CDKTF's comment", () => {
    const listed = mapAt(stack.json, "//", "outputs", "111122223333-us-east-1");
    expect(Object.keys(listed)).toEqual(Object.keys(stack.outputs));
  });
});

describe.each(withArchive)("the archive of a stack with %s", (_what, spec) => {
  const { json, addresses } = synthesizeArchive(spec);

  test("fits the schema of the AWS provider", () => {
    expect(providerViolations(json)).toEqual([]);
  });

  test("refers to nothing that it does not have", () => {
    const referenced = new Set(referencedAddresses(json));
    expect([...referenced].filter((address) => !addresses.includes(address))).toEqual([]);
  });
});

describe.each(active)("an active stack with %s", (_what, spec) => {
  const { addresses, resource } = synthesizeStack(spec);

  test("has one logging configuration, with all four flags", () => {
    expect(addresses.filter((address) => address.startsWith("aws_bedrock"))).toEqual([
      configuration,
    ]);
    const flags = Object.entries(mapAt(resource(configuration), "logging_config")).filter(([key]) =>
      key.endsWith("_data_delivery_enabled"),
    );
    expect(Object.fromEntries(flags)).toEqual({
      text_data_delivery_enabled: true,
      image_data_delivery_enabled: false,
      embedding_data_delivery_enabled: false,
      video_data_delivery_enabled: false,
    });
  });

  test("sets the logging configuration after all that Bedrock checks or needs", () => {
    const checked =
      /^aws_((s3_bucket|s3_bucket_(policy|ownership_controls|public_access_block|server_side_encryption_configuration|versioning|object_lock_configuration|logging)|kms_key|cloudwatch_log_(group|data_protection_policy))[.](logs|large_data)|iam_role(_policy)?[.]delivery)$/;
    const needed = addresses.filter((address) => checked.test(address));
    const dependencies = resource(configuration)["depends_on"] ?? [];
    expect([...(dependencies as readonly string[])].sort()).toEqual(needed);
  });

  test("protects exactly the configuration, its buckets, key and log group from deletion", () => {
    const kept =
      /^aws_(bedrock_\w+[.]logging|(s3_bucket|kms_key|cloudwatch_log_group)[.](logs|large_data))$/;
    const isProtected = spec.deletionProtection !== false;
    const wanted = addresses.filter((address) => isProtected && kept.test(address));
    const found = addresses.filter((address) => resource(address)["lifecycle"] !== undefined);
    expect(found).toEqual(wanted);
    for (const address of found) {
      expect(resource(address)["lifecycle"]).toEqual({ prevent_destroy: true });
    }
  });

  test("writes a bucket's policy after all else that changes the bucket", () => {
    for (const address of addresses.filter((other) => other.startsWith("aws_s3_bucket."))) {
      const label = address.slice("aws_s3_bucket.".length);
      const others = addresses.filter(
        (other) =>
          other.endsWith(`.${label}`) &&
          other.startsWith("aws_s3_bucket") &&
          !/^aws_s3_bucket_(policy|lifecycle_configuration|notification)\./.test(other),
      );
      const dependencies = resource(`aws_s3_bucket_policy.${label}`)["depends_on"];
      expect([...(dependencies as readonly string[])].sort()).toEqual(others);
    }
  });
});
