import type { Origins, SettingsPath } from "../../resolve/settings/origins";

/** The place of the layer that set a setting in the order of merging: the spec, its group, the overrides one by one. */
export function layerOf(origins: Origins, path: SettingsPath): number {
  const place = origins.placeOf(path);
  if (place === undefined) return -1;
  const [part, index] = place;
  if (part === "overrides") return 2 + Number(index);
  return part === "targets" ? 1 : 0;
}
