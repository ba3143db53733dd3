import { BedrockClient } from "@aws-sdk/client-bedrock";
import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { IAMClient } from "@aws-sdk/client-iam";
import { KMSClient } from "@aws-sdk/client-kms";
import { S3Client } from "@aws-sdk/client-s3";
import { STSClient } from "@aws-sdk/client-sts";
import { requireCaller, type CallMaker } from "./caller";
import { checkAnswers, type CheckedClient } from "./check-answers";
import type { Credentials } from "./credentials";
import { isBedrockAnswer } from "./is-bedrock-answer";

/** One client for each service and Region, whichever account is asked. */
export interface Clients {
  readonly bedrock: (region: string) => BedrockClient;
  readonly cloudWatch: (region: string) => CloudWatchClient;
  readonly iam: (region: string) => IAMClient;
  readonly kms: (region: string) => KMSClient;
  readonly logs: (region: string) => CloudWatchLogsClient;
  readonly s3: (region: string) => S3Client;
  readonly sts: (region: string) => STSClient;
  readonly destroy: () => void;
}

/** Makes clients as they are needed; their endpoints are those of the Region's partition, or what the SDK's environment says. */
export function createClients(maxSockets: number): Clients {
  const all: { readonly destroy: () => void }[] = [];
  const options = (region: string) => ({
    region,
    credentials: callersCredentials,
    retryStrategy: callersRetries,
    requestHandler: { httpAgent: { maxSockets }, httpsAgent: { maxSockets } },
  });
  const byRegion = <Client extends CheckedClient & { readonly destroy: () => void }>(
    create: (region: string) => Client,
    isAnswer?: (body: Uint8Array) => boolean,
  ): ((region: string) => Client) => {
    const clients = new Map<string, Client>();
    return (region) => {
      const client = clients.get(region) ?? checkAnswers(create(region), isAnswer);
      if (!clients.has(region)) all.push(client);
      clients.set(region, client);
      return client;
    };
  };
  return {
    bedrock: byRegion((region) => new BedrockClient(options(region)), isBedrockAnswer),
    cloudWatch: byRegion((region) => new CloudWatchClient(options(region))),
    iam: byRegion((region) => new IAMClient(options(region))),
    kms: byRegion((region) => new KMSClient(options(region))),
    logs: byRegion((region) => new CloudWatchLogsClient(options(region))),
    // Names with dots fit no certificate, and a local endpoint knows no host names of buckets.
    s3: byRegion((region) => new S3Client({ ...options(region), forcePathStyle: true })),
    sts: byRegion((region) => new STSClient(options(region))),
    destroy: () => {
      for (const client of all) client.destroy();
    },
  };
}

/** Marked so that the SDK asks at every call, and keeps nobody's credentials for the next. */
const callersCredentials: (() => Promise<Credentials>) & { readonly memoized: true } =
  Object.assign(() => Promise.resolve(requireCaller().credentials), { memoized: true } as const);

type Retries = CallMaker["retries"];

const callersRetries = {
  acquireInitialRetryToken: (scope) => requireCaller().retries.acquireInitialRetryToken(scope),
  refreshRetryTokenForRetry: (token, failed) => {
    const { retries, onRetry } = requireCaller();
    onRetry(failed.error);
    return retries.refreshRetryTokenForRetry(token, failed);
  },
  recordSuccess: (token) => {
    requireCaller().retries.recordSuccess(token);
  },
} satisfies Pick<
  Retries,
  "acquireInitialRetryToken" | "recordSuccess" | "refreshRetryTokenForRetry"
>;
