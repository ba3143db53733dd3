import type { JsonMap } from "../../spec/json-value";
import type { ChangedResource } from "../stack-change";
import { replacingAttributes } from "./replacing-attributes";
import type { StackPart } from "./stack-parts";

/** A part that both sides have. */
export interface KeptPart {
  readonly before: StackPart;
  readonly after: StackPart;
}

/**
 * The changes, and what else is replaced because it names what is replaced.
 *
 * What AWS gives a resource, such as its id, is another one after a replacement. A resource that cannot change the
 * attribute which holds it is replaced as well, and so on.
 */
export function followReplacements(
  changes: readonly ChangedResource[],
  kept: readonly KeptPart[],
): readonly ChangedResource[] {
  const followed = new Map(changes.map((change) => [change.address, change]));
  const isReplaced = (address: string): boolean => followed.get(address)?.action === "replace";
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const { before, after } of kept) {
      if (isReplaced(after.address)) continue;
      const sides = renewedSides(before, after, (reference) => renew(reference, followed));
      if (sides.replacedFor.length === 0) continue;
      const { address, type } = after;
      followed.set(address, {
        ...followed.get(address),
        address,
        type,
        action: "replace",
        ...sides,
      });
      isDone = false;
    }
  }
  return [...followed.values()].sort((left, right) => (left.address < right.address ? -1 : 1));
}

/** What a reference stands for on both sides; `given` where AWS gives it anew, nothing where it stays the same. */
type Renewed = readonly [string, string] | "given" | undefined;

interface Reference {
  readonly address: string;
  readonly attribute: string;
}

/** A name that is written down is another one only where it is written otherwise. */
function renew(
  { address, attribute }: Reference,
  changes: ReadonlyMap<string, ChangedResource>,
): Renewed {
  const { action, before, after } = changes.get(address) ?? {};
  if (action !== "replace") return undefined;
  const [old, now] = [before?.[attribute], after?.[attribute]];
  if (typeof old !== "string" || typeof now !== "string") return "given";
  if (old !== now) return [old, now];
  return changes.get(address)?.replacedFor.includes(attribute) === true ? "given" : undefined;
}

function renewedSides(
  before: StackPart,
  after: StackPart,
  renewReference: (reference: Reference) => Renewed,
): Pick<ChangedResource, "replacedFor"> & { readonly before: JsonMap; readonly after: JsonMap } {
  const renewed = (replacingAttributes[after.type] ?? []).flatMap((attribute) => {
    const text = after.content[attribute];
    if (typeof text !== "string" || before.content[attribute] !== text) return [];
    const sides = renewText(text, renewReference);
    return sides === undefined ? [] : [[attribute, sides] as const];
  });
  const side = (index: 0 | 1): JsonMap =>
    Object.fromEntries(renewed.map(([attribute, sides]) => [attribute, sides[index]]));
  return {
    before: { ...before.content, ...side(0) },
    after: { ...after.content, ...side(1) },
    replacedFor: renewed.map(([attribute]) => attribute),
  };
}

const references = /\$\{([a-z0-9_]+[.][\w-]+)[.](\w+)\}/g;

/** Both sides of a text that refers to what is renewed, with the names that are written down; nothing for others. */
function renewText(
  text: string,
  renewReference: (reference: Reference) => Renewed,
): readonly [string, string] | undefined {
  const values = [...text.matchAll(references)].map(
    ([reference, address = "", attribute = ""]) =>
      [reference, renewReference({ address, attribute })] as const,
  );
  if (values.every(([, value]) => value === undefined)) return undefined;
  const side = (index: 0 | 1): string =>
    values.reduce(
      (rest, [reference, value]) =>
        value === undefined || value === "given"
          ? rest
          : rest.replaceAll(reference, () => value[index]),
      text,
    );
  return [side(0), side(1)];
}
