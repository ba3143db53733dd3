import type { Rule } from "../rule";
import { overridesMatchTargets } from "./overrides-match-targets";
import { overridesNameKnownGroups } from "./overrides-name-known-groups";

/** The rules about overrides, in the order of the spec that they read. */
export const overridesRules: readonly Rule[] = [overridesNameKnownGroups, overridesMatchTargets];
