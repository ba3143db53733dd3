import { accessListWidened } from "./access-list-widened";
import { consumerRemoved } from "./consumer-removed";
import { dataTypeAdded } from "./data-type-added";
import { dataTypeRemoved } from "./data-type-removed";
import { deliveryRefused } from "./delivery-refused";
import { destinationMoved } from "./destination-moved";
import { destinationRemoved } from "./destination-removed";
import { encryptionWeakened } from "./encryption-weakened";
import type { FindingRule } from "./finding-rule";
import { keyChanged } from "./key-changed";
import { keyDestroyed } from "./key-destroyed";
import { leftUnmanaged } from "./left-unmanaged";
import { loggingContested } from "./logging-contested";
import { loggingRemoved } from "./logging-removed";
import { loggingReplaced } from "./logging-replaced";
import { logsDestroyed } from "./logs-destroyed";
import { maskingRemoved } from "./masking-removed";
import { policyUnknown } from "./policy-unknown";
import { policyWidened } from "./policy-widened";
import { protectionDropped } from "./protection-dropped";
import { recipientAdded } from "./recipient-added";
import { retentionShortened } from "./retention-shortened";
import { stackMoved } from "./stack-moved";
import { targetAdded } from "./target-added";

/** Every rule of a review, in the order in which findings of one risk are shown. */
export const allFindings: readonly FindingRule[] = [
  loggingRemoved,
  loggingReplaced,
  loggingContested,
  stackMoved,
  logsDestroyed,
  keyDestroyed,
  dataTypeRemoved,
  destinationRemoved,
  deliveryRefused,
  recipientAdded,
  policyWidened,
  accessListWidened,
  encryptionWeakened,
  maskingRemoved,
  protectionDropped,
  retentionShortened,
  dataTypeAdded,
  destinationMoved,
  keyChanged,
  consumerRemoved,
  leftUnmanaged,
  policyUnknown,
  targetAdded,
];
