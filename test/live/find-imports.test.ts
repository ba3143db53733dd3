import { readFileSync } from "node:fs";
import { findImports } from "../../src/live/adoption/find-imports";
import { found } from "../../src/live/aws/answer";
import type { RolePolicy, Session, TargetReads } from "../../src/live/aws/aws";
import { listDeployedResources } from "../../src/stack-json/deployed-resource";
import type { JsonMap } from "../../src/spec/json-value";
import { exampleFolder, exampleNames } from "../examples/example-folder";
import { listResourceAddresses } from "../examples/resource-addresses";
import { synthesizeText } from "../examples/synthesize-text";
import { createFakeAws } from "./fake-aws";

const source = { partition: "aws", account: "111122223333", region: "us-east-1" };

/** An account that has all there can be. */
function everythingThere(stack: JsonMap): Partial<TargetReads> {
  const policies = Object.values((stack["resource"] as JsonMap)["aws_iam_role_policy"] ?? {});
  const roles = Object.values((stack["resource"] as JsonMap)["aws_iam_role"] ?? {}) as readonly {
    readonly name: string;
    readonly path?: string;
  }[];
  const isThere = () => Promise.resolve(found(true as const));
  return {
    readLoggingConfiguration: () => Promise.resolve(found({ flags: {} })),
    findBucket: () => Promise.resolve(found("this-account" as const)),
    findBucketSetting: isThere,
    readBucketEncryption: () => Promise.resolve(found({ algorithm: "AES256" })),
    readKey: () => Promise.resolve(found({ id: "1234", arn: "arn:1234", state: "Enabled" })),
    readLogGroup: () => Promise.resolve(found({ isMasked: true })),
    readRole: (name) => {
      const { path = "/" } = roles.find((role) => role.name === name) ?? {};
      const arn = `arn:aws:iam::${source.account}:role${path}${name}`;
      return Promise.resolve(found({ arn, trustPolicy: null }));
    },
    readRolePolicies: () =>
      Promise.resolve(
        found(
          (policies as readonly { readonly name: string }[]).map(({ name }): RolePolicy => ({
            kind: "inline",
            name,
            document: null,
          })),
        ),
      ),
  };
}

async function readsOf(reads: Partial<TargetReads>): Promise<TargetReads> {
  const { signal } = new AbortController();
  const session = await createFakeAws({ at: () => reads }).signIn(source, signal);
  return (session as { readonly value: Session }).value.at(source.region, signal);
}

const stacks = exampleNames.flatMap((name) => {
  const text = readFileSync(exampleFolder(name, "bedtrail.yaml"), "utf8");
  const { files } = synthesizeText(text, exampleFolder(name));
  const [first] = Object.entries(files).filter(([path]) =>
    /\/\d{12}-.*cdk[.]tf[.]json$/.test(path),
  );
  return first === undefined ? [] : [[name, ...first] as const];
});

it("every example has a stack to adopt", () => {
  expect(stacks.map(([name]) => name)).toStrictEqual(exampleNames);
});

it.each(stacks)(
  "every resource of the example %s is imported, or named as not looked for",
  async (_name, path, text) => {
    const stack = JSON.parse(text) as JsonMap;
    const reads = await readsOf(everythingThere(stack));
    const { imports, notes } = await findImports(listDeployedResources(stack, source), reads);
    const told = notes.flatMap((note) => note.match(/\baws_\w+[.]\w+/g) ?? []);
    const addresses = listResourceAddresses({ [path]: text })
      .trim()
      .split(/\s+/)
      .slice(1);
    expect([...imports.map(({ to }) => to), ...told].sort()).toStrictEqual(addresses.sort());
  },
);

it("what only consumers have is not looked for, and nothing else is left out", async () => {
  const types = new Set<string>();
  for (const [, , text] of stacks) {
    const stack = JSON.parse(text) as JsonMap;
    const reads = await readsOf(everythingThere(stack));
    const { notes } = await findImports(listDeployedResources(stack, source), reads);
    for (const [type] of notes.join(" ").matchAll(/\baws_\w+(?=[.])/g)) types.add(type);
  }
  expect([...types].filter((type) => /^aws_(bedrock|iam|kms|s3)_/.test(type))).toStrictEqual([]);
  expect(types.size).toBeGreaterThan(5);
});

it("a role of another path is not imported, since that would destroy it, and a note says what to write", async () => {
  const [, , text = "{}"] = stacks.find(([name]) => name === "cloudwatch-only") ?? [];
  const stack = JSON.parse(text) as JsonMap;
  const arn = `arn:aws:iam::${source.account}:role/by-hand/x`;
  const reads = await readsOf({
    ...everythingThere(stack),
    readRole: () => Promise.resolve(found({ arn, trustPolicy: null })),
  });
  const { imports, notes } = await findImports(listDeployedResources(stack, source), reads);
  expect(imports.map(({ to }) => to)).not.toContain("aws_iam_role.delivery");
  expect(notes).toStrictEqual([
    `aws_iam_role.delivery is not imported: it is ${arn}, and another path would replace it. Name its path in the spec, or name it as existing.`,
  ]);
});

it("a bucket of another account is not imported", async () => {
  const [, , text = "{}"] = stacks.find(([name]) => name === "s3-only") ?? [];
  const stack = JSON.parse(text) as JsonMap;
  const reads = await readsOf({
    ...everythingThere(stack),
    findBucket: () => Promise.resolve(found("another-account" as const)),
  });
  const { imports, notes } = await findImports(listDeployedResources(stack, source), reads);
  expect(imports.map(({ to }) => to)).not.toContain("aws_s3_bucket.logs");
  expect(notes.join()).toContain("is of another account");
});
