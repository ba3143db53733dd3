import type { Span } from "../../diagnostics/diagnostic";

/** How often something was seen, and where first. */
export interface Sighting {
  readonly name: string;
  readonly count: number;
  readonly first: Span;
}

/** Counts of what is told once and not for each record. */
export interface Sightings {
  readonly see: (name: string, place: () => Span) => void;
  /** In the order in which they were first seen. */
  readonly list: () => readonly Sighting[];
  /** How many sightings are not in the list, since it is full. */
  readonly others: () => number;
}

/** What a log file names is nobody's list: it could name a new field in each record. */
const mostNames = 100;

export function createSightings(): Sightings {
  const seen = new Map<string, { count: number; readonly first: Span }>();
  let others = 0;
  return {
    see(name, place) {
      const sighting = seen.get(name);
      if (sighting !== undefined) sighting.count += 1;
      else if (seen.size < mostNames) seen.set(name, { count: 1, first: place() });
      else others += 1;
    },
    list: () => [...seen].map(([name, sighting]) => ({ name, ...sighting })),
    others: () => others,
  };
}
