import { found } from "../aws/answer";
import type { BucketEncryptionState } from "../aws/aws";
import { judgeRequest } from "../../policies/access/judge-request";
import type { Bucket, KeyChoice } from "../../resolve/settings";
import { checkKey, wantedKey } from "./check-key";
import { checkLifecycle } from "./check-lifecycle";
import { type NeedContext, valueOf } from "./need-check";
import { encryptLog, writeLog } from "./service-requests";

/** Checks that a bucket is there, that Bedrock may write to it, and that it encrypts and keeps logs as the spec says. */
export async function checkBucket(
  context: NeedContext,
  path: string,
  bucket: Bucket<string>,
  prefixes: readonly (string | undefined)[],
): Promise<void> {
  const setting = `${path}.bucket`;
  const answer = await context.reads.findBucket(bucket.name);
  const owner = valueOf(context, answer, {
    setting,
    specified: bucket.name,
    whenAbsent: "no such bucket in this Region",
  });
  if (answer.kind === "absent") return;
  if (owner === "another-account") {
    context.differ(setting, `${bucket.name} of this account`, "a bucket of another account");
    return;
  }
  await checkBucketPolicy(context, path, bucket, prefixes);
  await checkEncryption(context, path, bucket);
  if (bucket.kind === "owned") await checkLifecycle(context, path, bucket, prefixes);
}

async function checkBucketPolicy(
  context: NeedContext,
  path: string,
  bucket: Bucket<string>,
  prefixes: readonly (string | undefined)[],
): Promise<void> {
  const setting = `${path}.bucket policy`;
  const specified = "Bedrock may write";
  const policy = valueOf(context, await context.reads.readBucketPolicy(bucket.name), {
    setting,
    specified,
    whenAbsent: "no policy",
  });
  if (policy === undefined) return;
  for (const prefix of prefixes) {
    const verdict = judgeRequest([policy], writeLog(context.content.target, bucket.name, prefix));
    const where = prefix === undefined ? "" : ` under ${prefix}`;
    if (verdict === "denied") context.differ(setting, specified, `denied${where}`);
    if (verdict === "not-allowed") context.differ(setting, specified, `not allowed${where}`);
  }
}

async function checkEncryption(
  context: NeedContext,
  path: string,
  bucket: Bucket<string>,
): Promise<void> {
  const { content, differ, reads } = context;
  const setting = `${path}.encryption`;
  const choice = choiceOf(bucket);
  const specified = describeChoice(choice);
  const answer = await reads.readBucketEncryption(bucket.name);
  // S3 encrypts with keys of its own whatever nobody has set, since January 2023.
  const own: BucketEncryptionState = { algorithm: "AES256" };
  const told = answer.kind === "absent" ? found(own) : answer;
  const encryption = valueOf(context, told, { setting, specified, whenAbsent: serviceKeys });
  if (encryption === undefined) return;
  const { algorithm, key } = encryption;
  const usesServiceKey = algorithm === "AES256";
  if (choice !== undefined && usesServiceKey !== (choice.kind === "service-key")) {
    differ(setting, specified, usesServiceKey ? serviceKeys : (key ?? awsManagedKey));
  } else if (!usesServiceKey && key === undefined) {
    differ(setting, specified, awsManagedKey);
  }
  if (usesServiceKey || key === undefined) return;
  const wanted = await wantedKey(context, setting, choice);
  await checkKey(context, setting, { key, wanted }, (arn) => [encryptLog(content.target, arn)]);
}

const serviceKeys = "keys of S3";
const awsManagedKey = "the key aws/s3, which Bedrock cannot use";

function choiceOf(bucket: Bucket<string>): KeyChoice<string> | undefined {
  if (bucket.kind === "owned") return bucket.encryption;
  return bucket.keyArn === undefined ? undefined : { kind: "given-key", keyArn: bucket.keyArn };
}

function describeChoice(choice: KeyChoice<string> | undefined): string {
  switch (choice?.kind) {
    case undefined:
      return "any";
    case "own-key":
      return "the key of the stack";
    case "given-key":
      return choice.keyArn;
    case "service-key":
      return serviceKeys;
  }
}
