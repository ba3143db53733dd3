import { listChangedDeliveries } from "../delivery/changed-delivery";
import { dataTypes, isDelivered } from "../delivery/data-types";
import type { FindingRule } from "./finding-rule";

/** Each kind of bodies that is delivered from now on is named, where logging was on before. */
export const dataTypeAdded: FindingRule = {
  code: "review/data-type-added",
  find: (change) =>
    listChangedDeliveries(change).flatMap(({ address, before, after }) =>
      dataTypes
        .filter(({ attribute }) => !isDelivered(before, attribute) && isDelivered(after, attribute))
        .map(({ bodies }) => ({
          message: `${bodies} are delivered from now on`,
          addresses: [address],
        })),
    ),
};
