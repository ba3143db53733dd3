import { acceptCodes } from "./catalog/accept";
import { archiveCodes } from "./catalog/archive";
import { arnCodes } from "./catalog/arns";
import { bucketCodes } from "./catalog/bucket";
import { consumerCodes } from "./catalog/consumers";
import { dataTypeCodes } from "./catalog/data-types";
import { encryptionCodes } from "./catalog/encryption";
import { inventoryCodes } from "./catalog/inventory";
import { ioCodes } from "./catalog/io";
import { lifecycleCodes } from "./catalog/lifecycle";
import { liveCodes } from "./catalog/live";
import { logGroupCodes } from "./catalog/log-group";
import { nameCodes } from "./catalog/names";
import { outputCodes } from "./catalog/output";
import { overrideCodes } from "./catalog/overrides";
import { pantherCodes } from "./catalog/panther";
import { planCodes } from "./catalog/plans";
import { policyCodes } from "./catalog/policy";
import { recordCodes } from "./catalog/records";
import { regionCodes } from "./catalog/regions";
import { schemaCodes } from "./catalog/schema";
import { settingsCodes } from "./catalog/settings";
import { specCodes } from "./catalog/spec";
import { stateCodes } from "./catalog/state";
import { syntaxCodes } from "./catalog/syntax";
import { tagCodes } from "./catalog/tags";
import { targetCodes } from "./catalog/targets";
import { terraformCodes } from "./catalog/terraform";

/** Every code that bedtrail can report. */
export const catalog = {
  ...ioCodes,
  ...syntaxCodes,
  ...schemaCodes,
  ...specCodes,
  ...inventoryCodes,
  ...terraformCodes,
  ...stateCodes,
  ...settingsCodes,
  ...nameCodes,
  ...arnCodes,
  ...dataTypeCodes,
  ...bucketCodes,
  ...lifecycleCodes,
  ...encryptionCodes,
  ...policyCodes,
  ...logGroupCodes,
  ...consumerCodes,
  ...pantherCodes,
  ...tagCodes,
  ...archiveCodes,
  ...targetCodes,
  ...regionCodes,
  ...overrideCodes,
  ...acceptCodes,
  ...outputCodes,
  ...recordCodes,
  ...planCodes,
  ...liveCodes,
} as const;

export type DiagnosticCode = keyof typeof catalog;
