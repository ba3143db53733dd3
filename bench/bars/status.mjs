import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { medians } from "../measure.mjs";
import { ratio } from "../ratio.mjs";
import { regionsPerAccount, writeSpec } from "../specs.mjs";

const delay = 100;
const concurrency = 100;

/** Asking AWS takes as long as its answers, and a role is one answer more for each account. */
export async function status({ bedtrail, folder, isQuick }) {
  const count = isQuick ? 1000 : 10_000;
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, "../programs/aws-server.mjs"), String(delay)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    const [port] = await once(server.stdout, "data");
    const environment = {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${String(port).trim()}`,
      AWS_ACCESS_KEY_ID: "AKIABENCH",
      AWS_SECRET_ACCESS_KEY: "secret",
    };
    const roleArn = "arn:aws:iam::{account}:role/audit";
    const words = ["--role-arn", roleArn, "--concurrency", String(concurrency)];
    const ask = (spec) => bedtrail(["status", spec, ...words], { environment, withMemory: true });
    const [many, few] = [count, count / 10].map((targets) =>
      writeSpec(join(folder, `status-${targets}`), targets),
    );
    const allowed = ((count + count / regionsPerAccount) * delay) / concurrency;
    const [milliseconds] = medians([() => ask(many).milliseconds], isQuick ? 1 : 3);
    const [large, little] = medians([() => ask(many).megabytes, () => ask(few).megabytes], 1);
    const name = count.toLocaleString("en-US");
    return [
      ratio(
        `status of ${name} targets, against 100 calls of 100 ms at a time`,
        milliseconds,
        allowed,
        { most: 1.3 },
      ),
      ratio(`peak memory of that, against a tenth of the targets`, large, little, {
        most: 2,
        unit: "MB",
      }),
    ];
  } finally {
    server.kill();
  }
}
