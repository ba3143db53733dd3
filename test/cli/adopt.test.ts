import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { temporaryFolder } from "../synth/temporary-folder";
import { makeSpecFolder, type SpecFolder } from "./spec-folder";

const root = temporaryFolder();
const stack = "cdktf.out/stacks/111122223333-us-east-1";

const spec = `version: 1
name: acme
dataTypes: [text, image, embedding, video, audio]
destinations: { s3: {} }
targets:
  - { name: main, accounts: ["111122223333", "222233334444"], regions: [us-east-1] }
`;

const flags = Object.fromEntries(
  ["text", "image", "embedding", "video"].map((type) => [`${type}DataDeliveryEnabled`, true]),
);

const captured = JSON.stringify({
  "111122223333-us-east-1": {
    loggingConfig: {
      ...flags,
      audioDataDeliveryEnabled: false,
      s3Config: { bucketName: "acme-111122223333-us-east-1", keyPrefix: "{account}/x" },
    },
  },
  "222233334444-us-east-1": {},
});

function makeFolder(): SpecFolder {
  return makeSpecFolder(root.path, { "bedtrail.yaml": spec, "captured.json": captured });
}

function readImports(folder: SpecFolder): unknown {
  return JSON.parse(readFileSync(join(folder.path, stack, "imports.tf.json"), "utf8"));
}

