import { allowReplicationDecryption } from "../../../policies/archive/source-key";
import { bucketArn } from "../../written-out-arns";
import type { Consumer } from "../consumer";
import { archiveStatements } from "./archive-statements";
import { addReplication } from "./replication";

/** Replicates the log bucket to a central one. */
export const archive: Consumer = {
  keyStatements(scope) {
    const { settings, target } = scope.content;
    if (settings.consumers.archive === undefined || settings.s3 === undefined) return [];
    const source = bucketArn(scope, settings.s3.name);
    return [allowReplicationDecryption(source, target.name, scope.source)];
  },
  add(scope, { logBucket, key }) {
    const { consumers, s3 } = scope.content.settings;
    if (consumers.archive === undefined || s3 === undefined || logBucket === undefined) return {};
    if (s3.kind === "existing" && !s3.takeOver.includes("replication")) return {};
    const roleArn = addReplication(scope, { archive: consumers.archive, s3, logBucket, key });
    return {
      outputs: {
        archive_bucket_arn: consumers.archive.bucketArn,
        archive_role_arn: roleArn,
        ...Object.fromEntries(
          archiveStatements(consumers.archive).map(({ kind, statements }) => [
            `archive_${kind}_policy_statements`,
            JSON.stringify(statements),
          ]),
        ),
      },
    };
  },
};
