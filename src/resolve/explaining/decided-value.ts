import { defaults } from "../../spec/defaults";
import { formatPath } from "../../spec/document-path";
import type { SettingsPath } from "../settings/origins";
import type { Backend, Settings } from "../settings/settings";
import type { StackSettings } from "../stack";
import { literalTemplate, type Template } from "../templates/template";

/**
 * What holds for a setting where neither its own text nor the schema's default tells; nothing where they do.
 *
 * The version of Terraform is raised to what the used features need, the state of a central stack is set apart, and
 * some defaults depend on other settings.
 */
export function decidedValue(path: SettingsPath, resolved: StackSettings): Template | undefined {
  const name = formatPath(path);
  const { terraform } = resolved.settings;
  if (path[0] === "terraform") {
    return name === "terraform.requiredVersion"
      ? terraform.requiredVersion
      : stateLocation(name, terraform.backend);
  }
  return resolved.kind === "target" ? ofTarget(name, resolved.settings) : undefined;
}

function stateLocation(name: string, backend: Backend<Template>): Template | undefined {
  switch (backend.kind) {
    case "local":
      return name === "terraform.backend.local.path" ? backend.path : undefined;
    case "s3":
      return name === "terraform.backend.s3.key" ? backend.key : undefined;
    case "cloud":
      return name === "terraform.backend.cloud.workspace" ? backend.workspace : undefined;
    case "http":
      return httpLocation(name, backend);
  }
}

function httpLocation(
  name: string,
  { address, lockAddress, unlockAddress }: Extract<Backend<Template>, { kind: "http" }>,
): Template | undefined {
  switch (name) {
    case "terraform.backend.http.address":
      return address;
    case "terraform.backend.http.lockAddress":
      return lockAddress;
    case "terraform.backend.http.unlockAddress":
      return unlockAddress;
    default:
      return undefined;
  }
}

function ofTarget(
  name: string,
  { s3, cloudwatch, consumers }: Settings<Template>,
): Template | undefined {
  switch (name) {
    case "destinations.s3.prefix":
      return s3?.prefix ?? literalTemplate(defaults.s3.prefix);
    case "destinations.cloudwatch.largeData.prefix":
      return cloudwatch?.largeData?.prefix;
    case "consumers.athena.database":
      return consumers.athena?.database;
    case "consumers.athena.resultsBucket":
      return consumers.athena?.results.bucket;
    default:
      return undefined;
  }
}
