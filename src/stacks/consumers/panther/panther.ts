import type { Consumer, Contributions } from "../consumer";
import { addLogProcessingRole } from "./log-processing-role";
import { addNotifications } from "./notifications";
import { findLogBucket, type PantherBucket } from "./panther-bucket";
import { roleKeyStatements, streamBucket } from "./panther-keys";
import { pantherScope, type PantherScope } from "./panther-scope";
import { sourceOutputs } from "./source-outputs";
import { addStream } from "./stream";

/** Connects the logs of a target to Panther. */
export const panther: Consumer = {
  keyStatements: roleKeyStatements,
  ownBucket: streamBucket,
  add(scope, resources) {
    const ofPanther = pantherScope(scope);
    if (ofPanther === undefined) return {};
    const { transport } = ofPanther.panther;
    if (transport.kind === "s3") {
      const bucket = findLogBucket(ofPanther, resources);
      return bucket === undefined ? {} : connect(ofPanther, bucket);
    }
    const { key, logGroup } = resources;
    if (logGroup === undefined) return {};
    const { bucket, subscriptionFilter } = addStream(ofPanther, transport, logGroup, key);
    return { ...connect(ofPanther, bucket), subscriptionFilters: [subscriptionFilter] };
  },
};

function connect(scope: PantherScope, bucket: PantherBucket): Contributions {
  const roleArn = addLogProcessingRole(scope, bucket);
  const { notifications, topicArn } = addNotifications(scope, bucket);
  return { notifications, outputs: sourceOutputs(scope, bucket, { roleArn, topicArn }) };
}
