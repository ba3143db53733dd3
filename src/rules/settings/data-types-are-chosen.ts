import type { SpecRule } from "../rule";
import { wasMeant } from "../wording/was-meant";

/**
 * Every target that logs has its data types chosen.
 *
 * A default would deliver bodies that nobody asked for, or leave out those that an auditor needs.
 */
export const dataTypesAreChosen: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, unusable, report }) {
    if (wasMeant(unusable, [], "dataTypes")) return;
    const logging = resolved.settings.filter(({ retired }) => !retired);
    const undecided = logging.filter(({ merged }) => merged["dataTypes"] === undefined);
    const isNowhere = undecided.length === logging.length;
    const places = isNowhere ? [[]] : undecided.map(({ groupPlace }) => groupPlace);
    for (const at of undecided.length === 0 ? [] : places) {
      report("settings/no-data-types", {
        message: isNowhere
          ? "The spec does not say which data types are logged."
          : "Neither the spec nor this group says which data types are logged.",
        hint: "Set `dataTypes` to all of [text, image, embedding, video, audio], to some of them, or to `none` for metadata only.",
        at,
        on: "key",
      });
    }
  },
};
