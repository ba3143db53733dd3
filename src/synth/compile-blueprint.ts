import type { Blueprint, Hole, StackContent } from "../resolve/blueprints/blueprint";
import { mapTexts } from "../resolve/templates/map-texts";
import { compileStack } from "../stacks/compile-stack";
import type { HoleContext } from "./escape-value";
import { markHoles } from "./find-holes";
import { printJson } from "./print-json";
import { highSentinels, lowSentinels, type SentinelAlphabet } from "./sentinels";

/** A place in a stack's file that a target fills. */
export interface HoleUse {
  readonly hole: number;
  readonly isData: boolean;
  readonly context: HoleContext;
  /** The white space at the start of its line. */
  readonly indentation: string;
}

/** A blueprint after CDKTF: the text of its stack's file, cut at the holes. */
export interface CompiledBlueprint {
  readonly chunks: readonly (string | HoleUse)[];
}

/**
 * Compiles a blueprint through CDKTF, once for each of two alphabets of sentinels.
 *
 * Both results must be the same: a decision on the text of a hole (its length, its order, its emptiness)
 * would make them differ, and then stamping would not equal compiling.
 */
export function compileBlueprint(blueprint: Blueprint): CompiledBlueprint {
  const low = cutAtHoles(blueprint, lowSentinels);
  const high = cutAtHoles(blueprint, highSentinels);
  if (JSON.stringify(low) !== JSON.stringify(high)) {
    throw new Error(`The Terraform of blueprint ${blueprint.id} depends on the text of a hole.`);
  }
  return { chunks: low };
}

/** For private use, and of Latin-1: one character beyond it would double the memory of the text and of its pieces. */
const [markerStart, markerEnd] = ["\u0091", "\u0092"];
const markerPattern = /\u0091(\d+)\u0092/g;

function cutAtHoles(
  blueprint: Blueprint,
  alphabet: SentinelAlphabet,
): readonly (string | HoleUse)[] {
  const data = new Set<number>();
  const content = mapTexts(blueprint.content, isHole, ({ hole, isData }) => {
    if (isData) data.add(hole);
    return alphabet.write(hole);
  }) as StackContent<string>;
  const uses: Omit<HoleUse, "indentation">[] = [];
  const marked = markHoles(compileStack(content), alphabet, (hole, context, isWhole) => {
    const isData = data.has(hole);
    if (isData && !isWhole)
      throw new Error(`Hole ${String(hole)} takes data and is part of a text.`);
    return `${markerStart}${String(uses.push({ hole, isData, context }) - 1)}${markerEnd}`;
  });
  return cutAtMarkers(printJson(marked), uses);
}

function cutAtMarkers(
  text: string,
  uses: readonly Omit<HoleUse, "indentation">[],
): readonly (string | HoleUse)[] {
  const chunks: (string | HoleUse)[] = [];
  let start = 0;
  for (const match of text.matchAll(markerPattern)) {
    const use = uses[Number(match[1])];
    if (use === undefined) throw new Error("A marker has no use.");
    // Data stands in place of the string, so the quotes around it go, however often they are escaped.
    const quoteLength = use.isData ? 2 ** use.context.jsonDepth : 0;
    chunks.push(text.slice(start, match.index - quoteLength));
    chunks.push({ ...use, indentation: indentationAt(text, match.index) });
    start = match.index + match[0].length + quoteLength;
  }
  return [...chunks, text.slice(start)];
}

function indentationAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
  return /^ */.exec(line)?.[0] ?? "";
}

function isHole(leaf: unknown): leaf is Hole {
  return typeof leaf === "object" && leaf !== null && "hole" in leaf;
}
