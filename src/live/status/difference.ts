/** One thing that AWS has and the spec says otherwise, in words for people. */
export interface Difference {
  /** As in the spec: `dataTypes.image`, `destinations.s3.prefix`. */
  readonly setting: string;
  readonly specified: string;
  readonly found: string;
}
