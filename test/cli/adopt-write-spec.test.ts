import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { temporaryFolder } from "../synth/temporary-folder";
import { makeSpecFolder, type SpecFolder } from "./spec-folder";

const root = temporaryFolder();
const flags = Object.fromEntries(
  ["text", "image", "embedding", "video", "audio"].map((type) => [
    `${type}DataDeliveryEnabled`,
    true,
  ]),
);

function loggingTo(bucketName: string): object {
  return { loggingConfig: { ...flags, s3Config: { bucketName } } };
}

const spec = `version: 1
name: acme
organizationId: o-abc123def4
dataTypes: [text, image, embedding, video, audio]
destinations: { s3: { existingBucket: "logs-{account}-{region}" } }
roles: { path: /logging/ }
terraform:
  backend: { s3: { bucket: acme-tfstate, region: us-east-1, key: "{account}/{region}.tfstate" } }
  assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/terraform", externalId: xyz }
  defaultTags: { team: ml, tier: gold }
accept:
  - { code: review/logging-removed, reason: SEC-456, targets: prod/* }
targets:
  - name: prod
    wave: 2
    accounts: ["111122223333", { id: "222233334444", name: pay, labels: { tier: canary } }]
    regions: [us-east-1, eu-west-1]
    deletionProtection: false
    terraform:
      assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/prod" }
      defaultTags: { team: prod }
  - name: sandbox
    accounts: ["333344445555"]
    regions: [us-east-1]
    terraform: { backend: { local: { path: "../../../{account}.tfstate" } } }
  - name: old
    accounts: ["444455556666"]
    regions: [us-east-1]
    retired: true
    destinations: { s3: { bucket: "kept-{account}", lifecycle: { expireAfterDays: never } } }
    consumers: { athena: {} }
overrides:
  - { match: { labels: { tier: canary } }, wave: 3, roles: { path: /canary/ } }
  - { match: { regions: ["eu-*"], groups: [prod] }, terraform: { assumeRole: null } }
  - { match: { accounts: ["333344445555"] }, terraform: { assumeRole: null } }
`;

const targets = ["111122223333", "222233334444"].flatMap((account) =>
  ["us-east-1", "eu-west-1"].map((region) => `${account}-${region}`),
);
const logging = [...targets, "333344445555-us-east-1"];
const retired = "444455556666-us-east-1";
const captured = JSON.stringify(
  Object.fromEntries([
    ...logging.map((target) => [target, loggingTo(`logs-${target}`)] as const),
    [retired, {}],
  ]),
);

function stackOf(folder: SpecFolder, target: string): unknown {
  const path = join(folder.path, "cdktf.out/stacks", target, "cdk.tf.json");
  return JSON.parse(readFileSync(path, "utf8"));
}

async function wavesOf(folder: SpecFolder): Promise<unknown> {
  const { output } = await folder.bedtrail("targets", "--format", "json");
  const listed = JSON.parse(output) as { targets: { stack: string; wave: number }[] };
  return Object.fromEntries(listed.targets.map(({ stack, wave }) => [stack, wave]));
}

async function rewrite(text: string, files: Readonly<Record<string, string>> = {}) {
  const folder = makeSpecFolder(root.path, { "bedtrail.yaml": text, ...files });
  folder.write("captured.json", files["captured.json"] ?? captured);
  const printed = await folder.bedtrail("adopt", "--write-spec", "--from", "captured.json");
  return { folder, ...printed };
}

