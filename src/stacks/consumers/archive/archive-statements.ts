import {
  allowReplicas,
  allowReplicasEncryption,
} from "../../../policies/archive/archive-statements";
import type { Statement } from "../../../policies/policy-document";
import type { Archive } from "../../../resolve/consumers/archive";

/** What a policy of an archive of others must hold. */
interface ArchiveStatements {
  readonly kind: "bucket" | "key";
  readonly arn: string;
  readonly statements: readonly Statement[];
}

/** What an archive of others, and its key, must let in; nothing where the spec makes the archive. */
export function archiveStatements(archive: Archive<string>): readonly ArchiveStatements[] {
  if (archive.kind === "of-spec") return [];
  const { bucketArn, key, writers } = archive;
  const ofBucket = {
    kind: "bucket",
    arn: bucketArn,
    statements: [allowReplicas(writers)],
  } as const;
  if (key?.kind !== "given-key") return [ofBucket];
  const statements = [allowReplicasEncryption(writers, bucketArn, key.region)];
  return [ofBucket, { kind: "key", arn: key.arn, statements }];
}
