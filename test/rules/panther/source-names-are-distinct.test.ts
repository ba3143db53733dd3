import { codesOf, diagnose, group } from "../diagnose";
import { pantherSpec } from "./panther-spec";

const inTwoRegions = [group({ regions: ["us-east-1", "eu-west-1"] })];

describe("source names are distinct", () => {
  test("one name for two targets lacks what tells them apart", () => {
    const spec = pantherSpec({ sourceName: "ML {account}" });
    expect(diagnose({ ...spec, targets: inTwoRegions })).toMatchObject([
      { code: "panther/shared-source-name", hint: "Put {region} into the log source name." },
    ]);
  });

  test("the usual names are distinct", () => {
    expect(codesOf({ ...pantherSpec(), targets: inTwoRegions })).toEqual([]);
  });

  test("two instances of Panther may have the same name", () => {
    const targets = [
      group({}),
      group({
        name: "b",
        accounts: ["222233334444"],
        consumers: { panther: { accountId: "888877776666" } },
      }),
    ];
    expect(codesOf({ ...pantherSpec({ sourceName: "ML" }), targets })).toEqual([]);
  });
});
