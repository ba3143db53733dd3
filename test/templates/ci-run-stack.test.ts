import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { makeStackFolder, namesIn, type StackFolder } from "./fake-terraform";

const stack = "111122223333-us-east-1";
const permissionMessage = `╷
│ Error: creating Bedrock Model Invocation Logging Configuration: ValidationException: Failed to validate permissions
│ for bucket: acme-bedrock-111122223333-us-east-1. Verify the S3 bucket policy.
╵
`;

const makeFolder = (): StackFolder =>
  makeStackFolder(makeTemporaryFolder(), "github-actions", [stack]);

const commandsOf = (folder: StackFolder): readonly string[] =>
  folder.calls().map(({ command }) => command);

const keysFile = "panther.auto.tfvars.json";

/** Two log sources have keys of their own, and a third has none. */
function makePantherFolder(): StackFolder {
  const folder = makeStackFolder(makeTemporaryFolder(), "github-actions", [
    stack,
    "archive",
    "panther",
  ]);
  const [own, none] = [{ kms_key_arn: null }, { kms_key_arn: "" }];
  const sources = { [stack]: own, "222233334444-us-east-1": none, archive: own };
  const text = JSON.stringify({ provider: { panther: [{}] }, locals: { sources } });
  writeFileSync(join(folder.path, "cdktf.out/stacks/panther/cdk.tf.json"), text);
  return folder;
}

function writeKeys(folder: StackFolder, keys: unknown): void {
  writeFileSync(join(folder.path, keysFile), JSON.stringify(keys));
}

function readKeys(folder: StackFolder): unknown {
  return JSON.parse(readFileSync(join(folder.path, "cdktf.out/stacks/panther", keysFile), "utf8"));
}

