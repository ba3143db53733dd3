import type { Rule } from "../rule";
import { archiveArnsFit } from "./archive-arns-fit";
import { archiveBucketNamesAreValid } from "./archive-bucket-names-are-valid";
import { archiveComesFirst } from "./archive-comes-first";
import { archiveNamesAreFilled } from "./archive-names-are-filled";
import { archivePoliciesFit } from "./archive-policies-fit";
import { archiveReadersFindLogs } from "./archive-readers-find-logs";
import { archiveRegionsExist } from "./archive-regions-exist";
import { archivedBucketsAreTakenOver } from "./archived-buckets-are-taken-over";
import { archivedBucketsHaveVersions } from "./archived-buckets-have-versions";
import { archivedPrefixesAgree } from "./archived-prefixes-agree";
import { archivesAreInThePartition } from "./archives-are-in-the-partition";
import { archivesAreLockedAlike } from "./archives-are-locked-alike";
import { archivesAreUsed } from "./archives-are-used";
import { archivesEncryptWhatIsEncrypted } from "./archives-encrypt-what-is-encrypted";
import { archivesHaveABlock } from "./archives-have-a-block";
import { archivesOutlastLogBuckets } from "./archives-outlast-log-buckets";
import { bodiesReachTheArchive } from "./bodies-reach-the-archive";

/** The rules about archives, in the order of the spec that they read. */
export const archiveRules: readonly Rule[] = [
  archiveRegionsExist,
  archivesHaveABlock,
  archivesAreUsed,
  archiveNamesAreFilled,
  archiveBucketNamesAreValid,
  archiveArnsFit,
  archivesAreInThePartition,
  archivedBucketsHaveVersions,
  archivedBucketsAreTakenOver,
  archivesEncryptWhatIsEncrypted,
  archivesAreLockedAlike,
  archivesOutlastLogBuckets,
  bodiesReachTheArchive,
  archiveReadersFindLogs,
  archivePoliciesFit,
  archivedPrefixesAgree,
  archiveComesFirst,
];
