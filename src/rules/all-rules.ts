import { accessLogsGoElsewhere } from "./access-logs-go-elsewhere";
import { accountsAreDistinct } from "./accounts-are-distinct";
import { accountsAreInOnePartition } from "./accounts-are-in-one-partition";
import { audioIsAcknowledged } from "./audio-is-acknowledged";
import { binaryDataHasABucket } from "./binary-data-has-a-bucket";
import { bucketNamesAreValid } from "./bucket-names-are-valid";
import { bucketNamesAvoidDots } from "./bucket-names-avoid-dots";
import { bucketPoliciesAreApplied } from "./bucket-policies-are-applied";
import { bucketPoliciesFit } from "./bucket-policies-fit";
import { bucketsAreDistinct } from "./buckets-are-distinct";
import { copiedFilesHaveFreeNames } from "./copied-files-have-free-names";
import { dataIdentifiersExist } from "./data-identifiers-exist";
import { dataTypesAreChosen } from "./data-types-are-chosen";
import { denialsNameWhomTheyHit } from "./denials-name-whom-they-hit";
import { denialsSpareBedrock } from "./denials-spare-bedrock";
import { destinationsExist } from "./destinations-exist";
import { exclusiveKeysStandAlone } from "./exclusive-keys-stand-alone";
import { expiryRespectsTheMinimumStay } from "./expiry-respects-the-minimum-stay";
import { forceDestroyHasNoLock } from "./force-destroy-has-no-lock";
import { forceDestroyIsUnprotected } from "./force-destroy-is-unprotected";
import { groupNamesAreDistinct } from "./group-names-are-distinct";
import { keyArnsAreUsed } from "./key-arns-are-used";
import { keyArnsFit } from "./key-arns-fit";
import { keyPrefixesAreValid } from "./key-prefixes-are-valid";
import { keysOfANewBucketNeedOne } from "./keys-of-a-new-bucket-need-one";
import { keysOfANewLogGroupNeedOne } from "./keys-of-a-new-log-group-need-one";
import { largeBodiesHaveABucket } from "./large-bodies-have-a-bucket";
import { largeDataHasAPrefixOfItsOwn } from "./large-data-has-a-prefix-of-its-own";
import { largeDataIsNotSharedWithReaders } from "./large-data-is-not-shared-with-readers";
import { logGroupNamesAreValid } from "./log-group-names-are-valid";
import { maskedBodiesStayMasked } from "./masked-bodies-stay-masked";
import { maskedLogGroupsAreStandard } from "./masked-log-groups-are-standard";
import { namedAccountsHaveNames } from "./named-accounts-have-names";
import { noncurrentExpiryHasVersions } from "./noncurrent-expiry-has-versions";
import { objectLockEndsBeforeExpiry } from "./object-lock-ends-before-expiry";
import { objectLockIsVersioned } from "./object-lock-is-versioned";
import { overridesMatchTargets } from "./overrides-match-targets";
import { overridesNameKnownGroups } from "./overrides-name-known-groups";
import { permissionsBoundariesFit } from "./permissions-boundaries-fit";
import { placeholdersAreKnown } from "./placeholders-are-known";
import { policiesNameTheirReaders } from "./policies-name-their-readers";
import { prefixesAreLiteral } from "./prefixes-are-literal";
import { prefixesLeaveThePathToBedrock } from "./prefixes-leave-the-path-to-bedrock";
import { providerIsSupported } from "./provider-is-supported";
import { providerKnowsTheRegions } from "./provider-knows-the-regions";
import { readersArePrincipals } from "./readers-are-principals";
import { readersFindLogs } from "./readers-find-logs";
import { regionsExist } from "./regions-exist";
import { regionsHaveBedrock } from "./regions-have-bedrock";
import { regionsReturnTheVideoFlag } from "./regions-return-the-video-flag";
import { requiredKeysAreSet } from "./required-keys-are-set";
import { roleArnsFit } from "./role-arns-fit";
import { roleNamesAreDistinct } from "./role-names-are-distinct";
import { roleNamesAreValid } from "./role-names-are-valid";
import type { Rule } from "./rule";
import { sessionNamesAreValid } from "./session-names-are-valid";
import { sharedLargeDataHasOnlyAPrefix } from "./shared-large-data-has-only-a-prefix";
import { stateLocationsAreDistinct } from "./state-locations-are-distinct";
import { stateNamesAreValid } from "./state-names-are-valid";
import { stateRegionsExist } from "./state-regions-exist";
import { statementActionsAreOfS3 } from "./statement-actions-are-of-s3";
import { statementActionsFitResources } from "./statement-actions-fit-resources";
import { statementElementsAreKnown } from "./statement-elements-are-known";
import { statementIdsAreDistinct } from "./statement-ids-are-distinct";
import { statementPrincipalsAreReadable } from "./statement-principals-are-readable";
import { statementResourcesAreOfTheBucket } from "./statement-resources-are-of-the-bucket";
import { statementsAreComplete } from "./statements-are-complete";
import { statementsAreConsistent } from "./statements-are-consistent";
import { tagKeysAreDistinct } from "./tag-keys-are-distinct";
import { tagsAreWellFormed } from "./tags-are-well-formed";
import { tagsFit } from "./tags-fit";
import { takeOverNeedsAnExistingBucket } from "./take-over-needs-an-existing-bucket";
import { targetsAreDistinct } from "./targets-are-distinct";
import { terraformIsNewEnough } from "./terraform-is-new-enough";
import { transitionsAreInOrder } from "./transitions-are-in-order";
import { transitionsGoDown } from "./transitions-go-down";
import { transitionsPrecedeExpiry } from "./transitions-precede-expiry";
import { transitionsRespectTheMinimumStay } from "./transitions-respect-the-minimum-stay";
import { transitionsWaitForTheirAge } from "./transitions-wait-for-their-age";
import { versionConstraintsAreReadable } from "./version-constraints-are-readable";

