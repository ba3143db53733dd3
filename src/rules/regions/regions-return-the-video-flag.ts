import { foldByPlace } from "../placing/fold-by-place";
import type { SpecRule } from "../rule";

/**
 * Bedrock returns every flag that it took, so that a second plan is empty.
 *
 * https://github.com/hashicorp/terraform-provider-aws/issues/49569
 */
export const regionsReturnTheVideoFlag: SpecRule = {
  scope: "spec",
  reads: [],
  check({ resolved, report }) {
    const drifting = resolved.targets.filter(
      ({ region, retired }) => region.omitsVideoFlag && !retired,
    );
    for (const { place, first, ids } of foldByPlace(drifting, ({ regionPlace }) => regionPlace)) {
      report("regions/video-drift", {
        message: `Bedrock in ${first.region.code} never returns the flag for video data, so that every plan shows it as a change.`,
        hint: "Let drift checks pass exactly this change, and accept this code in `accept`; `ignore_changes` does not help.",
        at: place,
        targets: ids,
      });
    }
  },
};
