import type { Rule } from "../rule";
import { tagKeysAreDistinct } from "./tag-keys-are-distinct";
import { tagsAreWellFormed } from "./tags-are-well-formed";
import { tagsFit } from "./tags-fit";

/** The rules about tags, in the order of the spec that they read. */
export const tagsRules: readonly Rule[] = [tagsFit, tagKeysAreDistinct, tagsAreWellFormed];
