import type { S3Destination } from "../../src/spec/spec";
import { synthesizeStack, type SynthesizedStack } from "./synthesized-stack";

const withS3 = (s3: NonNullable<S3Destination>): SynthesizedStack =>
  synthesizeStack({ destinations: { s3 } });

/** A resource without CDKTF's comment. */
function bodyOf(stack: SynthesizedStack, address: string): unknown {
  const { "//": _comment, ...body } = stack.resource(address);
  return body;
}

const typesOf = (stack: SynthesizedStack): readonly string[] =>
  stack.addresses.map((address) => address.slice(0, address.indexOf(".")));

describe("a bucket of the stack's own", () => {
  test("has these resources by default, at these addresses", () => {
    expect(withS3({}).addresses).toEqual([
      "aws_bedrock_model_invocation_logging_configuration.logging",
      "aws_kms_alias.logs",
      "aws_kms_key.logs",
      "aws_s3_bucket.logs",
      "aws_s3_bucket_lifecycle_configuration.logs",
      "aws_s3_bucket_ownership_controls.logs",
      "aws_s3_bucket_policy.logs",
      "aws_s3_bucket_public_access_block.logs",
      "aws_s3_bucket_server_side_encryption_configuration.logs",
      "aws_s3_bucket_versioning.logs",
    ]);
  });

  test("has no flag for the object lock, which would replace it when it changes", () => {
    const stack = withS3({ objectLock: { mode: "GOVERNANCE", days: 90 } });
    expect(bodyOf(stack, "aws_s3_bucket.logs")).toEqual({
      bucket: "acme-111122223333-us-east-1",
      force_destroy: false,
      lifecycle: { prevent_destroy: true },
    });
  });

  test.each([true, false])("is destroyed with logs in it only by `forceDestroy`: %j", (force) => {
    expect(withS3({ forceDestroy: force }).resource("aws_s3_bucket.logs")["force_destroy"]).toBe(
      force,
    );
  });

  test("takes no ACLs and no public access", () => {
    const stack = withS3({});
    expect(bodyOf(stack, "aws_s3_bucket_ownership_controls.logs")).toEqual({
      bucket: "${aws_s3_bucket.logs.id}",
      rule: { object_ownership: "BucketOwnerEnforced" },
    });
    expect(bodyOf(stack, "aws_s3_bucket_public_access_block.logs")).toEqual({
      bucket: "${aws_s3_bucket.logs.id}",
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
  });

  test.each<[string, NonNullable<S3Destination>["encryption"], unknown]>([
    [
      "the stack's key",
      { type: "kms" },
      {
        apply_server_side_encryption_by_default: {
          sse_algorithm: "aws:kms",
          kms_master_key_id: "${aws_kms_key.logs.arn}",
        },
        bucket_key_enabled: true,
      },
    ],
    [
      "a given key",
      { keyArn: "arn:{partition}:kms:{region}:{account}:key/k" },
      {
        apply_server_side_encryption_by_default: {
          sse_algorithm: "aws:kms",
          kms_master_key_id: "arn:aws:kms:us-east-1:111122223333:key/k",
        },
        bucket_key_enabled: true,
      },
    ],
    [
      "keys of S3's own",
      { type: "sse-s3" },
      { apply_server_side_encryption_by_default: { sse_algorithm: "AES256" } },
    ],
  ])("encrypts with %s", (_what, encryption, rule) => {
    const stack = withS3(encryption === undefined ? {} : { encryption });
    const address = "aws_s3_bucket_server_side_encryption_configuration.logs";
    expect(bodyOf(stack, address)).toEqual({ bucket: "${aws_s3_bucket.logs.id}", rule: [rule] });
  });

  test("keeps versions unless told otherwise", () => {
    expect(bodyOf(withS3({}), "aws_s3_bucket_versioning.logs")).toEqual({
      bucket: "${aws_s3_bucket.logs.id}",
      versioning_configuration: { status: "Enabled" },
    });
    expect(typesOf(withS3({ versioning: false }))).not.toContain("aws_s3_bucket_versioning");
  });

  test("is locked by a resource of its own, once versioning stands", () => {
    const stack = withS3({ objectLock: { mode: "COMPLIANCE", days: 7 } });
    expect(bodyOf(stack, "aws_s3_bucket_object_lock_configuration.logs")).toEqual({
      bucket: "${aws_s3_bucket.logs.id}",
      rule: { default_retention: { mode: "COMPLIANCE", days: 7 } },
      depends_on: ["aws_s3_bucket_versioning.logs"],
    });
    expect(typesOf(withS3({}))).not.toContain("aws_s3_bucket_object_lock_configuration");
  });

  test.each([
    [undefined, ""],
    ["bedrock/", "bedrock/"],
  ])("has its access logged under the prefix %j", (prefix, written) => {
    const accessLogs = { bucket: "access-{region}", ...(prefix === undefined ? {} : { prefix }) };
    expect(bodyOf(withS3({ accessLogs }), "aws_s3_bucket_logging.logs")).toEqual({
      bucket: "${aws_s3_bucket.logs.id}",
      target_bucket: "access-us-east-1",
      target_prefix: written,
    });
    expect(typesOf(withS3({}))).not.toContain("aws_s3_bucket_logging");
  });
});

const keepLogs = (actions: object): object => ({
  id: "keep-logs",
  status: "Enabled",
  filter: [{}],
  ...actions,
});

describe("the lifecycle of a bucket", () => {
  test.each<[string, NonNullable<S3Destination>, readonly object[]]>([
    [
      "expires logs and old versions by default",
      {},
      [
        keepLogs({
          expiration: [{ days: 365 }],
          noncurrent_version_expiration: [{ noncurrent_days: 30 }],
        }),
      ],
    ],
    [
      "expires no versions where there are none",
      { versioning: false },
      [keepLogs({ expiration: [{ days: 365 }] })],
    ],
    [
      "keeps logs for ever",
      { lifecycle: { expireAfterDays: "never" } },
      [keepLogs({ noncurrent_version_expiration: [{ noncurrent_days: 30 }] })],
    ],
    [
      "keeps versions for ever",
      { lifecycle: { expireAfterDays: 1, noncurrentExpireAfterDays: "never" } },
      [keepLogs({ expiration: [{ days: 1 }] })],
    ],
    [
      "moves logs in the order of the spec",
      {
        versioning: false,
        lifecycle: {
          expireAfterDays: "never",
          transitions: [
            { afterDays: 30, storageClass: "STANDARD_IA" },
            { afterDays: 0, storageClass: "GLACIER_IR" },
          ],
        },
      },
      [
        keepLogs({
          transition: [
            { days: 30, storage_class: "STANDARD_IA" },
            { days: 0, storage_class: "GLACIER_IR" },
          ],
        }),
      ],
    ],
    [
      "has no rule for logs where nothing ever happens to them",
      { lifecycle: { expireAfterDays: "never", noncurrentExpireAfterDays: "never" } },
      [],
    ],
  ])("%s", (_what, s3, retention) => {
    const { rule, bucket } = withS3(s3).resource("aws_s3_bucket_lifecycle_configuration.logs");
    expect(bucket).toBe("${aws_s3_bucket.logs.id}");
    expect(rule).toEqual([
      ...retention,
      {
        id: "abort-incomplete-uploads",
        status: "Enabled",
        filter: [{}],
        abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }],
      },
    ]);
  });

  test("is set once versioning stands", () => {
    const address = "aws_s3_bucket_lifecycle_configuration.logs";
    expect(withS3({}).resource(address)["depends_on"]).toEqual(["aws_s3_bucket_versioning.logs"]);
    expect(withS3({ versioning: false }).resource(address)["depends_on"] ?? []).toEqual([]);
  });
});
