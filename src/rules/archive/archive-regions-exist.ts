import { findRegion } from "../../spec/regions";
import { describeUnknownRegion } from "../wording/describe-unknown-region";
import type { SpecRule } from "../rule";

/** An archive is in a Region that AWS has. It need not have Bedrock: an archive is a bucket. */
export const archiveRegionsExist: SpecRule = {
  scope: "spec",
  reads: ["archive.region"],
  check({ spec, report }) {
    const code = spec.archive?.region;
    if (code === undefined || findRegion(code) !== undefined) return;
    const { message, hint, meant } = describeUnknownRegion(code);
    const at = ["archive", "region"];
    const title = `Write "${meant ?? ""}".`;
    report("regions/unknown", {
      message,
      hint,
      at,
      fixes: meant === undefined ? [] : [{ title, at, within: code, newText: meant }],
    });
  },
};
