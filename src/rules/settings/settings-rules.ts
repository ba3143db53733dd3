import type { Rule } from "../rule";
import { dataTypesAreChosen } from "./data-types-are-chosen";
import { destinationsExist } from "./destinations-exist";
import { exclusiveKeysStandAlone } from "./exclusive-keys-stand-alone";
import { requiredKeysAreSet } from "./required-keys-are-set";

/** The rules about settings as a whole, in the order of the spec that they read. */
export const settingsRules: readonly Rule[] = [
  dataTypesAreChosen,
  destinationsExist,
  exclusiveKeysStandAlone,
  ...requiredKeysAreSet,
];
