import type { Rule } from "../rule";
import { keyArnsAreUsed } from "./key-arns-are-used";

/** The rules about encryption, in the order of the spec that they read. */
export const encryptionRules: readonly Rule[] = [...keyArnsAreUsed];
