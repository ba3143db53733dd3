import type { Rule } from "../rule";
import { dataIdentifiersExist } from "./data-identifiers-exist";
import { filteredLogGroupsAreStandard } from "./filtered-log-groups-are-standard";
import { keysOfANewLogGroupNeedOne } from "./keys-of-a-new-log-group-need-one";
import { maskedBodiesStayMasked } from "./masked-bodies-stay-masked";
import { maskedLogGroupsAreStandard } from "./masked-log-groups-are-standard";

/** The rules about log groups, in the order of the spec that they read. */
export const logGroupRules: readonly Rule[] = [
  keysOfANewLogGroupNeedOne,
  maskedLogGroupsAreStandard,
  filteredLogGroupsAreStandard,
  dataIdentifiersExist,
  maskedBodiesStayMasked,
];
