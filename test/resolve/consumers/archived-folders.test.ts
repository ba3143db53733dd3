import { archivedFolders } from "../../../src/resolve/consumers/archived-folders";
import type { Target } from "../../../src/resolve/target";
import { resolvePlainSpec, type PlainSpec } from "../resolve-plain-spec";

const accounts = ["111122223333", "222233334444"];
const regions = ["us-east-1", "eu-west-1"] as const;

function prefixesOf(
  isMeant: (target: Target) => boolean,
  destinations: PlainSpec["destinations"] = { s3: {} },
): readonly string[] {
  const { targets } = resolvePlainSpec({
    destinations,
    targets: [{ name: "main", accounts, regions: [...regions] }],
  });
  return archivedFolders(targets, isMeant).map(({ prefix }) => prefix);
}

describe("folders of the archive", () => {
  test("one stands for all accounts where every target is meant", () => {
    expect(prefixesOf(() => true)).toEqual(["AWSLogs/"]);
    expect(prefixesOf(() => true, { s3: { prefix: "logs" } })).toEqual(["logs/AWSLogs/"]);
  });

  test("one stands for an account whose targets are all meant", () => {
    expect(prefixesOf(({ account }) => account.id === "222233334444")).toEqual([
      "AWSLogs/222233334444/BedrockModelInvocationLogs/",
    ]);
  });

  test("otherwise each Region has its own, and what is not meant is in none", () => {
    expect(prefixesOf(({ id }) => id !== "111122223333-eu-west-1")).toEqual([
      "AWSLogs/111122223333/BedrockModelInvocationLogs/us-east-1/",
      "AWSLogs/222233334444/BedrockModelInvocationLogs/",
    ]);
    expect(prefixesOf(() => false)).toEqual([]);
  });

  test("each prefix of logs has its own, filled for its targets", () => {
    const perRegion = { s3: { prefix: "{region}/logs" } };
    expect(prefixesOf(() => true, perRegion)).toEqual([
      "eu-west-1/logs/AWSLogs/",
      "us-east-1/logs/AWSLogs/",
    ]);
  });

  test("one that lies in another is read with it, and leaves out what it left out", () => {
    const { targets } = resolvePlainSpec({
      destinations: { s3: {} },
      targets: [
        { name: "main", accounts: ["111122223333"], regions: ["us-east-1"] },
        {
          name: "within",
          accounts: ["222233334444"],
          regions: ["us-east-1"],
          destinations: { s3: { prefix: "AWSLogs" } },
        },
        {
          name: "beside",
          accounts: ["333344445555"],
          regions: ["us-east-1"],
          destinations: { s3: { prefix: "logs" } },
        },
      ],
    });
    const folders = archivedFolders(targets, () => true);
    expect(folders.map(({ prefix }) => prefix)).toEqual(["AWSLogs/", "logs/AWSLogs/"]);
    expect(folders[0]?.keys).toBe("AWSLogs/*/BedrockModelInvocationLogs/*");
    const [outer] = archivedFolders(targets.slice(0, 1), () => true);
    const [inner] = archivedFolders(targets.slice(1, 2), () => true);
    expect(folders[0]?.excludedPrefixes).toEqual([
      ...(outer?.excludedPrefixes ?? []),
      ...(inner?.excludedPrefixes ?? []),
    ]);
  });

  test("each leaves out bodies and the check of permission below itself", () => {
    const { targets } = resolvePlainSpec({ destinations: { s3: {} } });
    const check = "amazon-bedrock-logs-permission-check*";
    const [all] = archivedFolders(targets, () => true);
    const records = "AWSLogs/*/BedrockModelInvocationLogs/";
    expect(all?.keys).toBe(`${records}*`);
    expect(all?.excludedPrefixes).toEqual([
      `${records}*/*/*/*/*/data/*`,
      `${records}*${check}`,
      `${records}*/${check}`,
      `${records}*/*/*/*/*/${check}`,
    ]);
    const [target] = targets;
    const [other] = resolvePlainSpec({
      destinations: { s3: {} },
      targets: [{ name: "b", accounts: ["111122223333"], regions: ["eu-west-1"] }],
    }).targets;
    if (target === undefined || other === undefined) throw new Error("There is no target.");
    const [part] = archivedFolders([target, other], ({ id }) => id === target.id);
    const ofRegion = "AWSLogs/111122223333/BedrockModelInvocationLogs/us-east-1/";
    expect(part).toEqual({
      prefix: ofRegion,
      keys: `${ofRegion}*`,
      excludedPrefixes: [
        `${ofRegion}*/*/*/*/data/*`,
        `${ofRegion}${check}`,
        `${ofRegion}*/*/*/*/${check}`,
      ],
    });
  });
});
