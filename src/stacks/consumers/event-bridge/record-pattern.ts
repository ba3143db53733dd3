import type { PolicyScope } from "../../stack-scope";

/** An event pattern; every list holds alternatives. */
export type EventPattern = Readonly<Record<string, unknown>>;

/**
 * Matches the events of delivered records, and of nothing else in the bucket.
 *
 * The name of a record's object has `Z_` after its time. That of a body begins with the id of a request, in lower
 * case, and the object of the permission check has no `.json.gz`. Only bodies lie below the prefix of large data.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export function recordPattern(
  { content, source }: PolicyScope,
  bucketName: string,
  prefix = content.settings.s3?.prefix,
): EventPattern {
  const start = prefix === undefined ? "" : `${prefix}/`;
  const folder = `${start}AWSLogs/${source.account}/BedrockModelInvocationLogs/${source.region}`;
  return {
    source: ["aws.s3"],
    "detail-type": ["Object Created"],
    detail: {
      bucket: { name: [bucketName] },
      object: { key: [{ wildcard: `${folder}/*Z_*.json.gz` }] },
    },
  };
}
