import { isAlias, isCollection, isPair, type Alias, type Node } from "yaml";
import type { Report } from "../diagnostics/collector";
import { quoteText } from "../diagnostics/quote-text";
import type { SourceText } from "../diagnostics/source-text";
import { suggest } from "../diagnostics/suggest";
import { nodeSpan } from "./node-span";
import { quoteScalar } from "./quote-scalar";

/** Plenty for every spec, and little enough for every later pass. */
const maxAliasedValues = 100_000;

/** The nodes that aliases stand for. An alias that stands for nothing is not in it. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

/**
 * Finds the node that each alias stands for, once for the whole document; nothing comes back where they stand
 * for too much.
 *
 * An alias stands for the last anchor of its name before it. Sizes are counted without expanding anything,
 * so that a few nested aliases that stand for billions of values cost no time.
 */
export function findAliasTargets(
  contents: Node | null,
  source: SourceText,
  report: Report,
): AliasTargets | undefined {
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  const sizes = new Map<unknown, number>();
  let aliasedValues = 0;
  let excess: Alias | undefined;

  function sizeOf(item: unknown): number {
    if (isPair(item)) return sizeOf(item.key) + sizeOf(item.value);
    if (isAlias(item)) return sizeOfAlias(item);
    const { anchor } = (item ?? {}) as Node & { anchor?: string };
    if (anchor !== undefined) anchors.set(anchor, item as Node);
    const size = isCollection(item)
      ? item.items.reduce<number>((sum, child) => sum + sizeOf(child), 1)
      : 1;
    if (anchor !== undefined) sizes.set(item, size);
    return size;
  }

  function sizeOfAlias(alias: Alias): number {
    const target = anchors.get(alias.source);
    const size = sizes.get(target);
    if (target === undefined || size === undefined) {
      reportUnknown(alias, { isInside: target !== undefined, anchors, source, report });
      return 1;
    }
    targets.set(alias, target);
    aliasedValues += size;
    if (aliasedValues > maxAliasedValues) excess ??= alias;
    return size;
  }

  sizeOf(contents);
  if (excess === undefined) return targets;
  report("syntax/too-many-aliases", {
    message: `With ${quoteText(`*${excess.source}`)} the aliases stand for more than 100,000 values.`,
    hint: "Write the values out, or keep accounts in an inventory file.",
    span: nodeSpan(excess, source),
  });
  return undefined;
}

interface UnknownAlias {
  readonly isInside: boolean;
  readonly anchors: ReadonlyMap<string, Node>;
  readonly source: SourceText;
  readonly report: Report;
}

function reportUnknown(alias: Alias, { isInside, anchors, source, report }: UnknownAlias): void {
  const written = `*${alias.source}`;
  const near = suggest(alias.source, anchors.keys()).map((name) => quoteText(`*${name}`));
  const isText = !isInside && near.length === 0;
  report("syntax/unknown-alias", {
    message: isInside
      ? `The alias ${quoteText(written)} stands inside of what it stands for.`
      : `The alias ${quoteText(written)} has no anchor ${quoteText(`&${alias.source}`)} before it.`,
    hint: isText
      ? `Write ${quoteScalar(written)} if it is a text; one that begins with * needs quotes.`
      : isInside
        ? "Write the value out."
        : `Did you mean ${near.join(" or ")}?`,
    span: nodeSpan(alias, source),
  });
}
