import { defaults } from "../../spec/defaults";
import type {
  Backend as BackendSpec,
  CloudBackend as CloudSpec,
  HttpBackend as HttpSpec,
  S3Backend as S3Spec,
} from "../../spec/spec";
import { optionalText } from "../templates/optional-text";
import { present } from "../present";
import type { Backend, CloudBackend, HttpBackend, S3Backend } from "../settings/settings";
import { literalTemplate, parseTemplate, type Template } from "../templates/template";

/** Reads where the state of each stack is kept: in local files unless the spec names another backend. */
export function readBackend(spec: NonNullable<BackendSpec>): Backend<Template> {
  if (spec.s3) return readS3Backend(spec.s3);
  if (spec.cloud) return readCloudBackend(spec.cloud);
  if (spec.http) return readHttpBackend(spec.http);
  const path = spec.local?.path ?? defaults.terraform.localStatePath;
  return { kind: "local", path: parseTemplate(path) };
}

function readS3Backend(spec: NonNullable<S3Spec>): S3Backend<Template> {
  return present({
    kind: "s3" as const,
    bucket: parseTemplate(spec.bucket ?? ""),
    region: parseTemplate(spec.region ?? ""),
    key: parseTemplate(spec.key ?? ""),
    encrypt: spec.encrypt ?? true,
    useLockfile: spec.useLockfile ?? false,
    dynamodbTable: optionalText(spec.dynamodbTable),
    kmsKeyId: optionalText(spec.kmsKeyId),
    roleArn: optionalText(spec.roleArn),
  });
}

function readCloudBackend(spec: NonNullable<CloudSpec>): CloudBackend<Template> {
  return present({
    kind: "cloud" as const,
    organization: parseTemplate(spec.organization ?? ""),
    workspace: parseTemplate(spec.workspace ?? ""),
    hostname: spec.hostname === undefined ? undefined : literalTemplate(spec.hostname),
  });
}

function readHttpBackend(spec: NonNullable<HttpSpec>): HttpBackend<Template> {
  return present({
    kind: "http" as const,
    address: parseTemplate(spec.address ?? ""),
    lockAddress: optionalText(spec.lockAddress),
    unlockAddress: optionalText(spec.unlockAddress),
    lockMethod: spec.lockMethod,
    unlockMethod: spec.unlockMethod,
  });
}
