import { codesOf, diagnose, group } from "../diagnose";
import { archiveSpec } from "./archive-spec";

const within = (prefix: string, consumers?: object) =>
  archiveSpec({}, [
    group({
      name: "within",
      accounts: ["222233334444"],
      destinations: { s3: { prefix } },
      consumers,
    }),
  ]);

const code = "panther/folder-in-another";

describe("folders of the archive are apart", () => {
  test("logs that are not to be read may not lie in a folder that is", () => {
    const found = diagnose(within("AWSLogs/legal", { panther: null }));
    expect(found).toContainEqual(
      expect.objectContaining({
        code,
        at: '"AWSLogs/legal"',
        targets: ["222233334444-us-east-1"],
        message:
          "Panther is not to read 222233334444-us-east-1 in the archive, and would: AWSLogs/legal/AWSLogs/222233334444/BedrockModelInvocationLogs/us-east-1/ lies in AWSLogs/, which it reads for others.",
      }),
    );
  });

  test("a log source of the target's own would read them a second time", () => {
    expect(codesOf(within("AWSLogs/legal", { panther: { archive: false } }))).toContain(code);
  });

  test("logs that are read too may lie there, and others beside it", () => {
    expect(codesOf(within("AWSLogs/legal"))).not.toContain(code);
    expect(codesOf(within("legal", { panther: null }))).toEqual([]);
  });

  test("a target that does not replicate has nothing in the archive", () => {
    expect(codesOf(within("AWSLogs/legal", { archive: null, panther: null }))).not.toContain(code);
  });
});
