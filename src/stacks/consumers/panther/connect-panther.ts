import { addLogProcessingRole } from "./log-processing-role";
import { addNotifications, type AddedNotifications } from "./notifications";
import type { PantherBucket } from "./panther-bucket";
import type { PantherScope } from "./panther-scope";
import { sourceOutputs } from "./source-outputs";

/** How Panther is connected to a bucket, as far as others have to know it. */
export interface AddedConnection extends Pick<AddedNotifications, "notifications"> {
  readonly outputs: Readonly<Record<string, string>>;
}

/** Lets Panther read a bucket, and hear of new objects in it. */
export function connectPanther(scope: PantherScope, bucket: PantherBucket): AddedConnection {
  const roleArn = addLogProcessingRole(scope, bucket);
  const { notifications, topicArn } = addNotifications(scope, bucket);
  return { notifications, outputs: sourceOutputs(scope, bucket, { roleArn, topicArn }) };
}
