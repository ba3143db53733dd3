import type { CentralStack } from "../../resolve/central/central-stack";
import { consumerOf } from "../flow/consumer-of";
import { settingsBehind, settingsOfType } from "./settings-behind";
import { settingsBehindConsumer } from "./settings-behind-consumer";
import { settingsOfRole } from "./settings-behind-statement";
import { settingsOfLogPlaces, type ChangedValue } from "./settings-of-place";
import type { StatementChange } from "../statement-change";

/**
 * The settings that may be behind a value in a stack that is not a target's: the first that is written counts.
 *
 * The archive has those of a bucket in a block of its own. Panther reads there what targets say.
 */
export function centralSettingsBehind(
  stack: CentralStack["id"],
  type: string,
  label: string,
  path: string,
  change: ChangedValue = {},
): readonly string[] {
  if (type === "provider" && /^(region|allowed_account_ids)/.test(path)) {
    return stack === "archive"
      ? [path.startsWith("region") ? "archive.region" : "archive.account"]
      : [];
  }
  const consumer = consumerOf(`${type}.${label}`);
  if (consumer === "panther" || stack === "panther") {
    return type === "terraform" || type === "provider"
      ? settingsBehind(type, label, path)
      : ["consumers.panther"];
  }
  const settings =
    consumer === "athena"
      ? settingsBehindConsumer(consumer, `${type}.${label}`, path, change)
      : settingsOfType(type, path);
  return settings.map(inArchive);
}

/** The settings that may be behind a statement of a policy of the archive, which lets in the roles of targets. */
export function centralSettingsBehindPolicy(
  stack: CentralStack["id"],
  type: string,
  label: string,
  statement: StatementChange,
): readonly string[] {
  const isReplication = statement.kind === "changed" && statement.sid?.startsWith("Replication");
  const followed = isReplication === true ? settingsOfRole(statement) : [];
  if (followed.length > 0) return followed;
  const ofLogs = isReplication === true ? settingsOfLogPlaces(statement) : [];
  if (ofLogs.length > 0) return ofLogs.map(inArchive);
  return centralSettingsBehind(stack, type, label, statement.attribute, statement);
}

/** Below which prefix logs lie in the archive, their targets say. */
function inArchive(setting: string): string {
  if (setting === "destinations.s3.prefix") return setting;
  return setting
    .replace(/^destinations([.]s3)?(?=[.]|$)/, "archive")
    .replace(/^consumers[.]athena\b/, "archive.athena");
}
