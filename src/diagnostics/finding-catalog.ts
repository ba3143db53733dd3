import { accessFindings } from "./findings/access";
import { loggingFindings } from "./findings/logging";
import { restFindings } from "./findings/rest";
import { storageFindings } from "./findings/storage";

/** Every code that a review can find. */
export const findingCatalog = {
  ...loggingFindings,
  ...storageFindings,
  ...accessFindings,
  ...restFindings,
} as const;

export type FindingCode = keyof typeof findingCatalog;

/** Whether a code that a user wrote is that of a finding. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(findingCatalog, code);
}
