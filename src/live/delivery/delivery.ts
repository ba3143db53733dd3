/** What has arrived of a target's invocations, and what has not. */
export interface Delivery {
  readonly verdict: DeliveryVerdict;
  /** Invocations in the time that was looked at, as Bedrock counts them; absent where nobody may tell. */
  readonly invocations?: number;
  /** Deliveries that failed in that time, by the names of their metrics; none that is zero. */
  readonly failures: Readonly<Record<string, number>>;
  readonly arrivals: readonly Arrival[];
}

/** The newest thing that has arrived at one destination. */
export interface Arrival {
  /** `destinations.s3` or `destinations.cloudwatch`. */
  readonly destination: string;
  /** As ISO 8601; absent where nothing has arrived, or nobody may tell. */
  readonly newest?: string;
  /** Why nobody may tell. */
  readonly failure?: string;
}

/**
 * `arriving`: there were invocations, and each destination has something new. `idle`: there were none. `failing`:
 * Bedrock counts failed deliveries. `silent`: there were invocations, and some destination has nothing new.
 * `unknown`: not enough could be read.
 */
export type DeliveryVerdict = "arriving" | "failing" | "idle" | "silent" | "unknown";