/** Every rule, in the order of the spec that it reads. */
export const allRules: readonly Rule[] = [
  versionConstraintsAreReadable,
  terraformIsNewEnough,
  providerIsSupported,
  providerKnowsTheRegions,
  copiedFilesHaveFreeNames,
  stateNamesAreValid,
  stateRegionsExist,
  stateLocationsAreDistinct,
  sessionNamesAreValid,
  tagsFit,
  tagKeysAreDistinct,
  tagsAreWellFormed,
  dataTypesAreChosen,
  audioIsAcknowledged,
  destinationsExist,
  binaryDataHasABucket,
  largeBodiesHaveABucket,
  exclusiveKeysStandAlone,
  requiredKeysAreSet,
  placeholdersAreKnown,
  namedAccountsHaveNames,
  bucketNamesAreValid,
  bucketNamesAvoidDots,
  bucketsAreDistinct,
  ...keysOfANewBucketNeedOne,
  ...takeOverNeedsAnExistingBucket,
  keyPrefixesAreValid,
  prefixesAreLiteral,
  prefixesLeaveThePathToBedrock,
  keyArnsFit,
  ...keyArnsAreUsed,
  ...transitionsAreInOrder,
  ...transitionsGoDown,
  ...transitionsWaitForTheirAge,
  ...transitionsRespectTheMinimumStay,
  ...transitionsPrecedeExpiry,
  ...expiryRespectsTheMinimumStay,
  ...noncurrentExpiryHasVersions,
  ...objectLockIsVersioned,
  ...objectLockEndsBeforeExpiry,
  ...accessLogsGoElsewhere,
  readersArePrincipals,
  ...readersFindLogs,
  ...bucketPoliciesAreApplied,
  ...statementElementsAreKnown,
  ...statementsAreComplete,
  ...statementsAreConsistent,
  ...statementPrincipalsAreReadable,
  ...statementActionsAreOfS3,
  ...statementResourcesAreOfTheBucket,
  ...statementActionsFitResources,
  ...statementIdsAreDistinct,
  ...policiesNameTheirReaders,
  ...denialsNameWhomTheyHit,
  ...denialsSpareBedrock,
  ...bucketPoliciesFit,
  ...forceDestroyIsUnprotected,
  ...forceDestroyHasNoLock,
  logGroupNamesAreValid,
  keysOfANewLogGroupNeedOne,
  maskedLogGroupsAreStandard,
  dataIdentifiersExist,
  roleNamesAreValid,
  roleNamesAreDistinct,
  permissionsBoundariesFit,
  roleArnsFit,
  sharedLargeDataHasOnlyAPrefix,
  largeDataHasAPrefixOfItsOwn,
  largeDataIsNotSharedWithReaders,
  maskedBodiesStayMasked,
  groupNamesAreDistinct,
  accountsAreDistinct,
  targetsAreDistinct,
  regionsExist,
  regionsHaveBedrock,
  accountsAreInOnePartition,
  regionsReturnTheVideoFlag,
  overridesNameKnownGroups,
  overridesMatchTargets,
];
