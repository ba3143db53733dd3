import type { CatalogEntry } from "../catalog-entry";

export const lifecycleCodes = {
  "lifecycle/out-of-order": {
    severity: "error",
    title: "Transitions stand in order of age.",
    explanation:
      "Each transition takes logs from the class that the one before it put them into. S3 refuses two that happen on one day, and a list in another order hides what happens to a log as it ages.",
  },
  "lifecycle/wrong-direction": {
    severity: "error",
    title: "Logs move down the storage classes.",
    explanation:
      "S3 moves objects from STANDARD down to STANDARD_IA, INTELLIGENT_TIERING, ONEZONE_IA, GLACIER_IR, GLACIER and DEEP_ARCHIVE. It leaves out steps where asked to, except from ONEZONE_IA to GLACIER_IR, and refuses a lifecycle that goes the other way or names a class twice.",
  },
  "lifecycle/too-young": {
    severity: "error",
    isAcceptable: true,
    title: "Logs are old enough for the storage class that they move to.",
    explanation:
      "S3 asks for 30 days before an object moves to STANDARD_IA or ONEZONE_IA, and has refused lifecycles that do not wait. Its API reference has dropped that limit while its user guide has not: whoever knows that S3 takes the rule may accept this code.",
  },
  "lifecycle/too-short-stay": {
    severity: "error",
    isAcceptable: true,
    title: "Logs stay in a storage class for its minimum before they move on.",
    explanation:
      "STANDARD_IA and ONEZONE_IA have a minimum stay of 30 days, GLACIER_IR and GLACIER of 90. S3 refuses a lifecycle that moves objects on before that, and where it does not, charges for the days that are missing.",
  },
  "lifecycle/transition-after-expiry": {
    severity: "error",
    title: "Logs move before they expire.",
    explanation:
      "S3 refuses a lifecycle in which an object expires before it moves, or on the same day. It happens most easily in a group or an override that keeps logs for a shorter time and inherits the transitions.",
  },
  "lifecycle/early-deletion": {
    severity: "warning",
    title: "Logs do not expire before the minimum stay of their storage class.",
    explanation:
      "S3 charges for the minimum stay of a class whether or not the object is still there: 30 days for STANDARD_IA and ONEZONE_IA, 90 for GLACIER_IR and GLACIER, 180 for DEEP_ARCHIVE. A move shortly before the end costs more than no move.",
  },
  "lifecycle/noncurrent-without-versioning": {
    severity: "warning",
    title: "Noncurrent versions expire only in a versioned bucket.",
    explanation:
      "Without versioning an overwritten or deleted log is gone at once. A number of days for its old versions promises a time for recovery that there is not.",
  },
} as const satisfies Record<string, CatalogEntry>;
