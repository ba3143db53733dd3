import { codesOf, diagnose } from "../diagnose";

const withTransitions = (...transitions: readonly unknown[]) => ({
  destinations: { s3: { lifecycle: { transitions } } },
});

describe("transitions are in order", () => {
  test("one that comes before the one above it shows both", () => {
    expect(
      diagnose(
        withTransitions(
          { afterDays: 90, storageClass: "GLACIER_IR" },
          { afterDays: 30, storageClass: "STANDARD_IA" },
        ),
      ),
    ).toMatchObject([
      {
        code: "lifecycle/out-of-order",
        at: "30",
        message:
          "The move to STANDARD_IA after 30 days stands behind the one to GLACIER_IR after 90 days; it has to be later.",
        hint: "Let it wait for more than 90 days, or put it in front.",
        related: ["90"],
      },
    ]);
  });

  test("two on one day are not in order", () => {
    expect(
      codesOf(
        withTransitions(
          { afterDays: 30, storageClass: "STANDARD_IA" },
          { afterDays: 30, storageClass: "GLACIER" },
        ),
      ),
    ).toEqual(["lifecycle/out-of-order"]);
  });

  test("the bucket of large data is held to it, too", () => {
    const transitions = [
      { afterDays: 60, storageClass: "GLACIER_IR" },
      { afterDays: 30, storageClass: "GLACIER" },
    ];
    const largeData = { bucket: "large-{account}-{region}", lifecycle: { transitions } };
    expect(codesOf({ destinations: { s3: {}, cloudwatch: { largeData } } })).toEqual([
      "lifecycle/out-of-order",
    ]);
  });

  test("each later than the one before is in order", () => {
    expect(
      codesOf(
        withTransitions(
          { afterDays: 0, storageClass: "INTELLIGENT_TIERING" },
          { afterDays: 1, storageClass: "GLACIER_IR" },
          { afterDays: 91, storageClass: "DEEP_ARCHIVE" },
        ),
      ),
    ).toEqual([]);
  });
});
