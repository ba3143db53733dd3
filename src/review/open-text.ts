import { findRegion } from "../spec/regions";
import { markOf } from "./marks";
import type { ReviewedTarget } from "./review";

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
  const own = new Map<string, string>();
  const patterns: string[] = [];
  const add = (value: string | undefined, name: string, pattern: (text: string) => string) => {
    if (value === undefined || value === "") return;
    own.set(value, markOf(name));
    patterns.push(pattern(escapePattern(value)));
  };
  add(account, "account", (text) => `(?<!\\d)${text}(?!\\d)`);
  add(region, "region", (text) => `(?<![a-z])${text}(?!\\d)`);
  add(partition, "partition", (text) => `(?<=\\barn:)${text}(?=:)`);
  const pattern = new RegExp(patterns.join("|"), "g");
  const openName = createOpenName(accountName);
  if (patterns.length === 0) return openName;
  return (text) => openName(text.replace(pattern, (found) => own.get(found) ?? found));
}

function createOpenName(accountName = ""): OpenText {
  if (accountName === "") return (text) => text;
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}])${escapePattern(accountName)}(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return (text) => (text.includes("${") ? text : text.replace(name, markOf("accountName")));
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
