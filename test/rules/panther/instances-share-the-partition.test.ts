import { codesOf, diagnose, group } from "../diagnose";
import { pantherSpec } from "./panther-spec";

describe("instances share the partition", () => {
  test("a target of another partition is out of Panther's reach", () => {
    const targets = [
      group({ regions: ["us-east-1"] }),
      group({ name: "gov", regions: ["us-gov-west-1"], accounts: ["222233334444"] }),
    ];
    expect(diagnose({ ...pantherSpec(), targets })).toMatchObject([
      {
        code: "panther/other-partition",
        at: '"us-west-2"',
        targets: ["222233334444-us-gov-west-1"],
      },
    ]);
  });

  test("a Region that AWS does not have is told as such", () => {
    expect(codesOf(pantherSpec({ region: "us-west-9" }))).toEqual(["regions/unknown"]);
  });

  test("Panther in GovCloud reads targets in GovCloud", () => {
    const targets = [group({ regions: ["us-gov-west-1"] })];
    expect(codesOf({ ...pantherSpec({ region: "us-gov-east-1" }), targets })).toEqual([]);
  });

  test("a retired target is read by nobody", () => {
    const targets = [group({ regions: ["us-gov-west-1"], retired: true })];
    expect(codesOf({ ...pantherSpec(), targets })).toEqual([]);
  });
});
