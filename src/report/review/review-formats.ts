import type { Review } from "../../review/review";
import { formatReviewJson } from "./format-json";
import { formatReviewMarkdown } from "./format-markdown";
import { formatReviewSarif } from "./format-sarif";
import { formatReviewText } from "./format-text";
import { formatReviewHtml } from "./html/format-html";

/** Prints a review as a whole document. */
export type ReviewFormat = (review: Review, options: { readonly colour: boolean }) => string;

/** Every format by the name that `--format` takes. */
export const reviewFormats = {
  text: formatReviewText,
  markdown: formatReviewMarkdown,
  json: formatReviewJson,
  sarif: formatReviewSarif,
  html: formatReviewHtml,
} as const satisfies Readonly<Record<string, ReviewFormat>>;

export type ReviewFormatName = keyof typeof reviewFormats;

export const reviewFormatNames = Object.keys(reviewFormats) as readonly ReviewFormatName[];
