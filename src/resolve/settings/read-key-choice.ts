import type { S3Encryption, CloudWatchDestination } from "../../spec/spec";
import { parseTemplate, type Template } from "../templates/template";
import type { KeyChoice } from "./bucket-settings";

type EncryptionSpec =
  NonNullable<S3Encryption> | NonNullable<NonNullable<CloudWatchDestination>["encryption"]>;

/** Reads how a bucket or a log group is encrypted: by default with a key of the stack's own. */
export function readKeyChoice({ type = "kms", keyArn }: EncryptionSpec): KeyChoice<Template> {
  if (type !== "kms") return { kind: "service-key" };
  return keyArn === undefined
    ? { kind: "own-key" }
    : { kind: "given-key", keyArn: parseTemplate(keyArn) };
}
