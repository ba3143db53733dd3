import {
  byteLengthViolation,
  characterViolation,
  violationIf,
  violationsOf,
} from "./name-violations";

/** A date that OpenSearch Ingestion fills in. */
const datePattern = /%\{[yMdHmw.'_-]+\}/g;

/**
 * An index has a lower-case name of at most 255 bytes, of letters, digits, dots, hyphens and underscores here.
 *
 * @see https://docs.opensearch.org/latest/api-reference/index-apis/create-index/
 */
export function indexNameViolations(index: string): readonly string[] {
  const name = index.replace(datePattern, "0000.00.00");
  return violationsOf(
    violationIf(name === "", "is empty"),
    byteLengthViolation(name, 255),
    characterViolation(
      name,
      /[a-z0-9._-]/,
      "lower-case letters, digits, dots, hyphens, underscores and dates such as %{yyyy.MM}",
    ),
    violationIf(/^[._-]/.test(name), "does not begin with a letter or digit"),
  );
}
