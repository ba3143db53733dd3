import type { PlacedDetails } from "../../parse/place-reports";
import type { SettingsPath } from "../../resolve/settings/origins";
import type { JsonValue } from "../../spec/json-value";
import { valueAt } from "../../spec/value-at";
import { layerOf } from "../reading/layer-of";
import type { StackContext } from "../rule";

/** One of two settings that contradict each other. */
export interface Side {
  readonly path: SettingsPath;
  /** What is said of the side where the other one is to blame. */
  readonly message: string;
  /** Whether its key or its value is at fault; the value where nothing is said. */
  readonly on?: "key" | "value";
}

/**
 * Where a contradiction is told: at the side that the last layer wrote, since that layer made it.
 *
 * Within one layer it is the first side. A side that is not written, but a default, is never to blame.
 */
export function placeContradiction(
  { resolved, origins }: Pick<StackContext, "resolved" | "origins">,
  [first, second]: readonly [Side, Side],
): Required<Pick<PlacedDetails<SettingsPath>, "at" | "on" | "related">> {
  const isSecondToBlame =
    !isWritten(resolved.merged, first.path) ||
    (isWritten(resolved.merged, second.path) &&
      layerOf(origins, second.path) > layerOf(origins, first.path));
  const [blamed, other] = isSecondToBlame ? [second, first] : [first, second];
  return {
    at: blamed.path,
    on: blamed.on ?? "value",
    related: isWritten(resolved.merged, other.path)
      ? [{ message: other.message, at: other.path, on: other.on ?? "value" }]
      : [],
  };
}

function isWritten(merged: JsonValue, path: SettingsPath): boolean {
  return valueAt(merged, path) !== undefined;
}
