import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runBedtrail } from "../examples/built-bedtrail";
import { temporaryFolder } from "../synth/temporary-folder";
import { specOf } from "./served-status";

const folder = temporaryFolder();

it("a program that hands out credentials and hangs is run once, and is not waited for", () => {
  const write = (name: string, text: string): string => {
    const path = join(folder.path, name);
    writeFileSync(path, text);
    return path;
  };
  const runs = write("runs", "");
  const helper = write("helper", `#!/bin/sh\necho run >> '${runs}'\nexec sleep 20\n`);
  chmodSync(helper, 0o755);
  const config = write("config", `[default]\ncredential_process = ${helper}\n`);
  write("bedtrail.yaml", specOf(["111122223333", "222233334444"], ["us-east-1", "eu-west-1"]));
  const { code, standardOutput } = runBedtrail(["status", "--time-limit=2", "--concurrency=1"], {
    workingDirectory: folder.path,
    environment: {
      AWS_ACCESS_KEY_ID: "",
      AWS_SECRET_ACCESS_KEY: "",
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_ENDPOINT_URL: "http://127.0.0.1:1",
    },
  });
  expect(code).toBe(0);
  expect(standardOutput).toContain("The credentials did not come within 2 seconds.");
  expect(standardOutput).toContain("4 targets: 4 unreachable");
  expect(readFileSync(runs, "utf8")).toBe("run\n");
});
