import { codesOf, diagnose, group } from "../diagnose";
import { archiveSpec, besideArchive } from "./archive-spec";

describe("the archive's source is distinct", () => {
  test("no target that Panther reads itself has its name", () => {
    const beside = besideArchive({ archive: false, sourceName: "acme-archive" });
    expect(diagnose(archiveSpec({}, [beside]))).toMatchObject([
      {
        code: "panther/shared-source-name",
        at: '"acme-archive"',
        targets: ["444455556666-us-east-1"],
      },
    ]);
  });

  test("no target in the account of the archive has a role of its name", () => {
    const beside = besideArchive({ archive: false, roleSuffix: "ACME-archive" });
    expect(diagnose(archiveSpec({}, [beside]))).toMatchObject([
      { code: "names/shared-role", at: '"ACME-archive"', targets: ["444455556666-us-east-1"] },
    ]);
  });

  test("another account may have a role of its name, and another Panther a log source", () => {
    const own = (panther: object) =>
      group({ name: "b", accounts: ["222233334444"], consumers: { panther } });
    expect(codesOf(archiveSpec({}, [own({ archive: false, roleSuffix: "acme-archive" })]))).toEqual(
      [],
    );
    const elsewhere = { archive: false, accountId: "888877776666", sourceName: "acme-archive" };
    expect(codesOf(archiveSpec({}, [own(elsewhere)]))).toEqual([]);
  });

  test("the defaults are distinct", () => {
    expect(codesOf(archiveSpec({}, [besideArchive({ archive: false })]))).toEqual([]);
  });
});
