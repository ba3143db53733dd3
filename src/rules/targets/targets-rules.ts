import type { Rule } from "../rule";
import { accountsAreDistinct } from "./accounts-are-distinct";
import { groupNamesAreDistinct } from "./group-names-are-distinct";
import { targetsAreDistinct } from "./targets-are-distinct";

/** The rules about groups and their accounts, in the order of the spec that they read. */
export const targetsRules: readonly Rule[] = [
  groupNamesAreDistinct,
  accountsAreDistinct,
  targetsAreDistinct,
];
