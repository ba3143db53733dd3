import type { JsonMap } from "../../spec/json-value";
import { valueAt } from "../resources/value-at";

/** The kinds of bodies that a logging configuration switches, in words; audio is not Terraform's to switch. */
export const dataTypes: readonly { readonly attribute: string; readonly bodies: string }[] = [
  { attribute: "text_data_delivery_enabled", bodies: "text bodies" },
  { attribute: "image_data_delivery_enabled", bodies: "image bodies" },
  { attribute: "embedding_data_delivery_enabled", bodies: "embedding bodies" },
  { attribute: "video_data_delivery_enabled", bodies: "video bodies" },
];

/** Whether bodies of a kind are delivered: they are where nothing is said. */
export function isDelivered(configuration: JsonMap, attribute: string): boolean {
  return (valueAt(configuration, attribute) ?? true) === true;
}
