import { codesOf, diagnose, group, type SpecParts } from "../diagnose";

const archive = { account: "111122223333", region: "us-east-1" };
const s3 = (key: string) => ({ s3: { bucket: "acme-state", region: "us-east-1", key } });
const beside = (backend: SpecParts) => ({ archive, terraform: { backend }, targets: [group()] });
const sharedState = (backend: SpecParts) =>
  diagnose(beside(backend)).filter(({ code }) => code.startsWith("state/"));

describe("central states are distinct", () => {
  test("one key for the archive and a target names both", () => {
    expect(sharedState(s3("bedrock.tfstate"))).toMatchObject([
      {
        code: "state/shared-location",
        at: '"bedrock.tfstate"',
        message:
          'The state key "bedrock.tfstate" is that of 111122223333-us-east-1 and of archive; every stack needs a state of its own.',
        targets: ["111122223333-us-east-1", "archive"],
      },
    ]);
  });

  test.each([
    s3("bedrock/{account}/{region}.tfstate"),
    s3("{name}"),
    { cloud: { organization: "acme", workspace: "bedrock-{account}" } },
    { http: { address: "https://state.example/{account}-{region}/" } },
    { local: { path: "../../../{region}.tfstate" } },
    { local: {} },
    {},
  ])("%j keeps the archive apart from a target of the same account and Region", (backend) => {
    expect(sharedState(backend)).toEqual([]);
  });

  test("a key of a group is compared, too", () => {
    const targets = [group({ terraform: { backend: s3("{name}-archive") } })];
    expect(codesOf({ archive, terraform: { backend: s3("{name}") }, targets })).toContain(
      "state/shared-location",
    );
  });

  test("without an archive there is nothing to compare", () => {
    expect(codesOf({ ...beside(s3("bedrock.tfstate")), archive: undefined })).toEqual([]);
  });
});
