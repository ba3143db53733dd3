import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { makeTemporaryFolder } from "../examples/temporary-folder";
import { readFolder } from "../examples/read-folder";
import { createFakeHost } from "./fake-host";

async function runIn(folder: string, words: readonly string[], standardInput = "") {
  const host = createFakeHost(folder, { standardInput });
  const code = await run(["records", ...words], host);
  return { code, out: host.standardOutput.text(), error: host.standardError.text() };
}

describe("records sample", () => {
  it("writes records that check takes from standard input", async () => {
    const folder = makeTemporaryFolder();
    for (const format of ["ndjson", "cloudwatch"]) {
      const sample = await runIn(folder, ["sample", "--format", format]);
      const check = await runIn(folder, ["check", "-"], sample.out);
      expect(check).toMatchObject({ code: 0, out: "" });
      expect(check.error).toContain("16 records in 1 file.\n");
    }
  });

  it("lays out objects as Bedrock does, of which check takes the logs", async () => {
    const folder = makeTemporaryFolder();
    const words = ["--account", "111122223333", "--region", "us-east-1", "--region", "eu-west-1"];
    const sample = await runIn(folder, ["sample", "--out", "logs", ...words]);
    expect(sample).toMatchObject({ code: 0, out: "" });
    const check = await runIn(folder, ["check", "logs"]);
    expect(check).toMatchObject({ code: 0, out: "" });
    expect(check.error).toMatch(/^32 records in \d+ files[.]\nLeft out: 8 bodies, 2 permission/);
  });

  it("replaces no file", async () => {
    const folder = makeTemporaryFolder();
    await runIn(folder, ["sample", "--out", "logs"]);
    const before = readFolder(folder);
    const again = await runIn(folder, ["sample", "--out", "logs"]);
    expect(again.code).toBe(2);
    expect(again.error).toMatch(/is there already, and sample replaces no file[.]\n$/);
    expect(readFolder(folder)).toEqual(before);
  });

  it.each([
    [["--count", "0"], "--count takes a whole number from 1."],
    [["--seed", "x"], "--seed takes a whole number."],
    [["--from", "yesterday"], "--from takes a time such as 2026-04-19T13:28:51Z (RFC 3339)."],
    [["--account", "12"], '--account takes 12 digits, and not "12".'],
    [["--region", "us-est-1"], 'There is no Region "us-est-1". Did you mean "us-east-1"?'],
    [["--prefix", "/logs"], "--prefix has no slash at either end."],
  ])("refuses %s", async (words, message) => {
    const refused = await runIn(makeTemporaryFolder(), ["sample", ...words]);
    expect(refused).toEqual({ code: 2, out: "", error: `bedtrail: ${message}\n` });
  });
});

describe("records check", () => {
  it("weighs a file that cannot be read more than a wrong record, and checks both", async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, "a.json"), "noise\n");
    const check = await runIn(folder, ["check", "a.json", "b.json", "--format", "compact"]);
    expect(check.code).toBe(2);
    expect(check.out).toBe(
      'error io/not-found There is no file "b.json".\na.json:1:1: error records/not-json This is no JSON.\n',
    );
    expect(check.error).toBe("No records in 2 files.\n");
  });

  it("knows the permission check where it is named", async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, "amazon-bedrock-logs-permission-check"), "");
    const check = await runIn(folder, ["check", "amazon-bedrock-logs-permission-check"]);
    expect(check).toMatchObject({ code: 0, out: "" });
  });

  it("names a body wherever it lies, once", async () => {
    const folder = makeTemporaryFolder();
    mkdirSync(join(folder, "data"));
    writeFileSync(
      join(folder, "data/x.json"),
      '[{"type":"message_start"},{"type":"message_stop"}]',
    );
    const check = await runIn(folder, ["check", "data", "--format", "compact"]);
    expect(check.code).toBe(1);
    expect(check.out).toBe(
      'error records/body-object "data/x.json" is the body of a call, and no log of calls.\n',
    );
  });

  it("asks for a file and for a command", async () => {
    const folder = makeTemporaryFolder();
    expect((await runIn(folder, ["check"])).code).toBe(2);
    const bare = await runIn(folder, []);
    expect(bare.code).toBe(2);
    expect(bare.error).toContain("Name a command.");
  });
});
