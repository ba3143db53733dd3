import { codesOf, diagnose, group } from "../diagnose";

const accounts = ["111122223333", "222233334444"];

describe("Regions return the video flag", () => {
  test("ca-west-1 does not, which is told once for all accounts", () => {
    expect(diagnose({ targets: [group({ accounts, regions: ["ca-west-1"] })] })).toMatchObject([
      {
        code: "regions/video-drift",
        at: '"ca-west-1"',
        message:
          "Bedrock in ca-west-1 never returns the flag for video data, so that every plan shows it as a change.",
        targets: ["111122223333-ca-west-1", "222233334444-ca-west-1"],
      },
    ]);
  });

  test("a retired target has no flag", () => {
    const targets = [group({ regions: ["ca-west-1"], retired: true })];
    expect(codesOf({ targets })).toEqual([]);
  });

  test("other Regions do", () => {
    expect(codesOf({ targets: [group({ regions: ["ca-central-1"] })] })).toEqual([]);
  });
});
