import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One call, as the server understands it. */
export interface ServedCall {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly region: string;
  readonly service: string;
  /** Whose credentials signed it: an account, or `own` for those of the process. */
  readonly signer: string;
  readonly headers: IncomingMessage["headers"];
}

/** Answers a call; undefined hangs for ever. An answer can be another shape than AWS gives it. */
export type Answering = (call: ServedCall) => ServedAnswer | undefined;

export interface ServedAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** In the place of an answer of STS: let in, as STS does. */
export const letIn: ServedAnswer = { status: 200, body: "let in" };

export interface AwsServer {
  readonly url: string;
  readonly calls: readonly ServedCall[];
  readonly stop: () => Promise<void>;
}

/** Serves as much of AWS as a status asks, and hands out credentials that tell whose they are. */
export async function startAwsServer(
  answering: Answering,
  door: Answering = () => letIn,
): Promise<AwsServer> {
  const calls: ServedCall[] = [];
  const server = createServer((incoming, outgoing) => {
    void readCall(incoming).then((call) => {
      calls.push(call);
      const answer = call.service === "sts" ? door(call) : answering(call);
      if (answer === letIn) sendCredentials(call, outgoing);
      else send(answer, outgoing);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    calls,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The secrets of an account's session, which no output may hold. */
export function secretsOf(account: string): readonly [key: string, secret: string, token: string] {
  return [`ASIASESS${account}`, `secret-of-session-${account}`, `token-of-session-${account}`];
}

async function readCall(incoming: IncomingMessage): Promise<ServedCall> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { method = "", url = "", headers } = incoming;
  const [, key = "", region = "", service = ""] =
    /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? "") ?? [];
  const signer = /^ASIASESS(\d{12})$/.exec(key)?.[1] ?? "own";
  const body = Buffer.concat(parts).toString("utf8");
  return { method, path: url, body, region, service, signer, headers };
}

function sendCredentials({ body }: ServedCall, outgoing: ServerResponse): void {
  const [, account = ""] =
    /arn:aws:iam::(\d{12}):/.exec(new URLSearchParams(body).get("RoleArn") ?? "") ?? [];
  const [key, secret, token] = secretsOf(account);
  outgoing.setHeader("content-type", "text/xml");
  outgoing.end(`<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey>
<SessionToken>${token}</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
<AssumedRoleUser><AssumedRoleId>A:b</AssumedRoleId><Arn>arn:aws:sts::${account}:assumed-role/audit/b</Arn></AssumedRoleUser>
</AssumeRoleResult></AssumeRoleResponse>`);
}

function send(answer: ReturnType<Answering>, outgoing: ServerResponse): void {
  if (answer === undefined) return;
  outgoing.statusCode = answer.status;
  outgoing.setHeaders(new Map(Object.entries(answer.headers ?? {})));
  if (typeof answer.body === "string") {
    outgoing.end(answer.body);
    return;
  }
  outgoing.setHeader("content-type", "application/json");
  const { __type: type } = answer.body as { __type?: string };
  if (type !== undefined) outgoing.setHeader("x-amzn-errortype", type);
  outgoing.end(JSON.stringify(answer.body));
}
