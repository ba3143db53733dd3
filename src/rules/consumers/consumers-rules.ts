import type { Rule } from "../rule";
import { consumersHaveTheirDestination } from "./consumers-have-their-destination";
import { eventTargetsFit } from "./event-targets-fit";
import { filterPatternsAreBalanced } from "./filter-patterns-are-balanced";
import { indexNamesAreValid } from "./index-names-are-valid";
import { notificationsReachConsumers } from "./notifications-reach-consumers";
import { openSearchArnsFit } from "./open-search-arns-fit";
import { streamArnsFit } from "./stream-arns-fit";
import { subscriptionFiltersFit } from "./subscription-filters-fit";

/** The rules about consumers, in the order of the spec that they read. */
export const consumersRules: readonly Rule[] = [
  ...consumersHaveTheirDestination,
  notificationsReachConsumers,
  eventTargetsFit,
  streamArnsFit,
  filterPatternsAreBalanced,
  subscriptionFiltersFit,
  openSearchArnsFit,
  indexNamesAreValid,
];
