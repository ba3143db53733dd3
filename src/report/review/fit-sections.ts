/** A part of a document that may have to go for want of room. */
export interface Section {
  /** The whole part, and what is said in its place where there is no room for it. */
  readonly whole: string;
  readonly short: string;
}

/** The sections in order, as many of them whole as fit, and how many do not. */
export interface FittedSections {
  readonly text: string;
  readonly shortened: number;
  readonly dropped: number;
}

/** Fits sections into room, the first ones first: whole, else short, else not at all. */
export function fitSections(sections: readonly Section[], room: number): FittedSections {
  const parts: string[] = [];
  let left = room;
  let shortened = 0;
  let dropped = 0;
  // What comes later has to be left the room to be named.
  let needed = sections.reduce((sum, { short }) => sum + short.length, 0);
  for (const { whole, short } of sections) {
    needed -= short.length;
    if (whole.length <= left - Math.min(needed, Math.max(0, left - short.length))) {
      parts.push(whole);
      left -= whole.length;
    } else if (short.length <= left) {
      parts.push(short);
      left -= short.length;
      shortened += 1;
    } else {
      dropped += 1;
    }
  }
  return { text: parts.join(""), shortened, dropped };
}
