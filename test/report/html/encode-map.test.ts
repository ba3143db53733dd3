import { encodeMap } from "../../../src/report/html/encode-map";
import type { MapCell, MapState } from "../../../src/report/html/target-map";

const calm: MapState = { label: "Calm", symbol: "\u00b7", tone: "quiet" };
const wild: MapState = { label: "Wild", symbol: "W", tone: "high" };
const same: MapCell = { state: calm, detail: "", groups: [] };
const other: MapCell = { state: wild, detail: "it differs", groups: [2] };

it("accounts and Regions are sorted, and a cell that targets share is written once", () => {
  const data = encodeMap({
    states: [wild, calm],
    targets: [
      { account: "222222222222", region: "us-east-1", cell: same },
      { account: "111111111111", accountName: "one", region: "us-east-1", cell: same },
      { account: "222222222222", region: "eu-west-1", cell: other },
    ],
    others: [{ name: "archive", cell: other }],
  });
  expect(data).toStrictEqual({
    regions: ["eu-west-1", "us-east-1"],
    states: [
      ["Wild", "W", "high"],
      ["Calm", "\u00b7", "quiet"],
    ],
    cells: [
      [1, "", []],
      [0, "it differs", [2]],
    ],
    rows: [
      ["111111111111", "one", [0, 1]],
      ["222222222222", "", [2, 1]],
    ],
    others: [["archive", 1]],
  });
});
