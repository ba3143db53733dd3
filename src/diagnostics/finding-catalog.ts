import { accessFindings } from "./findings/access";
import { driftFindings } from "./findings/drift";
import { loggingFindings } from "./findings/logging";
import { otherFindings } from "./findings/other";
import { storageFindings } from "./findings/storage";
import { targetFindings } from "./findings/targets";

/** Every code that a review can find. */
export const findingCatalog = {
  ...loggingFindings,
  ...storageFindings,
  ...accessFindings,
  ...driftFindings,
  ...targetFindings,
  ...otherFindings,
} as const;

export type FindingCode = keyof typeof findingCatalog;

/** Whether a code that a user wrote is that of a finding. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(findingCatalog, code);
}
