import { codesOf, diagnose, group } from "../diagnose";
import { archiveSpec } from "./archive-spec";

const other = (panther: object) =>
  group({ name: "b", accounts: ["222233334444"], consumers: { panther } });

describe("the archive has one source", () => {
  test("targets that say different things of it are told", () => {
    expect(diagnose(archiveSpec({}, [other({ roleSuffix: "other" })]))).toMatchObject([
      {
        code: "panther/archive-sources-differ",
        at: '"other"',
        message:
          'Panther reads 111122223333-us-east-1 and 222233334444-us-east-1 in the archive by one log source, with `roleSuffix` "{name}-archive" for the one and "other" for the other.',
        targets: ["222233334444-us-east-1"],
      },
    ]);
  });

  test.each([
    { accountId: "888877776666" },
    { region: "eu-west-1" },
    { sourceName: "other" },
    { sources: true },
  ])("%j is not what the others say", (panther) => {
    expect(codesOf(archiveSpec({}, [other(panther)]))).toEqual(["panther/archive-sources-differ"]);
  });

  test("what is written as the default is the same", () => {
    const panther = { registered: false, notifications: "panther-managed", sources: false };
    expect(codesOf(archiveSpec({}, [other(panther)]))).toEqual([]);
  });

  test("two instances are told once", () => {
    const codes = codesOf(archiveSpec({ sources: true }, [other({ accountId: "888877776666" })]));
    expect(codes).toEqual(["panther/two-instances"]);
  });

  test("a target with a log source of its own may say what it likes", () => {
    const own = other({ archive: false, roleSuffix: "other" });
    expect(codesOf(archiveSpec({}, [own]))).toEqual([]);
  });
});
