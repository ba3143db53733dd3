import type { SettingsPath } from "../../resolve/settings/origins";
import { isJsonMap } from "../../spec/json-value";
import { formatPath } from "../../spec/document-path";
import { placeContradiction } from "../placing/place-contradiction";
import { ruleForArchive } from "../building/rule-for-archive";
import type { Rule, SettingsRule, StackContext } from "../rule";
import { valuesAt } from "../reading/values-at";

const keyOwners: Readonly<Record<string, string>> = {
  "sse-s3": "keys that S3 manages",
  "aws-owned": "a key that CloudWatch Logs manages",
};

/**
 * A key that the spec names is the key that encrypts.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html
 */
export const keyArnsAreUsed: readonly Rule[] = [
  keyArnRule(["destinations", "s3", "encryption"]),
  keyArnRule(["destinations", "cloudwatch", "encryption"]),
  keyArnRule(["destinations", "cloudwatch", "largeData", "encryption"]),
  keyArnRule(["consumers", "panther", "stream", "encryption"]),
  ruleForArchive({
    reads: ["encryption.type", "encryption.keyArn"],
    check(_archive, context) {
      checkEncryption(["archive", "encryption"], context);
    },
  }),
];

function keyArnRule(path: SettingsPath): SettingsRule {
  return {
    scope: "settings",
    reads: ["type", "keyArn"].map((key) => formatPath([...path, key])),
    check(context) {
      checkEncryption(path, context);
    },
  };
}

function checkEncryption(path: SettingsPath, context: StackContext): void {
  const [block] = valuesAt(context.resolved.merged, formatPath(path));
  if (!isJsonMap(block?.value) || block.value["keyArn"] === undefined) return;
  const { type } = block.value;
  if (typeof type !== "string") return;
  const keyOwner = keyOwners[type];
  if (keyOwner === undefined) return;
  context.report("encryption/key-not-used", {
    message: `\`keyArn\` names a key, and the type "${type}" encrypts with ${keyOwner}; only "kms" uses a key of yours.`,
    hint: "Set `type: kms`, or take `keyArn` out.",
    ...placeContradiction(context, [
      { path: [...path, "keyArn"], message: "The key is named here.", on: "key" },
      { path: [...path, "type"], message: "The type is set here." },
    ]),
  });
}
