import { codesOf, diagnose, group } from "../diagnose";

describe("audio is acknowledged", () => {
  test("leaving it out is told with the call that switches it off", () => {
    const [found, ...others] = diagnose({ dataTypes: ["text", "image"] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "data-types/audio-unmanaged",
      message:
        "`dataTypes` leaves audio out, and the AWS provider cannot switch it off: AWS decides, and its other data types are on by default.",
    });
    expect(found?.hint).toContain(
      'aws bedrock put-model-invocation-logging-configuration --logging-config "$(aws bedrock get-model-invocation-logging-configuration --output json --query \'merge(loggingConfig, `{"audioDataDeliveryEnabled": false}`)\')"',
    );
  });

  test("metadata only does not switch it off, either", () => {
    expect(diagnose({ dataTypes: "none" })).toMatchObject([
      {
        code: "data-types/audio-unmanaged",
        at: '"none"',
        message:
          '"none" leaves audio out, and the AWS provider cannot switch it off: AWS decides, and its other data types are on by default.',
      },
    ]);
  });

  test("it is told once for all groups that inherit the data types", () => {
    const other = group({ name: "other", accounts: ["222233334444"], deletionProtection: false });
    expect(diagnose({ dataTypes: ["text"], targets: [group(), other] })).toMatchObject([
      { targets: ["111122223333-us-east-1", "222233334444-us-east-1"] },
    ]);
  });

  test.each([
    { dataTypes: ["text", "audio"] },
    { dataTypes: ["text"], targets: [group({ dataTypes: ["audio"] })] },
    { dataTypes: ["text"], targets: [group({ retired: true })] },
    {
      dataTypes: ["text"],
      accept: [{ code: "data-types/audio-unmanaged", reason: "No audio model." }],
    },
  ])("%j leaves nothing open", (parts) => {
    expect(codesOf(parts).filter((code) => code !== "data-types/audio-unmanaged")).toEqual([]);
  });

  test("naming it acknowledges it", () => {
    expect(codesOf({ dataTypes: ["audio"] })).toEqual([]);
  });
});
