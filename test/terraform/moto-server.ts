import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** An AWS of one's own: every account and Region, empty at the start, on this machine. */
export interface MotoServer {
  readonly url: string;
  /** Forgets everything that was created. */
  readonly reset: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The account that moto's credentials belong to; others are reached by assuming a role in them. */
export const motoAccount = "123456789012";

/**
 * Runs moto for the suite that calls this, and answers with the running server once its tests have begun.
 *
 * @see https://docs.getmoto.org/en/latest/docs/server_mode.html
 */
export function useMoto(): () => MotoServer {
  let server: MotoServer | undefined;
  beforeAll(async () => {
    server = await startMoto();
  });
  afterAll(() => server?.stop());
  return () => {
    if (server === undefined) throw new Error("moto runs only while tests do.");
    return server;
  };
}

async function startMoto(): Promise<MotoServer> {
  const server = spawn("python3", [join(__dirname, "moto-server.py")]);
  const url = await readAddress(server);
  return {
    url,
    reset: async () => {
      const answer = await fetch(`${url}/moto-api/reset`, { method: "POST" });
      if (!answer.ok) throw new Error(`moto did not reset: ${await answer.text()}`);
    },
    stop: async () => {
      if (server.exitCode !== null) return;
      const exit = once(server, "exit");
      server.stdin.end();
      await exit;
    },
  };
}

/** The first line that the server prints; it does so when it listens, or ends with a reason. */
async function readAddress(server: ChildProcessWithoutNullStreams): Promise<string> {
  const errors: string[] = [];
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors.push(text);
    errors.splice(0, errors.length - 100);
  });
  for await (const line of createInterface(server.stdout)) return line;
  throw new Error(`moto did not start:\n${errors.join("")}`);
}
