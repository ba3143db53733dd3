import type { Aws } from "../../live/aws/aws";

/** Opens AWS with the credentials of the process. Only here the SDK is loaded, which nothing else may wait for. */
export async function openProcessAws(maxCalls: number): Promise<Aws> {
  // What the SDK has to say of later releases and of Node concerns whoever updates bedtrail, and not its users.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const { openAws } = await import("../../live/sdk/open-aws.js");
  return openAws(maxCalls);
}
