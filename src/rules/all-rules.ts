import type { Rule } from "./rule";
import { targetsAreDistinct } from "./targets-are-distinct";

/** Every rule, in the order of the spec that it reads. */
export const allRules: readonly Rule[] = [targetsAreDistinct];
