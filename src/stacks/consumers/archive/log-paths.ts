import { deliveryPrefixes } from "../../../resolve/delivery-prefixes";
import type { StackScope } from "../../stack-scope";

/** Where Bedrock writes in the log bucket: the starts of all keys of logs. */
export function logPaths({ content }: StackScope): readonly string[] {
  const { settings, target } = content;
  const path = `AWSLogs/${target.account}/BedrockModelInvocationLogs/`;
  return deliveryPrefixes(settings).map((prefix) =>
    prefix === undefined ? path : `${prefix}/${path}`,
  );
}
