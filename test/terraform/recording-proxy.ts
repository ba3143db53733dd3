import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call to AWS, as it went over the wire. */
export interface RecordedCall {
  /** The service in the signature: `s3`, `kms`, `iam`. */
  readonly service: string;
  /** The Region in the signature. */
  readonly region: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The operation, where a header names it. */
  readonly target: string | undefined;
  readonly body: string;
}

/** A way to AWS that remembers what went along it. */
export interface RecordingProxy {
  readonly url: string;
  /** The calls since the last time that somebody asked. */
  readonly takeCalls: () => readonly RecordedCall[];
  readonly stop: () => Promise<void>;
}

/** Hands every request on as it is, and the answer back. */
export async function startRecordingProxy(endpoint: string): Promise<RecordingProxy> {
  const calls: RecordedCall[] = [];
  const server = createServer((incoming, outgoing) => {
    void readAll(incoming).then((body) => {
      calls.push(describeCall(incoming, body));
      handOn(endpoint, incoming, body, outgoing);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    takeCalls: () => calls.splice(0),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function describeCall(
  { method = "", url = "", headers }: IncomingMessage,
  body: Buffer,
): RecordedCall {
  const { pathname, searchParams } = new URL(url, "http://aws");
  const scope = /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? "");
  return {
    service: scope?.[2] ?? "",
    region: scope?.[1] ?? "",
    method,
    path: decodeURIComponent(pathname),
    query: searchParams,
    target: headers["x-amz-target"]?.toString(),
    body: body.toString(),
  };
}

function handOn(
  endpoint: string,
  incoming: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
): void {
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? "/", endpoint), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  onward.end(body);
}
