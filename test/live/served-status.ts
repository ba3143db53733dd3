import { openProcessAws } from "../../src/cli/aws/open-process-aws";
import { run } from "../../src/cli/run";
import { createFakeHost } from "../cli/fake-host";
import { makeSpecFolder } from "../cli/spec-folder";
import { type Answering, type AwsServer, startAwsServer } from "./aws-server";

/** The credentials of the process itself. */
export const ownSecrets = ["AKIAOWNKEY2345672345", "secret-of-the-process-itself"] as const;

const environment = {
  AWS_ACCESS_KEY_ID: ownSecrets[0],
  AWS_SECRET_ACCESS_KEY: ownSecrets[1],
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
};

interface PrintedTarget {
  readonly target: string;
  readonly state: string;
  readonly code?: string;
  readonly failure?: { readonly message: string };
}

export interface PrintedStatus {
  readonly exit: number;
  readonly server: AwsServer;
  readonly text: string;
  /** The states by target, where the output is JSON. */
  readonly states: () => Readonly<Record<string, string>>;
  readonly targets: () => readonly PrintedTarget[];
}

/** What a served AWS answers, and how STS does, where it does not let everybody in. */
export interface ServedAws {
  readonly answering: Answering;
  readonly door?: Answering;
}

/** Prints the status of a spec whose AWS is a server of this machine, through the SDK itself. */
export type ServedStatus = (
  spec: string,
  aws: ServedAws,
  ...options: readonly string[]
) => Promise<PrintedStatus>;

/** Prepares the process for statuses of served AWS, and stops the servers after all tests. */
export function useServedStatus(root: { readonly path: string }): ServedStatus {
  const before = { ...process.env };
  const servers: AwsServer[] = [];
  beforeAll(() => {
    Object.assign(process.env, environment);
  });
  afterAll(async () => {
    process.env = before;
    await Promise.all(servers.map((server) => server.stop()));
  });
  return async (spec, { answering, door }, ...options) => {
    const server = await startAwsServer(answering, door);
    servers.push(server);
    process.env["AWS_ENDPOINT_URL"] = server.url;
    const { path } = makeSpecFolder(root.path, { "bedtrail.yaml": spec });
    const host = createFakeHost(path, { openAws: openProcessAws });
    const exit = await run(["status", ...options], host);
    const output = host.standardOutput.text();
    const targets = () => (JSON.parse(output) as { targets: PrintedTarget[] }).targets;
    return {
      exit,
      server,
      text: output + host.standardError.text(),
      states: () => Object.fromEntries(targets().map(({ target, state }) => [target, state])),
      targets,
    };
  };
}

/** What Bedrock says of a target that is as the spec of these tests asks. */
export function sound({ signer, region }: Parameters<Answering>[0]): {
  readonly status: number;
  readonly body: { readonly loggingConfig: object };
} {
  const flags = { imageDataDeliveryEnabled: false, embeddingDataDeliveryEnabled: false };
  const told = {
    textDataDeliveryEnabled: true,
    videoDataDeliveryEnabled: false,
    audioDataDeliveryEnabled: true,
  };
  const s3Config = { bucketName: `acme-${signer}-${region}` };
  return { status: 200, body: { loggingConfig: { ...flags, ...told, s3Config } } };
}

/** A spec of accounts and Regions, whose role the server hands out. */
export function specOf(accounts: readonly string[], regions: readonly string[]): string {
  return `version: 1
name: acme
dataTypes: [text, audio]
destinations: { s3: {} }
terraform: { assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/audit" } }
targets:
  - name: all
    accounts: ${JSON.stringify(accounts)}
    regions: ${JSON.stringify(regions)}
`;
}
