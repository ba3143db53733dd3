import type { Rule } from "../rule";
import { archiveFoldersAreApart } from "./archive-folders-are-apart";
import { archiveFoldersFit } from "./archive-folders-fit";
import { archiveHasOneSource } from "./archive-has-one-source";
import { archiveSourceIsDistinct } from "./archive-source-is-distinct";
import { archiveSourceNamesAreValid } from "./archive-source-names-are-valid";
import { instancesShareThePartition } from "./instances-share-the-partition";
import { keysAreKnown } from "./keys-are-known";
import { notificationsHaveOneWriter } from "./notifications-have-one-writer";
import { roleSuffixesAreValid } from "./role-suffixes-are-valid";
import { rulesSeeBodies } from "./rules-see-bodies";
import { settingsTakeEffect } from "./settings-take-effect";
import { sourceNamesAreDistinct } from "./source-names-are-distinct";
import { sourceNamesAreValid } from "./source-names-are-valid";
import { sourcesAreOfOneInstance } from "./sources-are-of-one-instance";
import { subscriptionsWaitForRegistration } from "./subscriptions-wait-for-registration";
import { topicsHaveOneOwner } from "./topics-have-one-owner";
import { transportsAreChosen } from "./transports-are-chosen";
import { logSourcesGoBeforeRoles } from "./log-sources-go-before-roles";

/** The rules about Panther, in the order of the spec that they read. */
export const pantherRules: readonly Rule[] = [
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
];
