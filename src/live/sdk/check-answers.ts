import { Readable } from "node:stream";
import { NotAnAnswer } from "./not-an-answer";

/** As much of a client of the SDK as it takes to look at what comes back. */
export interface CheckedClient {
  readonly config: { readonly streamCollector: (body: never) => Promise<Uint8Array> };
  readonly middlewareStack: object;
}

/** What the SDK does with a call; its own types tell the clients apart, which matters to nobody here. */
interface CallSteps {
  readonly add: (
    middleware: (next: Send) => Send,
    place: { readonly step: "deserialize"; readonly priority: "low" },
  ) => void;
}

type Send = (call: { readonly request: HttpRequest }) => Promise<{ response: HttpResponse }>;

interface HttpRequest {
  readonly method: string;
}

interface HttpResponse {
  readonly statusCode: number;
  body: unknown;
}

/**
 * Makes a client look at each body before the SDK does, which takes any for an answer with nothing in it.
 *
 * An error has a body of its own, and may have none; HEAD has none either.
 */
export function checkAnswers<Client extends CheckedClient>(
  client: Client,
  isAnswer: (body: Uint8Array) => boolean = isOfAws,
): Client {
  const { config, middlewareStack } = client;
  const check =
    (next: Send): Send =>
    async (call) => {
      const result = await next(call);
      const { response } = result;
      if (call.request.method === "HEAD" || response.statusCode >= 300) return result;
      const body = await config.streamCollector(response.body as never);
      if (!isAnswer(body)) throw new NotAnAnswer();
      response.body = Readable.from([body]);
      return result;
    };
  (middlewareStack as CallSteps).add(check, { step: "deserialize", priority: "low" });
  return client;
}

/** A map in JSON or in CBOR, or XML whose outermost element is named as AWS names them: `GetRoleResponse`. */
function isOfAws(body: Uint8Array): boolean {
  const [first = 0] = body;
  if (first >> 5 === cborMap) return true;
  const text = Buffer.from(body.subarray(0, longestStart)).toString("utf8");
  return /^\s*(\{|(<\?xml[^>]*>\s*)?<[A-Z]+[a-z])/.test(text);
}

/** The first three bits of a map: https://www.rfc-editor.org/rfc/rfc8949#section-3.1 */
const cborMap = 5;

const longestStart = 1000;
