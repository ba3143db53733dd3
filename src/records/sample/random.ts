/** Numbers that look like chance and follow from a seed. */
export interface SeededRandom {
  /** A whole number, both ends included. */
  readonly integer: (least: number, most: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** Lower-case hexadecimal digits. */
  readonly hex: (length: number) => string;
}

/** The same seed gives the same numbers on every machine (the generator is known as mulberry32). */
export function createRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
    hex: (length) => Array.from({ length }, () => integer(0, 15).toString(16)).join(""),
  };
}
