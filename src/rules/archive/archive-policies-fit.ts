import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { replicationKeys, replicationsToArchive } from "../reading/replications";

/** What S3 allows for a bucket policy: 20 KB. */
const maximumBytes = 20_480;

/** What the policy takes besides the accounts. */
const ownBytes = 1_200;

/** The ARN of the root of an account, in quotes, with a comma. */
const accountBytes = 40;

/**
 * The policy of the archive has the size that S3 allows.
 *
 * Without the id of the organisation, it names every account that replicates.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html
 */
export const archivePoliciesFit: SpecRule = {
  scope: "spec",
  reads: [...replicationKeys, "organizationId", ...inEveryLayer("accounts")],
  check({ spec, resolved, report }) {
    if (spec.organizationId !== undefined) return;
    const targets = replicationsToArchive(resolved).flatMap((replication) => replication.targets);
    const accounts = new Set(targets.map(({ account }) => account.id));
    const bytes = ownBytes + accounts.size * accountBytes;
    if (bytes <= maximumBytes) return;
    report("archive/too-many-accounts", {
      message: `The policy of the archive names ${String(accounts.size)} accounts, which takes about ${String(bytes)} bytes; S3 allows ${String(maximumBytes)}.`,
      hint: "Write the id of the organisation, as in organizationId: o-abc123def4; the policy then speaks of all its accounts at once.",
      at: ["archive"],
      on: "key",
    });
  },
};
