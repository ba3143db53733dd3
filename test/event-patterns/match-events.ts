import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Whether EventBridge, as moto knows it, matches each of the events. */
export function matchEvents(pattern: unknown, events: readonly unknown[]): readonly boolean[] {
  const { status, stdout, stderr } = spawnSync("python3", [join(__dirname, "match-events.py")], {
    input: JSON.stringify({ pattern, events }),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`No event was matched:\n${stderr}`);
  return JSON.parse(stdout) as readonly boolean[];
}

/** Describes tests that need moto. With `BEDTRAIL_E2E=required`, as on the build server, a missing moto fails. */
export function describeWithMoto(name: string, body: () => void): void {
  const hasMoto =
    spawnSync("python3", ["-c", "import moto.events"], { stdio: "ignore" }).status === 0;
  if (!hasMoto && process.env["BEDTRAIL_E2E"] === "required") {
    throw new Error('BEDTRAIL_E2E is "required", but python3 has no moto.');
  }
  const describeSuite = hasMoto ? describe : describe.skip;
  describeSuite(hasMoto ? name : `${name} (skipped: python3 has no moto)`, body);
}
