import { defaults } from "../../spec/defaults";
import type { DataType, Spec } from "../../spec/spec";
import { readConsumers } from "../consumers/read-consumers";
import type { Surroundings } from "../consumers/surroundings";
import { present } from "../present";
import { readBucket } from "./read-bucket";
import { readCloudWatch } from "./read-cloudwatch";
import { readTerraformSettings } from "../terraform-block/read-terraform-settings";
import type { Settings } from "./settings";
import type { Template } from "../templates/template";
import type { WrittenSettings } from "./written-settings";

/** Reads what all layers say as decisions, with the defaults of the language where the spec says nothing. */
export function readSettings(
  written: WrittenSettings,
  isRetired: boolean,
  surroundings: Omit<Surroundings, "settings" | "roles">,
): Settings<Template> {
  const { s3, cloudwatch } = written.destinations ?? {};
  const roles = written.roles ?? {};
  const destinations = present({
    s3: s3 ? readBucket(s3, defaults.s3.prefix) : undefined,
    cloudwatch: cloudwatch ? readCloudWatch(cloudwatch, roles, Boolean(s3)) : undefined,
  });
  return present({
    dataTypes: readDataTypes(written.dataTypes),
    deletionProtection: written.deletionProtection ?? defaults.deletionProtection,
    terraform: readTerraformSettings(written.terraform ?? {}, isRetired),
    ...destinations,
    consumers: readConsumers(written.consumers ?? {}, {
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
