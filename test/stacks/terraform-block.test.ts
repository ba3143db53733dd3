import type { TerraformSettings } from "../../src/spec/spec";
import { mapAt, synthesizeStack, type SynthesizedStack } from "./synthesized-stack";

const withTerraform = (terraform: TerraformSettings): SynthesizedStack =>
  synthesizeStack({ terraform, destinations: { s3: {} } });

const terraformOf = (terraform: TerraformSettings): unknown =>
  withTerraform(terraform).json["terraform"];

const requiredProviders = {
  aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" },
};

describe("the terraform block", () => {
  test("keeps state beside the output folder, by a relative path, unless told otherwise", () => {
    expect(terraformOf({})).toEqual({
      required_version: ">= 1.5.0",
      required_providers: requiredProviders,
      backend: { local: { path: "../../../terraform.111122223333-us-east-1.tfstate" } },
    });
  });

  test("has the constraints of the spec", () => {
    expect(terraformOf({ requiredVersion: "~> 1.9", awsProvider: "~> 6.0" })).toMatchObject({
      required_version: "~> 1.9",
      required_providers: { aws: { source: "hashicorp/aws", version: "~> 6.0" } },
    });
  });

  test.each<[string, NonNullable<TerraformSettings["backend"]>, object]>([
    ["a local path", { local: { path: "s/{account}" } }, { local: { path: "s/111122223333" } }],
    [
      "a bucket",
      { s3: { bucket: "b", region: "r", key: "{account}/{region}" } },
      { s3: { bucket: "b", region: "r", key: "111122223333/us-east-1", encrypt: true } },
    ],
    [
      "a bucket with all that it can have",
      {
        s3: {
          bucket: "b",
          region: "r",
          key: "k",
          encrypt: false,
          useLockfile: true,
          dynamodbTable: "locks",
          kmsKeyId: "key",
          roleArn: "arn:{partition}:iam::1:role/state",
        },
      },
      {
        s3: {
          bucket: "b",
          region: "r",
          key: "k",
          encrypt: false,
          use_lockfile: true,
          dynamodb_table: "locks",
          kms_key_id: "key",
          assume_role: { role_arn: "arn:aws:iam::1:role/state" },
        },
      },
    ],
    [
      "an HTTP address",
      { http: { address: "https://h/{account}" } },
      { http: { address: "https://h/111122223333" } },
    ],
    [
      "an HTTP address that locks",
      {
        http: {
          address: "https://h",
          lockAddress: "https://h/lock",
          unlockAddress: "https://h/unlock",
          lockMethod: "POST",
          unlockMethod: "DELETE",
        },
      },
      {
        http: {
          address: "https://h",
          lock_address: "https://h/lock",
          unlock_address: "https://h/unlock",
          lock_method: "POST",
          unlock_method: "DELETE",
        },
      },
    ],
  ])("keeps state in %s", (_what, backend, written) => {
    const { json } = withTerraform({ backend });
    expect(mapAt(json, "terraform")["backend"]).toEqual(written);
  });

  test.each([
    [{ organization: "acme", workspace: "w-{region}" }, undefined],
    [
      { organization: "acme", workspace: "w-{region}", hostname: "tfe.acme.example" },
      "tfe.acme.example",
    ],
  ])("keeps state in the workspace of %j", (cloud, hostname) => {
    const terraform = mapAt(withTerraform({ backend: { cloud } }).json, "terraform");
    expect(terraform["backend"]).toBeUndefined();
    expect(terraform["cloud"]).toEqual({
      organization: "acme",
      workspaces: { name: "w-us-east-1" },
      ...(hostname === undefined ? {} : { hostname }),
    });
  });
});

describe("the provider", () => {
  test("has neither role nor tags where the spec has none", () => {
    const { json } = withTerraform({});
    expect(json["provider"]).toEqual({
      aws: [{ region: "us-east-1", allowed_account_ids: ["111122223333"] }],
    });
    expect(json["variable"]).toBeUndefined();
  });

  test("assumes the role of a variable, whose default is that of the spec", () => {
    const { json } = withTerraform({
      assumeRole: { roleArn: "arn:{partition}:iam::{account}:role/t" },
    });
    expect(mapAt(json, "provider", "aws", "assume_role")).toEqual({
      role_arn: "${var.assume_role_arn}",
    });
    expect(mapAt(json, "variable", "assume_role_arn")).toMatchObject({
      type: "string",
      default: "arn:aws:iam::111122223333:role/t",
    });
  });

  test("passes on external id and session name", () => {
    const assumeRole = { roleArn: "arn:r", externalId: "{name}", sessionName: "s-{account}" };
    const { json } = withTerraform({ assumeRole });
    expect(mapAt(json, "provider", "aws", "assume_role")).toEqual({
      role_arn: "${var.assume_role_arn}",
      external_id: "acme",
      session_name: "s-111122223333",
    });
  });

  test("tags with the spec's tags, whose values take placeholders", () => {
    const { json } = withTerraform({ defaultTags: { "team name": "ml", "{region}": "{region}" } });
    expect(mapAt(json, "provider", "aws", "default_tags")).toEqual({
      tags: { "team name": "ml", "{region}": "us-east-1" },
    });
  });
});
