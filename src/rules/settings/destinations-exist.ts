import type { ResolvedSettings } from "../../resolve/target";
import type { DocumentPath } from "../../spec/document-path";
import { isJsonMap } from "../../spec/json-value";
import type { SpecRule } from "../rule";
import { wasMeant } from "../wording/was-meant";

/**
 * Every target that logs has at least one destination.
 *
 * Bedrock takes a configuration without one, and then delivers nothing.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LoggingConfig.html
 */
export const destinationsExist: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, unusable, report }) {
    if (isRefused(unusable)) return;
    const logging = resolved.settings.filter(({ retired }) => !retired);
    const silent = logging.filter(hasNoDestination);
    const isNowhere = silent.length === logging.length;
    for (const settings of silent) {
      const written = settings.origins.placeOf(["destinations"]);
      report("settings/no-destination", {
        message: "The logs have no destination: neither `s3` nor `cloudwatch` is set.",
        hint: "Set `destinations: { s3: {} }`, `{ cloudwatch: {} }` or both; an empty map takes all defaults.",
        at: written ?? (isNowhere ? [] : settings.groupPlace),
        on: "key",
        targets: resolved.targets
          .filter((target) => target.resolved === settings)
          .map(({ id }) => id),
      });
    }
  },
};

function hasNoDestination({ merged }: ResolvedSettings): boolean {
  const { destinations } = merged;
  if (!isJsonMap(destinations)) return true;
  return destinations["s3"] === undefined && destinations["cloudwatch"] === undefined;
}

function isRefused(unusable: readonly DocumentPath[]): boolean {
  return (
    wasMeant(unusable, [], "destinations") ||
    wasMeant(unusable, ["destinations"], "s3") ||
    wasMeant(unusable, ["destinations"], "cloudwatch")
  );
}
