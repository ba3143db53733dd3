import type { JsonValue } from "../../spec/json-value";

/** A setting with the places that set it, as people find them. */
export interface LocatedSetting {
  /** As `destinations.s3.bucket`. */
  readonly name: string;
  readonly value: JsonValue;
  /** `file:line`, the winning place first; none where the value is a default. */
  readonly places: readonly { readonly place: string; readonly value: JsonValue }[];
}

/** Every setting of a target, a line each: its value, where it was set, and what it overrode. */
export function formatExplanation(target: string, settings: readonly LocatedSetting[]): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  const lines = settings.map(({ name, value, places }) => {
    const [winner, ...overridden] = places;
    const chain = overridden.map(
      (other) => `${" ".repeat(width + 2)}over ${JSON.stringify(other.value)}  ${other.place}`,
    );
    const origin = winner === undefined ? "default" : winner.place;
    return [`${name.padEnd(width)}  ${JSON.stringify(value)}  ${origin}`, ...chain].join("\n");
  });
  return `${target}\n\n${lines.join("\n")}\n`;
}
