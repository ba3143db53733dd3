import { accessLogsGoElsewhere } from "./bucket/access-logs-go-elsewhere";
import { accountsAreDistinct } from "./targets/accounts-are-distinct";
import { accountsAreInOnePartition } from "./regions/accounts-are-in-one-partition";
import { archiveFoldersAreApart } from "./panther/archive-folders-are-apart";
import { archiveFoldersFit } from "./panther/archive-folders-fit";
import { archiveHasOneSource } from "./panther/archive-has-one-source";
import { archiveRules } from "./archive/archive-rules";
import { audioIsAcknowledged } from "./data-types/audio-is-acknowledged";
import { binaryDataHasABucket } from "./data-types/binary-data-has-a-bucket";
import { archiveSourceIsDistinct } from "./panther/archive-source-is-distinct";
import { archiveSourceNamesAreValid } from "./panther/archive-source-names-are-valid";
import { archivedPrefixesAgree } from "./archive/archived-prefixes-agree";
import { alarmTopicsFit } from "./arns/alarm-topics-fit";
import { athenaNamesAreValid } from "./names/athena-names-are-valid";
import { bucketNamesAreValid } from "./names/bucket-names-are-valid";
import { bucketNamesAvoidDots } from "./names/bucket-names-avoid-dots";
import { bucketPoliciesAreApplied } from "./bucket/bucket-policies-are-applied";
import { bucketPoliciesFit } from "./policy/bucket-policies-fit";
import { bucketsAreDistinct } from "./names/buckets-are-distinct";
import { centralStatesAreDistinct } from "./state/central-states-are-distinct";
import { consumersHaveTheirDestination } from "./consumers/consumers-have-their-destination";
import { copiedFilesHaveFreeNames } from "./terraform/copied-files-have-free-names";
import { dataIdentifiersExist } from "./log-group/data-identifiers-exist";
import { dataTypesAreChosen } from "./settings/data-types-are-chosen";
import { denialsNameWhomTheyHit } from "./policy/denials-name-whom-they-hit";
import { denialsSpareBedrock } from "./policy/denials-spare-bedrock";
import { destinationsExist } from "./settings/destinations-exist";
import { eventTargetsFit } from "./consumers/event-targets-fit";
import { exclusiveKeysStandAlone } from "./settings/exclusive-keys-stand-alone";
import { expiryRespectsTheMinimumStay } from "./lifecycle/expiry-respects-the-minimum-stay";
import { filteredLogGroupsAreStandard } from "./log-group/filtered-log-groups-are-standard";
import { filterPatternsAreBalanced } from "./consumers/filter-patterns-are-balanced";
import { forceDestroyHasNoLock } from "./bucket/force-destroy-has-no-lock";
import { forceDestroyIsUnprotected } from "./bucket/force-destroy-is-unprotected";
import { groupNamesAreDistinct } from "./targets/group-names-are-distinct";
import { indexNamesAreValid } from "./consumers/index-names-are-valid";
import { openSearchArnsFit } from "./consumers/open-search-arns-fit";
import { instancesShareThePartition } from "./panther/instances-share-the-partition";
import { keyArnsAreUsed } from "./encryption/key-arns-are-used";
import { keyArnsFit } from "./arns/key-arns-fit";
import { keyPrefixesAreValid } from "./names/key-prefixes-are-valid";
import { keysAreKnown } from "./panther/keys-are-known";
import { keysOfANewBucketNeedOne } from "./bucket/keys-of-a-new-bucket-need-one";
import { keysOfANewLogGroupNeedOne } from "./log-group/keys-of-a-new-log-group-need-one";
import { largeBodiesHaveABucket } from "./data-types/large-bodies-have-a-bucket";
import { largeDataHasAPrefixOfItsOwn } from "./bucket/large-data-has-a-prefix-of-its-own";
import { largeDataIsNotSharedWithReaders } from "./bucket/large-data-is-not-shared-with-readers";
import { logGroupNamesAreValid } from "./names/log-group-names-are-valid";
import { logSourcesGoBeforeRoles } from "./panther/log-sources-go-before-roles";
import { maskedBodiesStayMasked } from "./log-group/masked-bodies-stay-masked";
import { maskedLogGroupsAreStandard } from "./log-group/masked-log-groups-are-standard";
import { namedAccountsHaveNames } from "./names/named-accounts-have-names";
import { noncurrentExpiryHasVersions } from "./lifecycle/noncurrent-expiry-has-versions";
import { notificationsHaveOneWriter } from "./panther/notifications-have-one-writer";
import { notificationsReachConsumers } from "./consumers/notifications-reach-consumers";
import { objectLockEndsBeforeExpiry } from "./bucket/object-lock-ends-before-expiry";
import { objectLockIsVersioned } from "./bucket/object-lock-is-versioned";
import { overridesMatchTargets } from "./overrides/overrides-match-targets";
import { overridesNameKnownGroups } from "./overrides/overrides-name-known-groups";
import { permissionsBoundariesFit } from "./arns/permissions-boundaries-fit";
import { placeholdersAreKnown } from "./names/placeholders-are-known";
import { policiesNameTheirReaders } from "./policy/policies-name-their-readers";
import { prefixesAreLiteral } from "./bucket/prefixes-are-literal";
import { prefixesLeaveThePathToBedrock } from "./bucket/prefixes-leave-the-path-to-bedrock";
import { providerIsSupported } from "./terraform/provider-is-supported";
import { providerKnowsTheRegions } from "./regions/provider-knows-the-regions";
import { queryResultsGoElsewhere } from "./bucket/query-results-go-elsewhere";
import { readersArePrincipals } from "./arns/readers-are-principals";
import { readersFindLogs } from "./bucket/readers-find-logs";
import { regionsExist } from "./regions/regions-exist";
import { regionsHaveBedrock } from "./regions/regions-have-bedrock";
import { regionsReturnTheVideoFlag } from "./regions/regions-return-the-video-flag";
import { requiredKeysAreSet } from "./settings/required-keys-are-set";
import { roleArnsFit } from "./arns/role-arns-fit";
import { roleNamesAreDistinct } from "./names/role-names-are-distinct";
import { roleNamesAreValid } from "./names/role-names-are-valid";
import type { Rule } from "./rule";
import { roleSuffixesAreValid } from "./panther/role-suffixes-are-valid";
import { rulesSeeBodies } from "./panther/rules-see-bodies";
import { sessionNamesAreValid } from "./names/session-names-are-valid";
import { settingsTakeEffect } from "./panther/settings-take-effect";
import { sharedLargeDataHasOnlyAPrefix } from "./bucket/shared-large-data-has-only-a-prefix";
import { stateFilesHaveFreeNames } from "./state/state-files-have-free-names";
import { sourceNamesAreDistinct } from "./panther/source-names-are-distinct";
import { sourceNamesAreValid } from "./panther/source-names-are-valid";
import { sourcesAreOfOneInstance } from "./panther/sources-are-of-one-instance";
import { stateLocationsAreDistinct } from "./state/state-locations-are-distinct";
import { stateNamesAreValid } from "./state/state-names-are-valid";
import { stateRegionsExist } from "./regions/state-regions-exist";
import { statementActionsAreOfS3 } from "./policy/statement-actions-are-of-s3";
import { statementActionsFitResources } from "./policy/statement-actions-fit-resources";
import { statementElementsAreKnown } from "./policy/statement-elements-are-known";
import { statementIdsAreDistinct } from "./policy/statement-ids-are-distinct";
import { statementPrincipalsAreReadable } from "./policy/statement-principals-are-readable";
import { statementResourcesAreOfTheBucket } from "./policy/statement-resources-are-of-the-bucket";
import { statementsAreComplete } from "./policy/statements-are-complete";
import { statementsAreConsistent } from "./policy/statements-are-consistent";
import { subscriptionFiltersFit } from "./consumers/subscription-filters-fit";
import { streamArnsFit } from "./consumers/stream-arns-fit";
import { subscriptionsWaitForRegistration } from "./panther/subscriptions-wait-for-registration";
import { tagKeysAreDistinct } from "./tags/tag-keys-are-distinct";
import { tagsAreWellFormed } from "./tags/tags-are-well-formed";
import { tagsFit } from "./tags/tags-fit";
import { takeOverNeedsAnExistingBucket } from "./bucket/take-over-needs-an-existing-bucket";
import { targetsAreDistinct } from "./targets/targets-are-distinct";
import { terraformIsNewEnough } from "./terraform/terraform-is-new-enough";
import { transitionsAreInOrder } from "./lifecycle/transitions-are-in-order";
import { transitionsGoDown } from "./lifecycle/transitions-go-down";
import { transitionsPrecedeExpiry } from "./lifecycle/transitions-precede-expiry";
import { transitionsRespectTheMinimumStay } from "./lifecycle/transitions-respect-the-minimum-stay";
import { transitionsWaitForTheirAge } from "./lifecycle/transitions-wait-for-their-age";
import { topicsHaveOneOwner } from "./panther/topics-have-one-owner";
import { transportsAreChosen } from "./panther/transports-are-chosen";
import { versionConstraintsAreReadable } from "./terraform/version-constraints-are-readable";

