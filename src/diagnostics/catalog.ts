import { acceptCodes } from "./catalog/accept";
import { inventoryCodes } from "./catalog/inventory";
import { ioCodes } from "./catalog/io";
import { outputCodes } from "./catalog/output";
import { schemaCodes } from "./catalog/schema";
import { syntaxCodes } from "./catalog/syntax";
import { targetCodes } from "./catalog/targets";

/** Every code that bedtrail can report. */
export const catalog = {
  ...ioCodes,
  ...syntaxCodes,
  ...schemaCodes,
  ...inventoryCodes,
  ...targetCodes,
  ...acceptCodes,
  ...outputCodes,
} as const;

export type DiagnosticCode = keyof typeof catalog;