describe("a spec that is written from one with groups and overrides", () => {
  it("compiles to the same stacks, waves and all, where what is there is what it says", async () => {
    const { folder, output, exit } = await rewrite(spec);
    expect(exit).toBe(0);
    await folder.bedtrail("synth");
    const before = [...logging, retired].map((target) => stackOf(folder, target));
    const wavesBefore = await wavesOf(folder);
    folder.write("bedtrail.yaml", output);
    expect(await folder.bedtrail("validate", "--deny-warnings")).toMatchObject({ exit: 0 });
    await folder.bedtrail("synth");
    expect([...logging, retired].map((target) => stackOf(folder, target))).toStrictEqual(before);
    expect(await wavesOf(folder)).toStrictEqual(wavesBefore);
  });

  it("keeps reasons of acceptances, and what is accepted of a group for all that it has become", async () => {
    const { output } = await rewrite(spec);
    const { accept, organizationId } = parse(output) as Readonly<Record<string, unknown>>;
    expect(organizationId).toBe("o-abc123def4");
    const groups = ["prod", "prod-2", "prod-3", "prod-4"];
    expect(accept).toStrictEqual(
      groups.map((name) => ({
        code: "review/logging-removed",
        reason: "SEC-456",
        targets: `${name}/*`,
      })),
    );
  });

  it("a warning that was accepted for a reason is accepted for that reason", async () => {
    const withoutAudio = JSON.parse(
      captured.replaceAll('"audioDataDeliveryEnabled":true', '"audioDataDeliveryEnabled":false'),
    ) as object;
    const { output } = await rewrite(
      spec
        .replace(", audio]", "]")
        .replace("accept:", "accept:\n  - { code: data-types/audio-unmanaged, reason: SEC-123 }"),
      { "captured.json": JSON.stringify(withoutAudio) },
    );
    const { accept } = parse(output) as { accept: readonly object[] };
    expect(accept[0]).toStrictEqual({
      code: "data-types/audio-unmanaged",
      reason: "SEC-123",
      targets: "prod/*",
    });
  });

  it("says what it does not keep, and where that stands", async () => {
    const { errors } = await rewrite(spec);
    expect(errors).toContain("bedtrail.yaml");
    expect(errors).toContain("The new spec has no `overrides`");
    expect(errors).not.toContain("The new spec has no `consumers`");
    expect(errors).not.toContain("does not retire");
  });

  it.each([
    ["as a whole", ""],
    ["in part", ', "555566667777"'],
  ])("keeps logging on in a retired group that logs %s, and says so", async (_title, more) => {
    const text = spec.replace('accounts: ["444455556666"]', `accounts: ["444455556666"${more}]`);
    const { output, errors, folder } = await rewrite(text, {
      "captured.json": JSON.stringify({
        ...(JSON.parse(captured) as object),
        [retired]: loggingTo("still"),
        "555566667777-us-east-1": {},
      }),
    });
    const { targets: groups } = parse(output) as { targets: readonly Record<string, unknown>[] };
    const old = groups.filter(({ name }) => (name as string).startsWith("old"));
    expect(old[0]).toMatchObject({ destinations: { s3: { existingBucket: "still" } } });
    expect(old[0]).not.toHaveProperty("retired");
    expect(old.slice(1).map((group) => group["retired"])).toStrictEqual(more === "" ? [] : [true]);
    expect(errors).toContain("does not retire what is retired and logs all the same");
    expect(errors).toMatch(/retired: true\n.*\^{7}/);
    expect(errors).toContain(retired);
    expect(errors).not.toContain("555566667777-us-east-1");
    folder.write("bedtrail.yaml", output);
    expect(await folder.bedtrail("validate", "--deny-warnings")).toMatchObject({ exit: 0 });
  });

  it("names consumers, an archive and an inventory that it does not keep", async () => {
    const text = `version: 1
name: acme
dataTypes: [text, image, embedding, video, audio]
destinations: { s3: {} }
archive: { account: "999988887777", region: us-east-1 }
organizationId: o-abc123def4
consumers: { archive: true }
targets:
  - { name: main, accounts: { from: accounts.json }, regions: [us-east-1] }
`;
    const { errors, exit, output } = await rewrite(text, {
      "accounts.json": '[{ "id": "111122223333" }]',
      "captured.json": JSON.stringify({ "111122223333-us-east-1": loggingTo("logs") }),
    });
    for (const lost of [
      "The new spec has no `consumers`.",
      "The new spec has no `archive`.",
      "The new spec lists the accounts of the inventory one by one.",
    ]) {
      expect(errors).toContain(lost);
    }
    expect(exit).toBe(0);
    expect(parse(output)).not.toHaveProperty("archive");
  });

  it("logging that no target has takes the Terraform of its account's group", async () => {
    const other = JSON.stringify({
      ...(JSON.parse(captured) as object),
      "111122223333-ap-south-1": loggingTo("found"),
    });
    const { output } = await rewrite(spec, { "captured.json": other });
    const written = parse(output) as { targets: { name: string; terraform?: object }[] };
    expect(written.targets.find(({ name }) => name === "adopted")?.terraform).toMatchObject({
      assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/prod" },
    });
  });
});
