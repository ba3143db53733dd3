import type { SettingsRule } from "../rule";
import { writtenSettings } from "../../resolve/settings/written-settings";

const maximum = 50;

/**
 * A resource has at most 50 tags, whatever number of layers they come from.
 *
 * https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html
 */
export const tagsFit: SettingsRule = {
  scope: "settings",
  reads: ["terraform.defaultTags.*"],
  check({ resolved, report }) {
    const tags = writtenSettings(resolved).terraform?.defaultTags ?? {};
    const count = Object.keys(tags).length;
    if (count <= maximum) return;
    report("tags/too-many", {
      message: `All layers together set ${String(count)} tags; a resource takes ${String(maximum)}.`,
      hint: `Take ${String(count - maximum)} of them out.`,
      at: ["terraform", "defaultTags"],
      on: "key",
    });
  },
};
