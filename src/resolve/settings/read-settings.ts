import { defaults } from "../../spec/defaults";
import type { JsonMap } from "../../spec/json-value";
import type { Spec } from "../../spec/spec";
import { readConsumers } from "../consumers/read-consumers";
import type { Surroundings } from "../consumers/surroundings";
import { present } from "../present";
import { readBucket } from "./read-bucket";
import { readCloudWatch } from "./read-cloudwatch";
import { readTerraformSettings } from "../terraform-block/read-terraform-settings";
import type { DataType, Settings } from "./settings";
import type { Template } from "../templates/template";

/** Merged settings that the schema has let through. */
type MergedSettings = Pick<
  Spec,
  "dataTypes" | "deletionProtection" | "roles" | "destinations" | "consumers" | "terraform"
>;

/** Reads merged settings as decisions, with the defaults of the language where the spec says nothing. */
export function readSettings(
  merged: JsonMap,
  isRetired: boolean,
  surroundings: Omit<Surroundings, "settings" | "roles">,
): Settings<Template> {
  const spec = merged as unknown as MergedSettings;
  const { s3, cloudwatch } = spec.destinations ?? {};
  const roles = spec.roles ?? {};
  const destinations = present({
    s3: s3 ? readBucket(s3, defaults.s3.prefix) : undefined,
    cloudwatch: cloudwatch ? readCloudWatch(cloudwatch, roles, Boolean(s3)) : undefined,
  });
  return present({
    dataTypes: readDataTypes(spec.dataTypes),
    deletionProtection: spec.deletionProtection ?? defaults.deletionProtection,
    terraform: readTerraformSettings(spec.terraform ?? {}, isRetired),
    ...destinations,
    consumers: readConsumers(spec.consumers ?? {}, {
      ...surroundings,
      settings: destinations,
      roles,
    }),
  });
}

/** A set, so its order is ours: the spec's must not make two blueprints of one. */
function readDataTypes(dataTypes: Spec["dataTypes"]): readonly DataType[] {
  return dataTypes === undefined || dataTypes === "none" ? [] : dataTypes.toSorted();
}
