import { makeTemporaryFolder } from "../examples/temporary-folder";
import { makeStackFolder, type StackFolder } from "./fake-terraform";

const stacks = Array.from(
  { length: 8 },
  (_unused, index) => `11112222333${String(index)}-us-east-1`,
);
const [first = "", second = "", third = "", fourth = ""] = stacks;

const makeFolder = (): StackFolder =>
  makeStackFolder(makeTemporaryFolder(), "hcp-terraform", stacks);

const begun = (folder: StackFolder): readonly string[] =>
  folder
    .calls()
    .filter(({ command }) => command === "init")
    .map(({ stack }) => stack);

describe("run-stacks.sh", () => {
  it("runs every stack, and never more at a time than it may", () => {
    const folder = makeFolder();
    const { code, standardOutput } = folder.run(["bash", "ci/run-stacks.sh", "apply", ...stacks], {
      BEDTRAIL_PARALLELISM: "3",
    });
    expect(code).toBe(0);
    expect([...begun(folder)].sort()).toStrictEqual(stacks);
    expect(Math.max(...folder.calls().map(({ running }) => running))).toBeLessThanOrEqual(3);
    expect(standardOutput).toContain("apply of 8 stacks: 8 done.");
  });

  it("begins no second stack before the first is done", () => {
    const folder = makeFolder();
    folder.run(["bash", "ci/run-stacks.sh", "apply", ...stacks]);
    const beforeSecond = folder.calls().slice(0, 3);
    expect(beforeSecond.map(({ stack, command }) => [stack, command])).toStrictEqual([
      [first, "init"],
      [first, "plan"],
      [first, "apply"],
    ]);
  });

  it("begins nothing after the first stack failed", () => {
    const folder = makeFolder();
    folder.fail(`${first}.apply.1`, "Error: AccessDenied\n");
    const { code, standardOutput } = folder.run(["bash", "ci/run-stacks.sh", "apply", ...stacks]);
    expect(code).toBe(1);
    expect(begun(folder)).toStrictEqual([first]);
    expect(standardOutput).toContain(`=== ${first}: FAILED`);
    expect(standardOutput).toContain("Error: AccessDenied");
  });

  it("begins nothing after a later stack failed, and says which were not begun", () => {
    const folder = makeFolder();
    folder.fail(`${third}.plan.1`, "Error: AccessDenied\n");
    const { code, standardOutput } = folder.run(["bash", "ci/run-stacks.sh", "apply", ...stacks], {
      BEDTRAIL_PARALLELISM: "1",
    });
    expect(code).toBe(1);
    expect(begun(folder)).toStrictEqual([first, second, third]);
    expect(standardOutput).toContain("apply of 8 stacks: 2 done.");
    expect(standardOutput).toContain(`FAILED: ${third}`);
    expect(standardOutput).toContain(`not begun: ${fourth}`);
  });

  it("has nothing to do without stacks", () => {
    const folder = makeFolder();
    expect(folder.run(["bash", "ci/run-stacks.sh", "plan"])).toMatchObject({ code: 0 });
    expect(folder.calls()).toStrictEqual([]);
  });
});
