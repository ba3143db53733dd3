import type { DataType } from "../../spec/spec";

/** What Bedrock holds for one target. A flag that it does not tell is absent. */
export interface LoggingConfiguration {
  readonly flags: Readonly<Partial<Record<DataType, boolean>>>;
  readonly s3?: DeliveryPlace;
  readonly cloudwatch?: CloudWatchDelivery;
}

export interface CloudWatchDelivery {
  readonly logGroup: string;
  readonly roleArn: string;
  readonly largeData?: DeliveryPlace;
}

/** A bucket that Bedrock writes to. An empty prefix leads where none does, and Terraform tells the two apart. */
export interface DeliveryPlace {
  readonly bucket: string;
  readonly prefix?: string;
}

/** The data types in the order in which people name them. */
export const dataTypes: readonly DataType[] = ["text", "image", "embedding", "video", "audio"];

/** Whether a configuration has a destination: without one, nothing is logged. */
export function delivers({ s3, cloudwatch }: LoggingConfiguration): boolean {
  return (s3 ?? cloudwatch) !== undefined;
}
