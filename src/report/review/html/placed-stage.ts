import type { ChangedStage } from "./flow-of-groups";

/** A stage with the corner of its box. */
export interface PlacedStage extends ChangedStage {
  readonly left: number;
  readonly top: number;
}

/** How stages lie in a picture, and how the way to a stage is drawn. */
export interface FlowLayout {
  /** What a style sheet knows the picture by. */
  readonly name: "across" | "down";
  readonly place: (stages: readonly ChangedStage[]) => readonly PlacedStage[];
  /** The path of a line that ends at a stage. */
  readonly connect: (source: PlacedStage, stage: PlacedStage) => string;
}

/** The size of a stage. */
export const box = { width: 224, height: 44 } as const;

/** The end of a line, from wherever it has come to. */
export const arrowHead = "m-6 -4l6 4l-6 4";

/** A path of SVG from its commands and numbers. */
export function drawPath(...parts: readonly (string | number)[]): string {
  return parts.join(" ");
}
