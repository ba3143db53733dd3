import type { Rule } from "../rule";
import { accountsAreInOnePartition } from "./accounts-are-in-one-partition";
import { providerKnowsTheRegions } from "./provider-knows-the-regions";
import { regionsExist } from "./regions-exist";
import { regionsHaveBedrock } from "./regions-have-bedrock";
import { regionsReturnTheVideoFlag } from "./regions-return-the-video-flag";
import { stateRegionsExist } from "./state-regions-exist";

/** The rules about Regions, in the order of the spec that they read. */
export const regionsRules: readonly Rule[] = [
  providerKnowsTheRegions,
  stateRegionsExist,
  regionsExist,
  regionsHaveBedrock,
  accountsAreInOnePartition,
  regionsReturnTheVideoFlag,
];