/** Every rule, in the order of the spec that it reads. */
export const allRules: readonly Rule[] = [
  versionConstraintsAreReadable,
  terraformIsNewEnough,
  providerIsSupported,
  providerKnowsTheRegions,
  copiedFilesHaveFreeNames,
  stateNamesAreValid,
  stateRegionsExist,
  stateFilesHaveFreeNames,
  stateLocationsAreDistinct,
  centralStatesAreDistinct,
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
  ...requiredKeysAreSet,
  placeholdersAreKnown,
  namedAccountsHaveNames,
  bucketNamesAreValid,
  ...bucketNamesAvoidDots,
  bucketsAreDistinct,
  ...keysOfANewBucketNeedOne,
  ...takeOverNeedsAnExistingBucket,
  keyPrefixesAreValid,
  prefixesAreLiteral,
  prefixesLeaveThePathToBedrock,
  ...keyArnsFit,
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
  ...readersArePrincipals,
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
  filteredLogGroupsAreStandard,
  dataIdentifiersExist,
  roleNamesAreValid,
  roleNamesAreDistinct,
  permissionsBoundariesFit,
  roleArnsFit,
  sharedLargeDataHasOnlyAPrefix,
  largeDataHasAPrefixOfItsOwn,
  largeDataIsNotSharedWithReaders,
  maskedBodiesStayMasked,
  athenaNamesAreValid,
  archivedPrefixesAgree,
  queryResultsGoElsewhere,
  alarmTopicsFit,
  ...consumersHaveTheirDestination,
  notificationsReachConsumers,
  eventTargetsFit,
  streamArnsFit,
  filterPatternsAreBalanced,
  subscriptionFiltersFit,
  openSearchArnsFit,
  indexNamesAreValid,
  instancesShareThePartition,
  roleSuffixesAreValid,
  sourceNamesAreValid,
  sourceNamesAreDistinct,
  sourcesAreOfOneInstance,
  logSourcesGoBeforeRoles,
  notificationsHaveOneWriter,
  archiveHasOneSource,
  archiveSourceNamesAreValid,
  archiveSourceIsDistinct,
  topicsHaveOneOwner,
  archiveFoldersFit,
  archiveFoldersAreApart,
  settingsTakeEffect,
  subscriptionsWaitForRegistration,
  rulesSeeBodies,
  keysAreKnown,
  transportsAreChosen,
  groupNamesAreDistinct,
  accountsAreDistinct,
  targetsAreDistinct,
  regionsExist,
  regionsHaveBedrock,
  accountsAreInOnePartition,
  regionsReturnTheVideoFlag,
  ...archiveRules,
  overridesNameKnownGroups,
  overridesMatchTargets,
];
