/** Where records lie, and whose they are. */
export interface LogPlace {
  /** The name of the bucket. */
  readonly bucket: string;
  readonly prefix: string | undefined;
  /** Account ids, with commas between them. */
  readonly accounts: string;
  /** Regions, with commas between them. */
  readonly regions: string;
}
