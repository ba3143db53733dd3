import type { Rule } from "../rule";
import { accessLogsGoElsewhere } from "./access-logs-go-elsewhere";
import { bucketPoliciesAreApplied } from "./bucket-policies-are-applied";
import { forceDestroyHasNoLock } from "./force-destroy-has-no-lock";
import { forceDestroyIsUnprotected } from "./force-destroy-is-unprotected";
import { keysOfANewBucketNeedOne } from "./keys-of-a-new-bucket-need-one";
import { largeDataHasAPrefixOfItsOwn } from "./large-data-has-a-prefix-of-its-own";
import { largeDataIsNotSharedWithReaders } from "./large-data-is-not-shared-with-readers";
import { objectLockEndsBeforeExpiry } from "./object-lock-ends-before-expiry";
import { objectLockIsVersioned } from "./object-lock-is-versioned";
import { prefixesAreLiteral } from "./prefixes-are-literal";
import { prefixesLeaveThePathToBedrock } from "./prefixes-leave-the-path-to-bedrock";
import { queryResultsGoElsewhere } from "./query-results-go-elsewhere";
import { readersFindLogs } from "./readers-find-logs";
import { sharedLargeDataHasOnlyAPrefix } from "./shared-large-data-has-only-a-prefix";
import { takeOverNeedsAnExistingBucket } from "./take-over-needs-an-existing-bucket";

/** The rules about buckets, in the order of the spec that they read. */
export const bucketRules: readonly Rule[] = [
  ...keysOfANewBucketNeedOne,
  ...takeOverNeedsAnExistingBucket,
  prefixesAreLiteral,
  prefixesLeaveThePathToBedrock,
  ...objectLockIsVersioned,
  ...objectLockEndsBeforeExpiry,
  ...accessLogsGoElsewhere,
  ...readersFindLogs,
  ...bucketPoliciesAreApplied,
  ...forceDestroyIsUnprotected,
  ...forceDestroyHasNoLock,
  sharedLargeDataHasOnlyAPrefix,
  largeDataHasAPrefixOfItsOwn,
  largeDataIsNotSharedWithReaders,
  queryResultsGoElsewhere,
];
