import type { Rule } from "../rule";
import { centralStatesAreDistinct } from "./central-states-are-distinct";
import { stateFilesHaveFreeNames } from "./state-files-have-free-names";
import { stateLocationsAreDistinct } from "./state-locations-are-distinct";
import { stateNamesAreValid } from "./state-names-are-valid";

/** The rules about where state is kept, in the order of the spec that they read. */
export const stateRules: readonly Rule[] = [
  stateNamesAreValid,
  stateFilesHaveFreeNames,
  stateLocationsAreDistinct,
  centralStatesAreDistinct,
];
