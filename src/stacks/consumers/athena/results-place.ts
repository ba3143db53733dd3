import type { QueryResults } from "../../../resolve/consumers/athena";
import type { KeyChoice } from "../../../resolve/settings/settings";
import { keyArnOf } from "../../key-arn-of";
import type { AnyStackScope } from "../../stack-scope";
import type { TargetResources } from "../../target-resources";
import { addConsumerBucket } from "../add-consumer-bucket";

/** The bucket for results of queries, and the key that encrypts them, if it is not one of S3's own. */
export interface ResultsPlace {
  readonly bucket: string;
  readonly keyArn: string | undefined;
}

/** Results can be had again, so that they are neither kept for long nor protected. */
const keptDays = 30;

/** Adds the bucket for results, or names the one that is already there. Results are encrypted as the logs are. */
export function addResultsPlace(
  scope: AnyStackScope,
  results: QueryResults<string>,
  encryption: KeyChoice<string>,
  key: TargetResources["key"],
): ResultsPlace {
  const keyArn = keyArnOf(encryption, key);
  if (results.kind === "existing") return { bucket: results.bucket, keyArn };
  const bucket = addConsumerBucket(
    scope,
    "query_results",
    {
      kind: "owned",
      name: results.bucket,
      encryption,
      lifecycle: { expireAfterDays: keptDays, transitions: [] },
      versioning: false,
      forceDestroy: true,
      readers: [],
      policyStatements: [],
    },
    key,
  );
  return { bucket: bucket.name, keyArn };
}
