import type { CentralStack } from "../../resolve/central/central-stack";
import { consumerOf } from "../flow/consumer-of";
import { settingsBehind, settingsOfType } from "./settings-behind";

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
  if (consumer === "athena") return ["archive.athena"];
  return settingsOfType(type, path).map((setting) =>
    setting.replace(/^destinations([.]s3)?(?=[.]|$)/, "archive"),
  );
}
