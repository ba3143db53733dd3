import { codesOf, diagnose } from "../diagnose";
import { archiveSpec } from "./archive-spec";
import { pantherSpec } from "./panther-spec";

describe("settings take effect", () => {
  test.each([
    ["registered", { registered: true }, "notifications: self-managed"],
    ["stream", { stream: { expireAfterDays: 3 } }, "transport: cloudwatch"],
    ["silentAfterHours", { silentAfterHours: 3 }, "sources: true"],
    ["archive", { archive: true }, "consumers.archive: true"],
  ] as const)("`%s` means nothing by itself", (key, settings, needed) => {
    expect(diagnose(pantherSpec(settings))).toMatchObject([
      {
        code: "panther/setting-without-effect",
        message: `\`${key}\` has no effect without \`${needed}\`.`,
        at: `"${key}"`,
      },
    ]);
  });

  test("a stream is not read in the archive", () => {
    const spec = pantherSpec(
      { transport: "cloudwatch", archive: true },
      { cloudwatch: { largeData: {} } },
    );
    expect(diagnose(spec).map(({ message }) => message)).toEqual([
      "`archive` has no effect without `transport: s3`.",
    ]);
  });

  test("each has an effect beside what it needs", () => {
    const notifications = "self-managed";
    expect(codesOf(pantherSpec({ notifications, registered: true }))).toEqual([]);
    expect(codesOf(archiveSpec({ archive: true }))).toEqual([]);
    expect(codesOf(pantherSpec({ sources: true, silentAfterHours: 3 }))).toEqual([]);
    const cloudwatch = { largeData: {} };
    expect(codesOf(pantherSpec({ transport: "cloudwatch", stream: {} }, { cloudwatch }))).toEqual(
      [],
    );
  });
});