describe("run-stack.sh", () => {
  it("plans with the plan role of the account, and locks nothing", () => {
    const folder = makeFolder();
    const { code } = folder.run(["bash", "ci/run-stack.sh", "plan", stack], {
      BEDTRAIL_PLAN_ROLE: "arn:aws:iam::{account}:role/plan",
    });
    expect(code).toBe(0);
    expect(folder.calls()).toMatchObject([
      { command: "init", role: "default" },
      { command: "plan", role: "arn:aws:iam::111122223333:role/plan" },
    ]);
    expect(folder.calls()[1]?.options).toContain("-lock=false");
  });

  it("plans the stack of Panther, which has nothing in AWS, without a role", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "github-actions", ["panther"]);
    const { code, standardError } = folder.run(["bash", "ci/run-stack.sh", "plan", "panther"], {
      BEDTRAIL_PLAN_ROLE: "arn:aws:iam::{account}:role/plan",
    });
    expect([code, standardError]).toStrictEqual([0, ""]);
    expect(folder.calls()).toMatchObject([
      { command: "init" },
      { command: "plan", role: "default" },
    ]);
  });

  it.each([
    ["plan", "panther", "https://api.example/token"],
    ["apply", "panther", "https://api.example/token"],
    ["plan", stack, ""],
    ["apply", stack, ""],
    ["apply", "archive", ""],
  ])("hands in a %s of %s the token of Panther to Panther's stack alone", (mode, name, given) => {
    const folder = makeStackFolder(makeTemporaryFolder(), "github-actions", [name]);
    const { code } = folder.run(["bash", "ci/run-stack.sh", mode, name], {
      PANTHER_API_URL: "https://api.example/",
      PANTHER_API_TOKEN: "token",
    });
    expect(code).toBe(0);
    expect(folder.calls().length).toBeGreaterThan(1);
    expect(new Set(folder.calls().map(({ panther }) => panther))).toStrictEqual(new Set([given]));
  });

  it.each(["plan", "apply"])("hands no keys to %s of another stack", (mode) => {
    const folder = makePantherFolder();
    expect(folder.run(["bash", "ci/run-stack.sh", mode, stack]).code).toBe(0);
    expect(namesIn(join(folder.path, "cdktf.out/stacks", stack))).toStrictEqual(["cdk.tf.json"]);
  });

  it.each(["plan", "apply"])(
    "tells Panther in %s of the keys beside the output, and of those that only states know",
    (mode) => {
      const folder = makePantherFolder();
      const given = { [stack]: "arn:aws:kms:us-east-1:1:key/given" };
      writeKeys(folder, { other: true, kms_key_arns: given });
      expect(folder.run(["bash", "ci/run-stack.sh", mode, "panther"]).code).toBe(0);
      expect(readKeys(folder)).toStrictEqual({
        other: true,
        kms_key_arns: { ...given, archive: "arn:aws:kms:us-east-1:111122223333:key/archive" },
      });
      const ofStacks = folder.calls().filter((call) => call.stack !== "panther");
      expect(ofStacks).toMatchObject([
        { stack: "archive", command: "init", panther: "" },
        { stack: "archive", command: "output", panther: "" },
      ]);
    },
  );

  it("plans without a key that is not made yet, and applies nothing without it", () => {
    const folder = makePantherFolder();
    for (const call of [1, 2]) folder.fail(`archive.output.${String(call)}`, "No output\n");
    expect(folder.run(["bash", "ci/run-stack.sh", "plan", "panther"]).code).toBe(0);
    expect(readKeys(folder)).toStrictEqual({
      kms_key_arns: { [stack]: `arn:aws:kms:us-east-1:111122223333:key/${stack}` },
    });
    const { code, standardError } = folder.run(["bash", "ci/run-stack.sh", "apply", "panther"]);
    expect(code).toBe(1);
    expect(standardError).toContain("The key of archive is not known. Apply archive first");
    expect(commandsOf(folder)).not.toContain("apply");
  });

  it("finds the keys from the folder of a stack, too, and does without them", () => {
    const folder = makeStackFolder(makeTemporaryFolder(), "atlantis", ["panther"]);
    const panther = join(folder.path, "cdktf.out/stacks/panther");
    const program = `cd "$1" && BEDTRAIL_OUT="$PWD/../.." bash ../../../ci/run-stack.sh plan panther`;
    const plan = () => folder.run(["bash", "-c", program, "bash", panther]).code;
    expect(plan()).toBe(0);
    expect(readKeys(folder)).toStrictEqual({ kms_key_arns: {} });
    writeKeys(folder, { kms_key_arns: { archive: "arn" } });
    expect(plan()).toBe(0);
    expect(readKeys(folder)).toStrictEqual({ kms_key_arns: { archive: "arn" } });
  });

  it("plans with the role of the spec where no plan role is named", () => {
    const folder = makeFolder();
    folder.run(["bash", "ci/run-stack.sh", "plan", stack]);
    expect(folder.calls()).toMatchObject([
      { command: "init" },
      { command: "plan", role: "default" },
    ]);
  });

  it("saves a plan where an engine looks for one", () => {
    const folder = makeFolder();
    folder.run(["bash", "ci/run-stack.sh", "plan", stack], { BEDTRAIL_PLAN_FILE: "saved.tfplan" });
    expect(folder.calls()[1]?.options).toContain("-out=saved.tfplan");
  });

  it("applies what it has just planned, with the role of the spec and a lock", () => {
    const folder = makeFolder();
    const { code } = folder.run(["bash", "ci/run-stack.sh", "apply", stack], {
      BEDTRAIL_PLAN_ROLE: "arn:aws:iam::{account}:role/plan",
    });
    expect(code).toBe(0);
    expect(commandsOf(folder)).toStrictEqual(["init", "plan", "apply"]);
    expect(folder.calls().map(({ role }) => role)).toStrictEqual(["default", "default", "default"]);
    const [, plan, apply] = folder.calls();
    expect(plan?.options).not.toContain("-lock=false");
    const saved = /-out=(\S+)/.exec(plan?.options ?? "")?.[1];
    expect(apply?.options.split(" ").at(-1)).toBe(saved);
    expect(namesIn(join(folder.path, "cdktf.out/stacks", stack))).toStrictEqual(["cdk.tf.json"]);
  });

  it("applies once more when Bedrock does not see the policy of the bucket yet", () => {
    const folder = makeFolder();
    folder.fail(`${stack}.apply.1`, permissionMessage);
    const { code, standardOutput } = folder.run(["bash", "ci/run-stack.sh", "apply", stack]);
    expect(code).toBe(0);
    expect(commandsOf(folder)).toStrictEqual(["init", "plan", "apply", "plan", "apply"]);
    expect(standardOutput).toContain("Once more in 0 seconds.");
  });

  it("gives up when Bedrock refuses the bucket twice", () => {
    const folder = makeFolder();
    folder.fail(`${stack}.apply.1`, permissionMessage);
    folder.fail(`${stack}.apply.2`, permissionMessage);
    const { code } = folder.run(["bash", "ci/run-stack.sh", "apply", stack]);
    expect(code).toBe(1);
    expect(commandsOf(folder)).toStrictEqual(["init", "plan", "apply", "plan", "apply"]);
  });

  it.each([
    ["an apply that fails otherwise", "apply.1", "Error: AccessDenied\n"],
    ["a plan that fails", "plan.1", permissionMessage],
  ])("does not repeat %s", (_name, call, message) => {
    const folder = makeFolder();
    folder.fail(`${stack}.${call}`, message);
    const { code } = folder.run(["bash", "ci/run-stack.sh", "apply", stack]);
    expect(code).toBe(1);
    expect(commandsOf(folder).filter((command) => command === "plan")).toHaveLength(1);
  });

  it("applies nothing when the folder cannot be initialised", () => {
    const folder = makeFolder();
    folder.fail(`${stack}.init.1`, "Error: no backend\n");
    const { code, standardError } = folder.run(["bash", "ci/run-stack.sh", "apply", stack]);
    expect(code).toBe(1);
    expect(standardError).toContain("no backend");
    expect(commandsOf(folder)).toStrictEqual(["init"]);
  });

  it.each([[["destroy", stack]], [["plan"]], [["plan", "444455556666-us-east-1"]]])(
    "refuses the arguments %j",
    (commandLine) => {
      const folder = makeFolder();
      const { code } = folder.run(["bash", "ci/run-stack.sh", ...commandLine]);
      expect(code).toBe(2);
      expect(folder.calls()).toStrictEqual([]);
    },
  );
});
