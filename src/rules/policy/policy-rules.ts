import type { Rule } from "../rule";
import { bucketPoliciesFit } from "./bucket-policies-fit";
import { denialsNameWhomTheyHit } from "./denials-name-whom-they-hit";
import { denialsSpareBedrock } from "./denials-spare-bedrock";
import { policiesNameTheirReaders } from "./policies-name-their-readers";
import { statementActionsAreOfS3 } from "./statement-actions-are-of-s3";
import { statementActionsFitResources } from "./statement-actions-fit-resources";
import { statementElementsAreKnown } from "./statement-elements-are-known";
import { statementIdsAreDistinct } from "./statement-ids-are-distinct";
import { statementPrincipalsAreReadable } from "./statement-principals-are-readable";
import { statementResourcesAreOfTheBucket } from "./statement-resources-are-of-the-bucket";
import { statementsAreComplete } from "./statements-are-complete";
import { statementsAreConsistent } from "./statements-are-consistent";

/** The rules about statements of bucket policies, in the order of the spec that they read. */
export const policyRules: readonly Rule[] = [
  ...statementElementsAreKnown,
  ...statementsAreComplete,
  ...statementsAreConsistent,
  ...statementPrincipalsAreReadable,
  ...statementActionsAreOfS3,
  ...statementResourcesAreOfTheBucket,
  ...statementActionsFitResources,
  ...statementIdsAreDistinct,
  ...policiesNameTheirReaders,
  ...denialsNameWhomTheyHit,
  ...denialsSpareBedrock,
  ...bucketPoliciesFit,
];
