import { codesOf, diagnose, group } from "../diagnose";
import { archiveSpec } from "./archive-spec";

const accounts = (count: number) =>
  Array.from({ length: count }, (_, index) => String(100_000_000_000 + index));

const specOf = (count: number, silent: object) =>
  archiveSpec({}, [
    group({ name: "many", accounts: accounts(count) }),
    group({ name: "silent", accounts: ["222233334444"], consumers: silent }),
  ]);

describe("folders of the archive fit", () => {
  test("too many of them are told where Panther is connected", () => {
    expect(diagnose(specOf(120, { panther: null }))).toMatchObject([
      {
        code: "panther/too-many-folders",
        at: '"panther"',
        message: expect.stringContaining("would read 121 folders") as string,
      },
    ]);
  });

  test("a role's policies are shorter than notifications are many", () => {
    const destinations = { s3: { prefix: "logs-of-model-invocations" } };
    const specWithPrefix = (count: number) => ({
      ...specOf(count, { panther: null }),
      destinations,
    });
    expect(codesOf(specWithPrefix(80))).toEqual(["panther/too-many-folders"]);
    expect(codesOf(specWithPrefix(60))).toEqual([]);
  });

  test("one folder stands for any number of accounts", () => {
    expect(codesOf(specOf(300, {}))).toEqual([]);
  });
});
