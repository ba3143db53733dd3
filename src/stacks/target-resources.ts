import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { DeliveryBucket } from "./delivery-bucket";
import type { AddedRole } from "./delivery-role";
import type { DeliveryLogGroup } from "./log-group";

/** What a target's stack has, for its outputs and consumers. */
export interface TargetResources {
  readonly key?: KmsKey;
  readonly logBucket?: DeliveryBucket;
  readonly largeDataBucket?: DeliveryBucket;
  readonly logGroup?: DeliveryLogGroup;
  readonly role?: AddedRole;
}
