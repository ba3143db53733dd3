import type { Rule } from "../rule";
import { audioIsAcknowledged } from "./audio-is-acknowledged";
import { binaryDataHasABucket } from "./binary-data-has-a-bucket";
import { largeBodiesHaveABucket } from "./large-bodies-have-a-bucket";

/** The rules about data types, in the order of the spec that they read. */
export const dataTypesRules: readonly Rule[] = [
  audioIsAcknowledged,
  binaryDataHasABucket,
  largeBodiesHaveABucket,
];
