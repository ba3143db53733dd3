/** A bucket of the stack's own, or one that is already there; `Text` stands for every string of the spec. */
export type Bucket<Text> = OwnedBucket<Text> | ExistingBucket<Text>;

interface DeliveryBucket<Text> {
  readonly name: Text;
  readonly prefix?: Text;
  readonly readers: readonly Reader<Text>[];
  /** Statements of the user's own, each as one value. */
  readonly policyStatements: readonly Text[];
}

export interface OwnedBucket<Text> extends DeliveryBucket<Text> {
  readonly kind: "owned";
  readonly encryption: KeyChoice<Text>;
  readonly lifecycle: Lifecycle;
  readonly versioning: boolean;
  readonly objectLock?: ObjectLock;
  readonly accessLogs?: AccessLogs<Text>;
  readonly forceDestroy: boolean;
}

export interface ExistingBucket<Text> extends DeliveryBucket<Text> {
  readonly kind: "existing";
  readonly keyArn?: Text;
  readonly takeOver: readonly TakeOver[];
}

export type TakeOver = "policy" | "notifications" | "replication";

export interface Reader<Text> {
  readonly principalArn: Text;
  readonly prefix?: Text;
}

/** A key of the stack's own, a key that is already there, or keys that the service manages. */
export type KeyChoice<Text> =
  | { readonly kind: "own-key" }
  | { readonly kind: "given-key"; readonly keyArn: Text }
  | { readonly kind: "service-key" };

/** Days; an absent number means never. */
export interface Lifecycle {
  readonly expireAfterDays?: number;
  readonly noncurrentExpireAfterDays?: number;
  readonly transitions: readonly Transition[];
}

export interface Transition {
  readonly afterDays: number;
  readonly storageClass: string;
}

export interface ObjectLock {
  readonly mode: "GOVERNANCE" | "COMPLIANCE";
  readonly days: number;
}

export interface AccessLogs<Text> {
  readonly bucket: Text;
  readonly prefix?: Text;
}
