import { logFolder } from "../../../spec/log-folder";
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
export function recordPattern(scope: PolicyScope, bucketName: string): EventPattern {
  return {
    source: ["aws.s3"],
    "detail-type": ["Object Created"],
    detail: {
      bucket: { name: [bucketName] },
      object: { key: [{ wildcard: `${regionFolder(scope)}/*Z_*.json.gz` }] },
    },
  };
}

/** The folder of the bucket that has the records of the target, by hours. */
export function regionFolder({ content, source }: PolicyScope): string {
  const prefix = content.settings.s3?.prefix;
  return `${logFolder(prefix, source.account)}${source.region}`;
}
