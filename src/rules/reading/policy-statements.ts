import { textList } from "../../iam/text-list";
import type { SettingsPath } from "../../resolve/settings/origins";
import { usableItems } from "../../resolve/usable-spec";
import { isJsonMap, type JsonMap, type JsonValue } from "../../spec/json-value";
import type { BucketBlock } from "./bucket-block";

/** A statement of the user's own for the policy of a bucket, in IAM's grammar. */
export interface WrittenStatement {
  readonly path: SettingsPath;
  /** Its elements by name: `Effect` is one of two, and all else may be anything. */
  readonly elements: JsonMap;
}

/** A text of an element, and where it stands. */
export interface ElementText {
  readonly path: SettingsPath;
  readonly text: string;
}

/** The statements that the user adds to the policy of a bucket. */
export function writtenStatements({ path, written }: BucketBlock): readonly WrittenStatement[] {
  return usableItems(written.policyStatements).map(([index, statement]) => ({
    path: [...path, "policyStatements", index],
    elements: statement,
  }));
}

/** The texts of a value, each with its place: IAM takes one text where it takes a list of them. */
export function textsOf(value: JsonValue | undefined, path: SettingsPath): readonly ElementText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (!Array.isArray(value)) return [];
  const items: readonly JsonValue[] = value;
  return items.flatMap((item, index) =>
    typeof item === "string" ? [{ path: [...path, index], text: item }] : [],
  );
}

/** The texts of an element of a statement. */
export function elementTexts(
  { path, elements }: WrittenStatement,
  name: string,
): readonly ElementText[] {
  return textsOf(elements[name], [...path, name]);
}

/** Whether a statement means everyone: `*` alone, or as what IAM calls an AWS principal. */
export function meansEveryone({ elements }: WrittenStatement): boolean {
  const { Principal: principal } = elements;
  if (principal === "*") return true;
  if (!isJsonMap(principal)) return false;
  return textList(principal["AWS"]).includes("*");
}
