import { listChangedKeys } from "../keys/changed-key";
import type { FindingRule } from "./finding-rule";

/** A bucket or a log group that is encrypted with another key than before is named. */
export const keyChanged: FindingRule = {
  code: "review/key-changed",
  find: (change) =>
    listChangedKeys(change).map(({ address, store }) => ({
      message: `the ${store} is encrypted with another key`,
      addresses: [address],
    })),
};
