import { listChangedDeliveries } from "../delivery/changed-delivery";
import { dataTypes, isDelivered } from "../delivery/data-types";
import type { FindingRule } from "./finding-rule";

/** Each kind of bodies that stops being delivered is named. */
export const dataTypeRemoved: FindingRule = {
  code: "review/data-type-removed",
  find: (change) =>
    listChangedDeliveries(change).flatMap(({ address, before, after }) =>
      dataTypes
        .filter(({ attribute }) => isDelivered(before, attribute) && !isDelivered(after, attribute))
        .map(({ bodies }) => ({
          message: `${bodies} stop being delivered`,
          addresses: [address],
        })),
    ),
};
