import { Ajv2020 } from "ajv/dist/2020";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { runPolicy } from "./run-policy";

const schemaPath = join(__dirname, "../../docs/formats/policies.schema.json");
const validate = new Ajv2020().compile(JSON.parse(readFileSync(schemaPath, "utf8")) as object);

describe("policy", () => {
  it.each(["scp", "deployer", "bucket"])(
    "%s prints nothing for a spec with mistakes",
    async (kind) => {
      const folder = makeTemporaryFolder();
      writeFileSync(join(folder, "bedtrail.yaml"), "version: 1\nname: A\n");
      const { exit, output, errors } = await runPolicy(folder, kind, "--exempt", "deployer");
      expect({ exit, output }).toStrictEqual({ exit: 1, output: "" });
      expect(errors).toContain("The policies of this spec are not known.");
    },
  );

  it.each([
    ["quickstart", "scp", "--exempt", "deployer"],
    ["organisation", "scp", "--exempt", "deployer"],
    ["quickstart", "deployer"],
    ["strict", "deployer", "--mode", "plan"],
    ["existing-resources", "bucket"],
    ["quickstart", "bucket"],
  ])("%s %s prints what its schema describes", async (example, ...commandLine) => {
    const { exit, output } = await runPolicy(example, ...commandLine);
    expect(exit).toBe(0);
    validate(JSON.parse(output));
    expect(validate.errors ?? []).toStrictEqual([]);
  });

  it("knows three kinds", async () => {
    const { exit, output, errors } = await runPolicy("quickstart", "rcp");
    expect({ exit, output }).toStrictEqual({ exit: 2, output: "" });
    expect(errors).toContain("scp");
  });

  it("needs a spec that is there", async () => {
    const { exit } = await runPolicy(makeTemporaryFolder(), "bucket");
    expect(exit).toBe(2);
  });
});
