/** How much a state asks for attention; each is a colour, and none is a colour alone. */
export type Tone = "high" | "medium" | "low" | "plain" | "quiet";

/** What a target can be in, such as a risk or a difference from the spec. */
export interface MapState {
  readonly label: string;
  /** One or two characters, so that a cell says without its colour what it is. */
  readonly symbol: string;
  readonly tone: Tone;
}

/** What is said of a target. Targets of which the same is said share one, which keeps a page small. */
export interface MapCell {
  readonly state: MapState;
  readonly detail: string;
  /** The numbers of the groups of the page that tell more, from 1. */
  readonly groups: readonly number[];
}

/** One (account, Region) and what is said of it. */
export interface MappedTarget {
  readonly account: string;
  readonly accountName?: string;
  readonly region: string;
  readonly cell: MapCell;
}

/** Something that has no account or no Region, such as the stack of an archive. */
export interface UnmappedTarget {
  readonly name: string;
  readonly cell: MapCell;
}

/** The targets of an organisation as a map, accounts down and Regions across, whatever it is that is said of them. */
export interface TargetMap {
  /** In the order in which the legend names them. */
  readonly states: readonly MapState[];
  readonly targets: readonly MappedTarget[];
  readonly others: readonly UnmappedTarget[];
}
