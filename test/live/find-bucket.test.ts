import type { HeadBucketCommand } from "@aws-sdk/client-s3";
import { createCaller } from "../../src/live/sdk/caller";
import type { Clients } from "../../src/live/sdk/clients";
import { findBucket } from "../../src/live/sdk/find-bucket";

const account = "111122223333";

/** A bucket as its owner, its Region and its policy make it answer. */
interface Bucket {
  readonly owner: string;
  readonly region: string | undefined;
  readonly letsIn: boolean;
  /** The error that S3 answers with, where it names the Region in a header. */
  readonly answer?: number;
}

function refuse(name: string, httpStatusCode: number, bucketRegion?: string): Promise<never> {
  const headers = bucketRegion === undefined ? {} : { "x-amz-bucket-region": bucketRegion };
  const error = Object.assign(new Error("UnknownError"), {
    $metadata: { httpStatusCode },
    $response: { statusCode: httpStatusCode, headers },
    $fault: "client",
  });
  error.name = name;
  return Promise.reject(error);
}

function find(bucket: Bucket | undefined) {
  const send = ({ input }: HeadBucketCommand): Promise<{ BucketRegion: string | undefined }> => {
    if (bucket === undefined) return refuse("NotFound", 404);
    if (bucket.answer !== undefined) return refuse("Unknown", bucket.answer, bucket.region);
    const { ExpectedBucketOwner: expected = bucket.owner } = input;
    if (!bucket.letsIn || expected !== bucket.owner) return refuse("Unknown", 403);
    return Promise.resolve({ BucketRegion: bucket.region });
  };
  const clients = { s3: () => ({ send }) } as unknown as Clients;
  const caller = createCaller({ accessKeyId: "id", secretAccessKey: "secret" });
  const { signal } = new AbortController();
  return findBucket({ clients, caller, account, region: "us-east-1", signal }, "logs");
}

const own = { owner: account, region: "us-east-1", letsIn: true };

it("a bucket of the account and Region is found", async () => {
  expect(await find(own)).toStrictEqual({ kind: "found", value: "this-account" });
});

it("one of another account that lets everybody look is found as that", async () => {
  const answer = await find({ ...own, owner: "999988887777" });
  expect(answer).toStrictEqual({ kind: "found", value: "another-account" });
});

it.each([account, "999988887777"])(
  "of one that nobody may look at, be it of %s, nothing is known",
  async (owner) => {
    expect(await find({ ...own, owner, letsIn: false })).toMatchObject({
      kind: "failure",
      reason: "access-denied",
      message: expect.stringContaining("of another account, or may not be looked at") as string,
    });
  },
);

it.each([
  ["no bucket", undefined],
  ["one of another Region", { ...own, region: "eu-west-1" }],
  ["one that another Region answers for", { ...own, region: "eu-west-1", answer: 301 }],
  ["one whose signature is for another Region", { ...own, region: "eu-west-1", answer: 400 }],
])("%s is absent", async (_title, bucket) => {
  expect(await find(bucket)).toStrictEqual({ kind: "absent" });
});

it.each([
  ["this Region", "us-east-1"],
  ["no Region", undefined],
])("of an error that names %s, nothing is known of the bucket", async (_title, region) => {
  const answer = await find({ ...own, region, answer: 400 });
  expect(answer).toMatchObject({ kind: "failure", reason: "unreachable" });
});
