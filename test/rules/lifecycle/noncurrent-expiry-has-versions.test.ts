import { codesOf, diagnose, group } from "../diagnose";

const lifecycle = { noncurrentExpireAfterDays: 7 };

describe("noncurrent expiry has versions", () => {
  test("days for versions that there are not are told", () => {
    expect(diagnose({ destinations: { s3: { versioning: false, lifecycle } } })).toMatchObject([
      {
        code: "lifecycle/noncurrent-without-versioning",
        at: "7",
        message:
          "Versioning is off, so that there are no noncurrent versions for `noncurrentExpireAfterDays` to expire.",
        related: ["false"],
      },
    ]);
  });

  test("a group that switches versioning off is to blame", () => {
    expect(
      diagnose({
        destinations: { s3: { lifecycle } },
        targets: [group({ destinations: { s3: { versioning: false } } })],
      }),
    ).toMatchObject([
      { code: "lifecycle/noncurrent-without-versioning", at: "false", related: ["7"] },
    ]);
  });

  test.each([
    [{ versioning: false }],
    [{ versioning: true, lifecycle }],
    [{ versioning: false, lifecycle: { expireAfterDays: 30 } }],
  ])("%j promises nothing that it does not keep", (s3) => {
    expect(codesOf({ destinations: { s3 } })).toEqual([]);
  });
});
