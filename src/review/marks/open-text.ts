import { escapePattern } from "../../spec/escape-pattern";
import { findRegion } from "../../spec/regions";
import { markOf } from "./marks";
import { type IsWhole, noDigits, replaceWhole } from "./replace-whole";
import type { ReviewedTarget } from "../review";

/** Replaces what a target calls its own in a text by marks. */
export type OpenText = (text: string) => string;

/**
 * Takes account, Region, partition and account name out of texts, so that the texts of targets compare.
 *
 * An account id is 12 digits among no others; a Region is not the start of a longer one. The name of an account may be
 * a common word, so it counts only as a word of a text without references.
 */
export function createOpenText({ account, accountName, region }: ReviewedTarget): OpenText {
  const partition = region === undefined ? undefined : findRegion(region)?.partition;
  const openAccount = createOpenPart(account, markOf("account"), noDigits);
  const openRegion = createOpenPart(region, markOf("region"), noLongerRegion);
  const openPartition = createOpenPart(
    partition && `arn:${partition}:`,
    `arn:${markOf("partition")}:`,
    startsWord,
  );
  const openName = createOpenName(accountName);
  return (text) => openName(openPartition(openRegion(openAccount(text))));
}

function createOpenPart(part = "", mark: string, isWhole: IsWhole): OpenText {
  return part === "" ? unchanged : (text) => replaceWhole(text, part, mark, isWhole);
}

function createOpenName(accountName = ""): OpenText {
  if (accountName === "") return unchanged;
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}])${escapePattern(accountName)}(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return (text) => (text.includes("${") ? text : text.replace(name, markOf("accountName")));
}

function noLongerRegion(before: string, after: string): boolean {
  return !/[a-z]/.test(before) && !/\d/.test(after);
}

function startsWord(before: string): boolean {
  return !/\w/.test(before);
}

function unchanged(text: string): string {
  return text;
}
