import { keyPrefixViolations } from "../../spec/names/key-prefix";
import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const prefix: NameLaw = {
  code: "names/invalid-prefix",
  noun: "key prefix",
  maximum: 1024,
  violations: keyPrefixViolations,
  hint: "Write it without a slash at either end.",
  mend: (written) => {
    const trimmed = written.replace(/^\/+|\/+$/g, "");
    return trimmed === written ? undefined : trimmed;
  },
};

const prefixes = [
  "destinations.s3.prefix",
  "destinations.s3.readers.*.prefix",
  "destinations.cloudwatch.largeData.prefix",
  "destinations.cloudwatch.largeData.readers.*.prefix",
];

/** A key prefix has no slash at either end: Bedrock and bedtrail put one after it. */
export const keyPrefixesAreValid: SettingsRule = {
  scope: "settings",
  reads: prefixes,
  check(context) {
    for (const pattern of prefixes) checkName(context, pattern, prefix);
  },
};
