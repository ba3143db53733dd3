import type { Rule } from "../rule";
import { copiedFilesHaveFreeNames } from "./copied-files-have-free-names";
import { providerIsSupported } from "./provider-is-supported";
import { terraformIsNewEnough } from "./terraform-is-new-enough";
import { versionConstraintsAreReadable } from "./version-constraints-are-readable";

/** The rules about Terraform and its provider, in the order of the spec that they read. */
export const terraformRules: readonly Rule[] = [
  versionConstraintsAreReadable,
  terraformIsNewEnough,
  providerIsSupported,
  copiedFilesHaveFreeNames,
];
