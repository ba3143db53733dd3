import { codesOf, diagnose, group } from "../diagnose";

const s3 = { forceDestroy: true };

describe("force destroy is unprotected", () => {
  test("the default protection contradicts it", () => {
    expect(diagnose({ destinations: { s3 } })).toMatchObject([
      {
        code: "bucket/force-destroy-protected",
        at: "true",
        message:
          "`forceDestroy: true` lets Terraform destroy the bucket with all its logs, and deletion protection, on by default, keeps it from destroying the bucket at all.",
        hint: "Set `deletionProtection: false` where logs may be lost, or take `forceDestroy` out.",
        related: [],
      },
    ]);
  });

  test("a group that switches protection on is to blame", () => {
    expect(
      diagnose({
        destinations: { s3 },
        deletionProtection: false,
        targets: [group({ deletionProtection: true })],
      }),
    ).toMatchObject([{ code: "bucket/force-destroy-protected", at: "true", related: ["true"] }]);
  });

  test("a misspelt `deletionProtection` is the only mistake", () => {
    expect(codesOf({ destinations: { s3 }, deletionprotection: false })).not.toContain(
      "bucket/force-destroy-protected",
    );
  });

  test.each([
    { destinations: { s3 }, deletionProtection: false },
    { destinations: { s3: { forceDestroy: false } } },
    { destinations: { s3 }, targets: [group({ deletionProtection: false })] },
    { destinations: { s3 }, targets: [group({ retired: true })] },
  ])("%j is decided", (parts) => {
    expect(codesOf(parts)).toEqual([]);
  });
});
