import type { Consumer } from "../consumer";
import { connectPanther } from "./connect-panther";
import { findLogBucket } from "./panther-bucket";
import { roleKeyStatements, streamBucket, streamKeyOutputs } from "./panther-keys";
import { pantherScope } from "./panther-scope";
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
      return bucket === undefined ? {} : connectPanther(ofPanther, bucket);
    }
    const { key, logGroup } = resources;
    if (logGroup === undefined) return {};
    const { bucket, subscriptionFilter } = addStream(ofPanther, transport, logGroup, key);
    const { notifications, outputs } = connectPanther(ofPanther, bucket);
    return {
      notifications,
      subscriptionFilters: [subscriptionFilter],
      outputs: { ...outputs, ...streamKeyOutputs(scope) },
    };
  },
};
