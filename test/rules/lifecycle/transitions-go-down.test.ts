import { codesOf, diagnose } from "../diagnose";

const moving = (from: string, to: string) => ({
  destinations: {
    s3: {
      lifecycle: {
        expireAfterDays: "never",
        transitions: [
          { afterDays: 30, storageClass: from },
          { afterDays: 400, storageClass: to },
        ],
      },
    },
  },
});

describe("transitions go down", () => {
  test("a move upwards says where objects can go from there", () => {
    expect(diagnose(moving("GLACIER", "STANDARD_IA"))).toMatchObject([
      {
        code: "lifecycle/wrong-direction",
        at: '"STANDARD_IA"',
        message: "Logs cannot move from GLACIER to STANDARD_IA.",
        hint: "From GLACIER S3 moves objects on to DEEP_ARCHIVE.",
        related: ['"GLACIER"'],
      },
    ]);
  });

  test("nothing comes after DEEP_ARCHIVE", () => {
    expect(diagnose(moving("DEEP_ARCHIVE", "GLACIER"))).toMatchObject([
      {
        code: "lifecycle/wrong-direction",
        hint: "Take the move out: nothing comes after DEEP_ARCHIVE.",
      },
    ]);
  });

  test("a class that was named before is no move", () => {
    expect(diagnose(moving("GLACIER", "GLACIER"))).toMatchObject([
      {
        code: "lifecycle/wrong-direction",
        message: "Logs move to GLACIER a second time; they are there already.",
      },
    ]);
  });

  test("the one step down that S3 does not make is refused", () => {
    expect(codesOf(moving("ONEZONE_IA", "GLACIER_IR"))).toEqual(["lifecycle/wrong-direction"]);
  });

  test.each([
    ["STANDARD_IA", "INTELLIGENT_TIERING"],
    ["STANDARD_IA", "DEEP_ARCHIVE"],
    ["ONEZONE_IA", "GLACIER"],
    ["GLACIER_IR", "GLACIER"],
  ])("from %s to %s is a way down", (from, to) => {
    expect(codesOf(moving(from, to))).toEqual([]);
  });
});
