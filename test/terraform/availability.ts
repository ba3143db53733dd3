import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const suiteTimeoutMilliseconds = 600_000;

/**
 * Describes tests that need Terraform, the AWS provider and moto.
 *
 * Where one of them is missing the suite is skipped and its name says why, so that nobody takes a run
 * without it for a full one. With `BEDTRAIL_E2E=required`, as on the build server, a missing part fails.
 */
export function describeWithTerraform(name: string, body: () => void): void {
  const missing = findMissingPart();
  if (missing !== undefined && process.env["BEDTRAIL_E2E"] === "required") {
    throw new Error(`BEDTRAIL_E2E is "required", but ${missing}.`);
  }
  jest.setTimeout(suiteTimeoutMilliseconds);
  const describeSuite = missing === undefined ? describe : describe.skip;
  const title = missing === undefined ? name : `${name} (skipped: ${missing})`;
  // Jest itself does not print the names in a file whose tests are all skipped.
  if (missing !== undefined) process.stderr.write(`${title}\n`);
  describeSuite(title, body);
}

function findMissingPart(): string | undefined {
  if (!succeeds("terraform", ["version"])) return "there is no terraform on the PATH";
  // Without a mirror, Terraform would download hundreds of megabytes only to be asked.
  if (process.env["TF_CLI_CONFIG_FILE"] === undefined) {
    return "TF_CLI_CONFIG_FILE names no configuration with a mirror of the AWS provider";
  }
  if (!findsProvider()) return "terraform init finds no AWS provider";
  if (!succeeds("python3", ["-c", "import boto3, moto.server"]))
    return "python3 has no moto.server";
  return undefined;
}

function findsProvider(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "bedtrail-provider-"));
  try {
    const requirement = { required_providers: { aws: { source: "hashicorp/aws" } } };
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform: requirement }));
    return succeeds("terraform", [`-chdir=${folder}`, "init", "-input=false"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function succeeds(command: string, commandLine: readonly string[]): boolean {
  return spawnSync(command, commandLine, { stdio: "ignore" }).status === 0;
}
