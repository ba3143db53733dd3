import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { Archive } from "../../../resolve/consumers/archive";
import type { Bucket } from "../../../resolve/settings/settings";
import type { DeliveryBucket } from "../../delivery-bucket";

/** What is replicated, and where to. */
export interface ReplicatedBucket {
  readonly archive: Archive<string>;
  readonly s3: Bucket<string>;
  readonly logBucket: DeliveryBucket;
  readonly key: KmsKey | undefined;
}
