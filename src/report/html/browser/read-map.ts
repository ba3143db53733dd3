import type { MapData, MapDataId } from "../map-data";
import { findElement } from "./element";

const dataId: MapDataId = "map-data";

/** The data that the page carries. */
export function readMap(): MapData {
  const { textContent } = findElement(`#${dataId}`, HTMLScriptElement);
  return JSON.parse(textContent) as MapData;
}
