import type { StackContent } from "./blueprint";
import { fillTemplate } from "./fill-template";
import { mapTexts } from "./map-texts";
import type { Target } from "./target";
import { isTemplate } from "./template";

/** All that the Terraform of one target is made of, with its own values, for what is not stamped. */
export function fillContent({ facts, resolved }: Target): StackContent<string> {
  const { stack, account, region, partition, name, logsServicePrincipal } = facts;
  const settings = mapTexts(resolved.settings, isTemplate, (template) =>
    fillTemplate(template, facts),
  ) as StackContent<string>["settings"];
  return {
    settings,
    target: { stack, account, region, partition, name, logsServicePrincipal },
    retired: resolved.retired,
  };
}
