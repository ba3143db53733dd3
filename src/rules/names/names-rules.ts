import type { Rule } from "../rule";
import { athenaNamesAreValid } from "./athena-names-are-valid";
import { bucketNamesAreValid } from "./bucket-names-are-valid";
import { bucketNamesAvoidDots } from "./bucket-names-avoid-dots";
import { bucketsAreDistinct } from "./buckets-are-distinct";
import { keyPrefixesAreValid } from "./key-prefixes-are-valid";
import { logGroupNamesAreValid } from "./log-group-names-are-valid";
import { namedAccountsHaveNames } from "./named-accounts-have-names";
import { placeholdersAreKnown } from "./placeholders-are-known";
import { roleNamesAreDistinct } from "./role-names-are-distinct";
import { roleNamesAreValid } from "./role-names-are-valid";
import { sessionNamesAreValid } from "./session-names-are-valid";

/** The rules about names and their placeholders, in the order of the spec that they read. */
export const namesRules: readonly Rule[] = [
  sessionNamesAreValid,
  placeholdersAreKnown,
  namedAccountsHaveNames,
  bucketNamesAreValid,
  ...bucketNamesAvoidDots,
  bucketsAreDistinct,
  keyPrefixesAreValid,
  logGroupNamesAreValid,
  roleNamesAreValid,
  roleNamesAreDistinct,
  athenaNamesAreValid,
];
