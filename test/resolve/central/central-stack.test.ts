import { fillContent } from "../../../src/resolve/blueprints/fill-content";
import type { TerraformSettings } from "../../../src/spec/spec";
import { resolvePlainSpec, type PlainSpec } from "../resolve-plain-spec";

const archive = { account: "999988887777", region: "eu-west-1" } as const;

function resolveArchive(spec: PlainSpec) {
  const [stack] = resolvePlainSpec({ archive, ...spec }).centralStacks;
  if (stack === undefined) throw new Error("The spec has no archive.");
  return stack;
}

function stateOf(terraform: TerraformSettings) {
  return fillContent(resolveArchive({ terraform })).settings.terraform.backend;
}

describe("the archive", () => {
  test("is a stack of its own account and Region, ahead of the targets", () => {
    expect(resolveArchive({})).toMatchObject({
      kind: "central",
      id: "archive",
      wave: 0,
      facts: { stack: "archive", account: "999988887777", region: "eu-west-1", partition: "aws" },
    });
  });

  test("is none without its block, and none where the schema refused its account or Region", () => {
    expect(resolvePlainSpec({}).centralStacks).toEqual([]);
    for (const key of ["account", "region"]) {
      const rest = { ...archive, [key]: undefined } as never;
      expect(resolvePlainSpec({ archive: rest }).centralStacks).toEqual([]);
    }
    const nowhere = { ...archive, region: "xx-nowhere-1" } as never;
    expect(resolvePlainSpec({ archive: nowhere }).centralStacks).toEqual([]);
  });

  test("has the settings of the whole spec, and none of a group or an override", () => {
    const { settings } = fillContent(
      resolveArchive({
        deletionProtection: true,
        terraform: { requiredVersion: ">= 1.9.0" },
        targets: [
          {
            ...{ name: "a", accounts: ["111122223333"], regions: ["us-east-1"] },
            deletionProtection: false,
            terraform: { requiredVersion: ">= 1.11.0" },
          },
        ],
      }),
    );
    expect(settings).toMatchObject({
      deletionProtection: true,
      terraform: { requiredVersion: ">= 1.9.0" },
    });
  });

  test("copies the lock file, and no file that is made for the stacks of targets", () => {
    const terraform = { lockFile: ".terraform.lock.hcl", include: ["extra.tf.json"] };
    expect(resolveArchive({ terraform }).resolved.copiedFiles).toEqual({
      lockFile: ".terraform.lock.hcl",
      include: [],
    });
  });
});

describe("the state of the archive", () => {
  test("is beside the output folder, under the name of the stack, where the spec says nothing", () => {
    const path = "../../../terraform.archive.tfstate";
    expect(stateOf({})).toEqual({ kind: "local", path });
    expect(stateOf({ backend: { local: {} } })).toEqual({ kind: "local", path });
  });

  test("has the name of the stack behind the last placeholder", () => {
    expect(
      stateOf({ backend: { local: { path: "../{account}/{region}.tfstate" } } }),
    ).toMatchObject({
      path: "../999988887777/eu-west-1-archive.tfstate",
    });
    const bucket = "state-{account}";
    expect(
      stateOf({ backend: { s3: { bucket, region: "us-east-1", key: "{account}/x" } } }),
    ).toMatchObject({
      bucket: "state-999988887777",
      key: "999988887777-archive/x",
    });
    expect(
      stateOf({ backend: { cloud: { organization: "acme", workspace: "b-{region}" } } }),
    ).toMatchObject({
      organization: "acme",
      workspace: "b-eu-west-1-archive",
    });
    const address = "https://state.example/{account}-{region}";
    const lockAddress = `${address}/lock`;
    expect(
      stateOf({ backend: { http: { address, lockAddress, unlockAddress: lockAddress } } }),
    ).toMatchObject({
      address: "https://state.example/999988887777-eu-west-1-archive",
      lockAddress: "https://state.example/999988887777-eu-west-1-archive/lock",
      unlockAddress: "https://state.example/999988887777-eu-west-1-archive/lock",
    });
  });

  test("stays as it is written without a placeholder", () => {
    const s3 = { bucket: "b", region: "us-east-1", key: "x" };
    expect(stateOf({ backend: { s3 } })).toMatchObject({ key: "x" });
  });
});
