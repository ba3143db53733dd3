import { codesOf, diagnose, group } from "../diagnose";
import { pantherSpec } from "./panther-spec";

const other = (panther: object) => [
  group({}),
  group({ name: "b", accounts: ["222233334444"], consumers: { panther } }),
];

describe("sources are of one instance", () => {
  test("another account or Region of Panther is another instance", () => {
    expect(
      diagnose({
        ...pantherSpec({ sources: true }),
        targets: other({ accountId: "888877776666" }),
      }),
    ).toMatchObject([
      {
        code: "panther/two-instances",
        at: '"888877776666"',
        targets: ["222233334444-us-east-1"],
        related: ['"999988887777"'],
      },
    ]);
    expect(
      codesOf({ ...pantherSpec({ sources: true }), targets: other({ region: "eu-west-1" }) }),
    ).toEqual(["panther/two-instances"]);
  });

  test("log sources made by hand may be anywhere", () => {
    const targets = other({ accountId: "888877776666", sources: false });
    expect(codesOf({ ...pantherSpec({ sources: true }), targets })).toEqual([]);
  });
});