describe("adopting captured configurations", () => {
  it("shows what a first apply overwrites, and imports what the configuration names", async () => {
    const folder = makeFolder();
    await folder.bedtrail("synth");
    const { exit, output } = await folder.bedtrail("adopt", "--from", "captured.json");
    expect(exit).toBe(0);
    expect(output).toBe(`111122223333-us-east-1: the first apply overwrites
  dataTypes.audio: off becomes on, which is AWS's default
  destinations.s3.prefix: {account}/x becomes none
  import aws_bedrock_model_invocation_logging_configuration.logging from us-east-1
  import aws_s3_bucket.logs from acme-111122223333-us-east-1
222233334444-us-east-1: nothing to adopt, Bedrock holds no configuration
`);
    expect(readImports(folder)).toStrictEqual({
      "//": { bedtrail: { formatVersion: "1" } },
      import: [
        { to: "aws_bedrock_model_invocation_logging_configuration.logging", id: "us-east-1" },
        { to: "aws_s3_bucket.logs", id: "acme-111122223333-us-east-1" },
      ],
    });
  });

  it("a later synth leaves the imports, a retired stack loses them, and so does whoever asks", async () => {
    const folder = makeFolder();
    const imports = join(folder.path, stack, "imports.tf.json");
    const adopt = async (): Promise<void> => {
      await folder.bedtrail("synth");
      await folder.bedtrail("adopt", "--from", "captured.json");
    };
    await adopt();
    folder.write("bedtrail.yaml", spec.replace("s3: {}", "s3: { versioning: false }"));
    await folder.bedtrail("synth");
    expect(existsSync(imports)).toBe(true);
    folder.write("bedtrail.yaml", spec.replace("{ name: main,", "{ name: main, retired: true,"));
    await folder.bedtrail("synth");
    expect(existsSync(imports)).toBe(false);
    folder.write("bedtrail.yaml", spec);
    await adopt();
    const { errors } = await folder.bedtrail("adopt", "--remove");
    expect(errors).toBe("Imports in cdktf.out: 1 removed.\n");
    expect(existsSync(imports)).toBe(false);
  });

  it("a file of that name that somebody else wrote stays as it is", async () => {
    const folder = makeFolder();
    await folder.bedtrail("synth");
    folder.write(`${stack}/imports.tf.json`, "{}");
    const { exit, errors } = await folder.bedtrail("adopt", "--from", "captured.json");
    expect(exit).toBe(1);
    expect(errors).toContain("output/foreign-file");
    expect(readImports(folder)).toStrictEqual({});
    await folder.bedtrail("adopt", "--remove");
    expect(readImports(folder)).toStrictEqual({});
  });

  it("a spec that is written from them is sound, and says the same", async () => {
    const folder = makeFolder();
    const written = await folder.bedtrail("adopt", "--write-spec", "--from", "captured.json");
    expect(written.exit).toBe(0);
    expect(written.errors).toContain("222233334444-us-east-1 is left out: logging is off");
    folder.write("bedtrail.yaml", written.output);
    expect(await folder.bedtrail("validate", "--deny-warnings")).toMatchObject({ exit: 0 });
    await folder.bedtrail("synth");
    const { output } = await folder.bedtrail("adopt", "--from", "captured.json");
    expect(output).toContain("111122223333-us-east-1: the configuration is as specified");
    const { resource } = JSON.parse(
      readFileSync(join(folder.path, stack, "cdk.tf.json"), "utf8"),
    ) as { resource: object };
    expect(resource).toMatchObject({
      aws_bedrock_model_invocation_logging_configuration: {
        logging: {
          logging_config: [
            {
              s3_config: [
                { bucket_name: "acme-111122223333-us-east-1", key_prefix: "{account}/x" },
              ],
            },
          ],
        },
      },
    });
  });

  it("what one group is warned of is accepted for that group alone, and what all are for all", async () => {
    const folder = makeFolder();
    const output = (settings: object) => ({ loggingConfig: { ...flags, ...settings } });
    const cloudWatchConfig = {
      logGroupName: "logs",
      roleArn: "arn:aws:iam::222233334444:role/logs",
    };
    const audioDataDeliveryEnabled = false;
    const outputs = {
      "111122223333-us-east-1": output({
        audioDataDeliveryEnabled,
        s3Config: { bucketName: "logs-111122223333" },
      }),
      "222233334444-us-east-1": output({
        imageDataDeliveryEnabled: false,
        videoDataDeliveryEnabled: false,
        audioDataDeliveryEnabled,
        cloudWatchConfig,
      }),
    };
    folder.write("captured.json", JSON.stringify(outputs));
    const written = await folder.bedtrail("adopt", "--write-spec", "--from", "captured.json");
    folder.write("bedtrail.yaml", written.output);
    expect(await folder.bedtrail("validate", "--deny-warnings")).toMatchObject({ exit: 0 });
    const { accept } = parse(written.output) as { accept: readonly object[] };
    const reason = "So it was when it was adopted.";
    expect(accept).toContainEqual({ code: "data-types/audio-unmanaged", reason });
    const limited = accept.filter((entry) => "targets" in entry);
    expect(limited.length).toBeGreaterThan(0);
    expect(limited).toContainEqual(expect.objectContaining({ reason, targets: "main-2/*" }));
  });

  it("logging of no target of the spec is named, and a written spec has it, whatever the account", async () => {
    const folder = makeFolder();
    const output = (bucketName: string) => ({
      loggingConfig: { ...flags, s3Config: { bucketName } },
    });
    const others = ["333344445555-us-east-1", "333344445555-eu-west-1", "111122223333-eu-west-1"];
    const all = [...others, "111122223333-us-east-1", "222233334444-us-east-1"];
    const outputs = Object.fromEntries(all.map((target) => [target, output(`logs-${target}`)]));
    folder.write("captured.json", JSON.stringify(outputs));
    await folder.bedtrail("synth");
    const adopted = await folder.bedtrail("adopt", "--from", "captured.json");
    expect(adopted.exit).toBe(0);
    for (const target of others) expect(adopted.errors).toContain(target);
    const written = await folder.bedtrail("adopt", "--write-spec", "--from", "captured.json");
    expect(written.exit).toBe(0);
    for (const target of others) expect(written.errors).toContain(target);
    folder.write("bedtrail.yaml", written.output);
    const { output: targets } = await folder.bedtrail("targets", "--format", "json");
    for (const target of all) expect(targets).toContain(target);
    const only = ["--only", "*-us-east-1"];
    folder.write("bedtrail.yaml", spec);
    const some = await folder.bedtrail("adopt", "--write-spec", "--from", "captured.json", ...only);
    expect(some.errors).toContain("333344445555-us-east-1");
    expect(some.errors).not.toContain("eu-west-1");
  });

  it("a target of which nothing was captured is named, and keeps the imports that it has", async () => {
    const folder = makeFolder();
    await folder.bedtrail("synth");
    await folder.bedtrail("adopt", "--from", "captured.json");
    folder.write("captured.json", JSON.stringify({ "222233334444-us-east-1": {} }));
    const { exit, output, errors } = await folder.bedtrail("adopt", "--from", "captured.json");
    expect(exit).toBe(0);
    expect(errors).toContain("live/not-captured");
    expect(errors).toContain("111122223333-us-east-1");
    expect(output).not.toContain("111122223333");
    expect(existsSync(join(folder.path, stack, "imports.tf.json"))).toBe(true);
  });

  it("a retired target that still logs is told so, and nothing of it is imported", async () => {
    const folder = makeFolder();
    folder.write("bedtrail.yaml", spec.replace("{ name: main,", "{ name: main, retired: true,"));
    await folder.bedtrail("synth");
    const { exit, output } = await folder.bedtrail("adopt", "--from", "captured.json");
    expect(exit).toBe(0);
    expect(output).toBe(`111122223333-us-east-1: retired, and it still logs
  note: Nothing is imported, so the apply ends this logging only where the stack's state already has it.
222233334444-us-east-1: nothing to adopt, Bedrock holds no configuration
`);
    expect(existsSync(join(folder.path, stack, "imports.tf.json"))).toBe(false);
  });

  it("two files that differ in a target are refused, and two that agree are not", async () => {
    const folder = makeFolder();
    await folder.bedtrail("synth");
    folder.write("captured/a.json", captured);
    folder.write("captured/b.json", captured);
    expect(await folder.bedtrail("adopt", "--from", "captured")).toMatchObject({ exit: 0 });
    folder.write("captured/111122223333-us-east-1.json", "{}");
    const { exit, errors } = await folder.bedtrail("adopt", "--from", "captured");
    expect(exit).toBe(1);
    expect(errors).toContain("live/wrong-capture");
    expect(errors).toContain(
      '"captured/111122223333-us-east-1.json" and "captured/a.json" hold different configurations',
    );
  });

  it.each([
    [["--write-spec", "--remove"], "--remove removes imports, and --write-spec writes none."],
    [
      ["--regions", "all"],
      "--regions all goes with --write-spec: only targets of the spec have a stack.",
    ],
    [["--concurrency", "0"], "--concurrency takes a whole number from 1 to 1000."],
    [["--time-limit", "0"], "--time-limit takes seconds, more than 0 and at most 3600."],
  ])("%j is wrong usage", async (words, message) => {
    const { exit, errors } = await makeFolder().bedtrail("adopt", ...words);
    expect({ exit, errors }).toStrictEqual({ exit: 2, errors: `bedtrail: ${message}\n` });
  });
});
