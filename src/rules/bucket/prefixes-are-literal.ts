import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const literalPrefix: NameLaw = {
  code: "bucket/ambiguous-prefix",
  noun: "key prefix",
  maximum: Infinity,
  violations: (prefix) => [
    ...(/[*?]/.test(prefix)
      ? ['contains "*" or "?", which the bucket policy takes for a wildcard']
      : []),
    ...(prefix.includes("${")
      ? ['contains "${", which the bucket policy takes for a variable']
      : []),
    ...(/[^/]\/\/+[^/]/.test(prefix) ? ["contains two slashes in a row"] : []),
  ],
  hint: "Write letters, digits, hyphens and single slashes; the bucket policy names the prefix literally.",
  mend: (written) => {
    const mended = written.replace(/(?<=[^/])\/\/+(?=[^/])/g, "/");
    return mended === written ? undefined : mended;
  },
};

const prefixes = [
  "destinations.s3.prefix",
  "destinations.s3.readers.*.prefix",
  "destinations.cloudwatch.largeData.prefix",
  "destinations.cloudwatch.largeData.readers.*.prefix",
];

/**
 * A key prefix means the same to Bedrock, which writes below it, and to the bucket policy, which allows that.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export const prefixesAreLiteral: SettingsRule = {
  scope: "settings",
  reads: prefixes,
  check(context) {
    for (const pattern of prefixes) checkName(context, pattern, literalPrefix);
  },
};
