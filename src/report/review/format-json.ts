import type { Review } from "../../review/review";
import { verdict } from "./wording";

/** A review for programs; docs/formats/review.schema.json describes it. */
export function formatReviewJson(review: Review): string {
  const { subject, risk = null, totals, findings, groups, coverage } = review;
  const document = {
    formatVersion: "1",
    verdict: verdict(review),
    subject,
    risk,
    totals,
    findings,
    groups,
    coverage,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
