import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isolatedEnvironment } from "./isolated-environment";

/** One question to AWS, in boto3's words: `get_bucket_policy` of `s3`. */
export interface AwsRead {
  readonly account: string;
  readonly region: string;
  readonly service: string;
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What AWS said: a value, or the code of its refusal. */
export type AwsAnswer =
  | { readonly kind: "found"; readonly value: unknown }
  | { readonly kind: "refused"; readonly code: string };

/**
 * Asks AWS directly, past Terraform and its state, and answers in the order of the questions.
 *
 * @see https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/index.html
 */
export function readAws(awsEndpoint: string, reads: readonly AwsRead[]): readonly AwsAnswer[] {
  const { status, stdout, stderr } = spawnSync("python3", [join(__dirname, "read-aws.py")], {
    env: isolatedEnvironment(awsEndpoint),
    input: JSON.stringify(reads),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`AWS could not be read:\n${stderr}`);
  return JSON.parse(stdout) as readonly AwsAnswer[];
}
