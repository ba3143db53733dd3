import { deliveryPrefixes } from "../../../resolve/settings/delivery-prefixes";
import { logFolder } from "../../../spec/log-folder";
import type { StackScope } from "../../stack-scope";

/** Where Bedrock writes in the log bucket: the starts of all keys of logs. */
export function logPaths({ content }: StackScope): readonly string[] {
  const { settings, target } = content;
  return deliveryPrefixes(settings).map((prefix) => logFolder(prefix, target.account));
}
