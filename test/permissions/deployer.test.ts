import { deployerPolicies } from "../../src/permissions/deployer-policies";
import { everyPartition } from "../policies/every-partition";
import { resolvePlainSpec } from "../resolve/resolve-plain-spec";
import { settingVariants } from "../stacks/setting-variants";
import { simulate, type Policy } from "../least-privilege/simulate";
import { runPolicy, type PrintedDeployer } from "./run-policy";

const account = "111122223333";
const role = "arn:aws:iam::111122223333:role/acme-bedrock-us-east-1-delivery";

/** A key leaves it to its account who may do what. */
const keyPolicy: Policy = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: "kms:*",
      Resource: "*",
    },
  ],
};

async function readPolicies(...options: readonly string[]): Promise<readonly Policy[]> {
  const { exit, output, errors } = await runPolicy("quickstart", "deployer", ...options);
  expect({ exit, errors }).toStrictEqual({ exit: 0, errors: "" });
  const { accounts } = JSON.parse(output) as PrintedDeployer;
  return accounts.flatMap(({ policies }) => policies.map(({ document }) => document));
}

function verdictOn(
  action: string,
  resource: string,
  identityPolicies: readonly Policy[],
  context: Readonly<Record<string, string>> = {},
): string {
  return simulate({
    principal: `arn:aws:sts::${account}:assumed-role/terraform/session`,
    account,
    action,
    resource,
    context: { "aws:RequestedRegion": "us-east-1", ...context },
    identityPolicies,
    ...(resource.includes(":kms:") && { resourcePolicy: keyPolicy }),
  });
}

describe("policy deployer", () => {
  it("passes the delivery role to Bedrock, and nothing else to anyone", async () => {
    const policies = await readPolicies();
    const passTo = (service: string, arn = role) =>
      verdictOn("iam:PassRole", arn, policies, { "iam:PassedToService": service });
    expect(passTo("bedrock.amazonaws.com")).toBe("allowed");
    expect(passTo("lambda.amazonaws.com")).toBe("denied");
    expect(passTo("bedrock.amazonaws.com", `${role}-2`)).toBe("denied");
    expect(verdictOn("iam:PassRole", role, policies)).toBe("denied");
  });

  it.each([
    ["s3:PutBucketPolicy", "arn:aws:s3:::acme-bedrock-111122223333-us-east-1-other"],
    ["s3:GetObject", "arn:aws:s3:::acme-bedrock-111122223333-us-east-1/AWSLogs/x"],
    ["s3:DeleteObject", "arn:aws:s3:::acme-bedrock-111122223333-us-east-1/AWSLogs/x"],
    ["logs:DeleteLogGroup", "arn:aws:logs:us-east-1:111122223333:log-group:/other"],
    [
      "logs:GetLogEvents",
      "arn:aws:logs:us-east-1:111122223333:log-group:/aws/bedrock/acme-bedrock",
    ],
    ["iam:CreateRole", "arn:aws:iam::111122223333:role/other"],
    ["iam:AttachRolePolicy", role],
    ["kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"],
    ["kms:CreateAlias", "arn:aws:kms:us-east-1:111122223333:alias/other"],
  ])("does not allow %s on %s", async (action, resource) => {
    expect(verdictOn(action, resource, await readPolicies())).toBe("denied");
  });

  it("holds for the Regions of the spec only", async () => {
    const policies = await readPolicies();
    const put = "bedrock:PutModelInvocationLoggingConfiguration";
    expect(verdictOn(put, "*", policies)).toBe("allowed");
    const elsewhere = { "aws:RequestedRegion": "eu-west-1" };
    expect(verdictOn(put, "*", policies, elsewhere)).toBe("denied");
    expect(verdictOn("kms:CreateKey", "*", policies, elsewhere)).toBe("denied");
  });

  it("only reads for a plan", async () => {
    const policies = await readPolicies("--mode", "plan");
    const statements = policies.flatMap((policy) => policy.Statement) as { Action: string[] }[];
    const actions = statements.flatMap(({ Action }) => Action);
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter((action) => !/:(Get|List|Describe)/.test(action))).toStrictEqual([]);
  });

  it.each(settingVariants)("knows every resource of %s", (_title, spec) => {
    expect(() => deployerPolicies(resolvePlainSpec(spec), "apply")).not.toThrow();
  });

  it("sets the boundary of a consumer's role, where the spec has one", () => {
    const verdictWith = (roles: object) => {
      const spec = resolvePlainSpec({
        roles,
        destinations: { cloudwatch: {} },
        consumers: {
          streams: [{ type: "kinesis", arn: `arn:aws:kinesis:us-east-1:${account}:stream/logs` }],
        },
      });
      const policies = deployerPolicies(spec, "apply").flatMap((printed) => printed.policies ?? []);
      const streams = `arn:aws:iam::${account}:role/p/acme-us-east-1-streams`;
      const documents = policies.map(({ document }) => document as Policy);
      return verdictOn("iam:PutRolePermissionsBoundary", streams, documents);
    };
    const permissionsBoundary = `arn:aws:iam::${account}:policy/boundary`;
    expect(verdictWith({ path: "/p/", permissionsBoundary })).toBe("allowed");
    expect(verdictWith({ path: "/p/" })).toBe("denied");
    expect(verdictWith({ permissionsBoundary })).toBe("denied");
  });

  it.each([
    ["kms:UntagResource", `arn:aws:kms:us-east-1:${account}:key/1234abcd`],
    ["logs:UntagResource", `arn:aws:logs:us-east-1:${account}:log-group:/aws/bedrock/acme`],
    ["iam:UntagRole", `arn:aws:iam::${account}:role/acme-us-east-1-delivery`],
  ])("allows %s where the spec has default tags, which may become fewer", (action, resource) => {
    const verdictWith = (terraform: object) => {
      const spec = resolvePlainSpec({ terraform, destinations: { cloudwatch: {} } });
      const policies = deployerPolicies(spec, "apply").flatMap((printed) => printed.policies ?? []);
      const documents = policies.map(({ document }) => document as Policy);
      return verdictOn(action, resource, documents);
    };
    expect(verdictWith({ defaultTags: { team: "ml-platform" } })).toBe("allowed");
    expect(verdictWith({})).toBe("denied");
  });

  it.each(everyPartition)("names resources of %s in its own words", (partition, { region }) => {
    const targets = [{ name: "main", accounts: [account], regions: [region] }];
    const spec = { destinations: { s3: {}, cloudwatch: {} }, targets };
    const text = JSON.stringify(deployerPolicies(resolvePlainSpec(spec), "apply"));
    const partitions = new Set([...text.matchAll(/arn:([a-z-]+):/g)].map(([, name]) => name));
    expect([...partitions]).toStrictEqual([partition]);
  });

  it("makes one policy of all Regions of an account, or several that each fit", () => {
    const regions = ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-south-1"];
    const accounts = [account, "222233334444"];
    const names = {
      s3: {},
      cloudwatch: { largeData: { bucket: "{name}-large-{account}-{region}" } },
    };
    const printed = deployerPolicies(
      resolvePlainSpec({ destinations: names, targets: [{ name: "main", accounts, regions }] }),
      "apply",
    );
    expect(printed.map((policies) => policies.account)).toStrictEqual(accounts);
    for (const { policies } of printed) {
      for (const { characters } of policies ?? []) expect(characters).toBeLessThanOrEqual(6144);
      const text = JSON.stringify(policies);
      for (const region of regions) expect(text).toContain(`-${region}"`);
    }
  });
});
