import { allowReplicationDecryption } from "../../../policies/archive/source-key";
import { accountRoot, bucketArn } from "../../written-out-arns";
import type { Consumer } from "../consumer";
import { archiveStatements } from "./archive-statements";
import { addReplication } from "./replication";

/** Replicates the log bucket to a central one. */
export const archive: Consumer = {
  keyStatements(scope) {
    const { consumers, s3 } = scope.content.settings;
    if (consumers.archive === undefined || s3 === undefined) return [];
    const role = { accountRoot: accountRoot(scope), roleArn: consumers.archive.role.arn };
    const source = bucketArn(scope, s3.name);
    return [allowReplicationDecryption(role, source, scope.source.region)];
  },
  add(scope, { logBucket, key }) {
    const { consumers, s3 } = scope.content.settings;
    if (consumers.archive === undefined || s3 === undefined || logBucket === undefined) return {};
    if (s3.kind === "existing" && !s3.takeOver.includes("replication")) return {};
    const replicationRoleArn = addReplication(scope, {
      archive: consumers.archive,
      s3,
      logBucket,
      key,
    });
    return {
      outputs: {
        archive_bucket_arn: consumers.archive.bucketArn,
        archive_role_arn: replicationRoleArn,
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
