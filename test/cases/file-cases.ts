import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { maxSpecBytes } from "../../src/cli/open-spec";
import { run } from "../../src/cli/run";
import { runCdktfApp } from "../../src/cli/cdktf/run-cdktf-app";
import { createFakeHost } from "../cli/fake-host";
import type { FileCase } from "./file-case";
import { planCases } from "./plan-cases";
import { liveCases } from "./live-cases";

export const fileCases: Readonly<Record<string, FileCase>> = {
  ...planCases,
  "io/not-found": {
    prepare: leaveAsIs,
    ...validating("bedtrial.yaml"),
  },
  "io/not-a-file": {
    prepare: (folder) => {
      mkdirSync(join(folder, "specs"));
    },
    ...validating("specs"),
  },
  "io/not-readable": {
    // Tests may run as a user to whom nothing is forbidden; nobody can read a link to itself.
    prepare: (folder) => {
      symlinkSync("link.yaml", join(folder, "link.yaml"));
    },
    ...validating("link.yaml"),
  },
  "io/too-large": {
    prepare: (folder) => {
      writeFileSync(join(folder, "large.yaml"), "");
      truncateSync(join(folder, "large.yaml"), maxSpecBytes + 1);
    },
    ...validating("large.yaml"),
  },
  "io/not-utf8": {
    prepare: (folder) => {
      writeFileSync(join(folder, "latin-1.yaml"), Buffer.from("name: café\n", "latin1"));
    },
    ...validating("latin-1.yaml"),
  },
  "io/not-writable": {
    prepare: (folder) => {
      writeFileSync(join(folder, "output"), "A file stands where the folder should be.\n");
    },
    act: (host) => run(["synth", "--out", "output"], host),
  },
  "output/foreign-file": {
    prepare: (folder) => {
      writeInStack(folder, "111122223333-us-east-1", "cdk.tf.json");
    },
    act: (host) => run(["synth"], host),
  },
  "output/orphan-with-files": {
    prepare: (folder) => {
      writeInStack(folder, "999900001111-us-east-1", "terraform.tfstate");
    },
    act: runCdktfApp,
  },
  "output/vanished-stack": {
    prepare: async (folder) => {
      const spec = join(folder, "bedtrail.yaml");
      const sound = readFileSync(spec, "utf8");
      writeFileSync(spec, sound.replace("us-east-1", "us-east-1, eu-west-1"));
      await run(["synth"], createFakeHost(folder));
      writeFileSync(spec, sound);
    },
    act: (host) => run(["synth"], host),
  },
  "spec/many-mistakes": {
    prepare: (folder) => {
      const wrongKeys = Array.from({ length: 1001 }, (_, index) => `wrong${String(index)}: 1\n`);
      appendFileSync(join(folder, "bedtrail.yaml"), wrongKeys.join(""));
    },
    act: (host) => run(["validate", "--format", "compact"], host),
    excerpt: (printed) => printed.split("\n").slice(999).join("\n"),
  },
  ...liveCases,
};

function validating(spec: string): Pick<FileCase, "act" | "actInJson"> {
  return {
    act: (host) => run(["validate", spec], host),
    actInJson: (host) => run(["validate", spec, "--format", "json"], host),
  };
}

function leaveAsIs(): void {
  // The command names a file that is not there.
}

function writeInStack(folder: string, stack: string, name: string): void {
  const path = join(folder, "cdktf.out/stacks", stack);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, name), "{}\n");
}
