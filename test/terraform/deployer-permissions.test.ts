import type { PrintedDeployer } from "../permissions/run-policy";
import { runPolicy } from "../permissions/run-policy";
import { simulate, type Policy } from "../least-privilege/simulate";
import { applySpec } from "./apply-spec";
import { readAws } from "./aws-api";
import { describeWithTerraform } from "./availability";
import { deployedSpecs, laterSpecs } from "./deployed-specs";
import { makeDestinations } from "./make-destinations";
import { motoAccount, useMoto } from "./moto-server";
import { neededPermissions, type NeededPermission } from "./needed-permissions";
import { type RecordedCall, startRecordingProxy } from "./recording-proxy";
import { runWithAws } from "./run-with-aws";

/** Actions that no call needed, and why the policy has them all the same. */
const unusedActions: Readonly<Record<string, string>> = {
  "athena:UpdateWorkGroup": "encrypts results with the key of a bucket that got one",
  "firehose:UpdateDestination": "changes a stream that is already there",
  "glue:UpdateDatabase": "puts back what somebody else has changed",
  "iam:PutRolePermissionsBoundary": "gives a boundary to a role that is already there",
  "iam:UpdateAssumeRolePolicy": "puts the trust back when somebody else has changed it",
  "kms:PutKeyPolicy": "adds a reader to a key that is already there",
  "kms:UpdateAlias": "leads the alias to a key that takes the place of another",
  "logs:AssociateKmsKey": "encrypts a log group that is already there, which moto cannot",
  "logs:DisassociateKmsKey": "takes the key from a log group that stays, which moto cannot",
};

/** Actions on what moto lacks, so that no call of theirs was ever recorded. */
const unrecordable = /^osis:|^athena:(Create|Delete|Get)NamedQuery$/;

/**
 * The provider waits a minute for a lifecycle, so one spec has to do. Moto knows no pipelines and cannot delete a
 * named query.
 */
const typesToLeaveOut = [
  "aws_athena_named_query",
  "aws_osis_pipeline",
  "aws_s3_bucket_lifecycle_configuration",
];

interface Recording {
  readonly planPolicies: readonly Policy[];
  readonly applyPolicies: readonly Policy[];
  readonly planNeeds: readonly NeededPermission[];
  readonly applyNeeds: readonly NeededPermission[];
}

describeWithTerraform("the deployer's policies", () => {
  const moto = useMoto();
  const recordings = new Map<string, Recording>();

  async function record(name: keyof typeof deployedSpecs): Promise<Recording> {
    const proxy = await startRecordingProxy(moto().url);
    const textOf = (settings: string) => `
version: 1
name: acme-bedrock
deletionProtection: false
dataTypes: [text, audio]
targets: [{ name: main, accounts: ["${motoAccount}"], regions: [us-east-1] }]
${settings}`;
    await fetch(`${moto().url}/acme-existing`, { method: "PUT" });
    if (name === "read by every other consumer") makeDestinations(moto().url);
    const options = {
      moto: { ...moto(), url: proxy.url },
      typesToLeaveOut: name === "with everything" ? [] : typesToLeaveOut,
    };
    const first = await applySpec(textOf(deployedSpecs[name]), options);
    const policies = {
      planPolicies: await readPolicies(first.folder, "plan"),
      applyPolicies: await readPolicies(first.folder, "apply"),
    };
    const later = laterSpecs[name];
    const applied =
      later === undefined
        ? first
        : await applySpec(textOf(later), { ...options, folder: first.folder });
    const applyCalls = proxy.takeCalls();
    await applied.secondPlans();
    countInvocation(moto().url);
    const detach = name === "with everything" ? attachPolicy(moto().url) : undefined;
    await runWithAws(["status", "--deep", "--delivery", "--regions=all"], {
      folder: first.folder,
      awsEndpoint: proxy.url,
    });
    detach?.();
    const planCalls = proxy.takeCalls();
    await leaveObject(`acme-large-${motoAccount}`);
    await applied.destroy();
    const destroyCalls = proxy.takeCalls();
    await proxy.stop();
    const needsOf = createNeedsReader([...applyCalls, ...destroyCalls]);
    return {
      ...policies,
      planNeeds: needsOf(planCalls),
      applyNeeds: needsOf([...applyCalls, ...planCalls, ...destroyCalls]),
    };
  }

  /** Bedrock leaves objects behind. moto applies the TLS rule to everyone, so the policy goes first. */
  async function leaveObject(bucket: string): Promise<void> {
    await fetch(`${moto().url}/${bucket}?policy`, { method: "DELETE" });
    await fetch(`${moto().url}/${bucket}/permission-check`, { method: "PUT", body: "checked" });
  }

  it.each(Object.keys(deployedSpecs) as (keyof typeof deployedSpecs)[])(
    "allow every call that Terraform makes for a stack %s",
    async (name) => {
      const recording = await record(name);
      recordings.set(name, recording);
      expect(denied(recording.planNeeds, recording.planPolicies)).toStrictEqual([]);
      expect(denied(recording.applyNeeds, recording.applyPolicies)).toStrictEqual([]);
      expect(recording.planNeeds.length).toBeGreaterThan(5);
    },
  );

  it("hold nothing that no call needs, but for a reason, and that at most for a tenth", () => {
    const all = [...recordings.values()];
    const granted = new Set(all.flatMap(({ applyPolicies }) => applyPolicies.flatMap(actionsOf)));
    const needed = new Set(all.flatMap(({ applyNeeds }) => applyNeeds.map(({ action }) => action)));
    const unused = [...granted].filter(
      (action) => !needed.has(action) && !unrecordable.test(action),
    );
    expect(unused.sort()).toStrictEqual(Object.keys(unusedActions).sort());
    expect(unused.length).toBeLessThanOrEqual(granted.size / 10);
  });

  it("let a plan change nothing", () => {
    const actions = [...recordings.values()].flatMap(({ planPolicies }) =>
      planPolicies.flatMap(actionsOf),
    );
    expect(actions.filter((action) => !/:(Get|List|Describe)/.test(action))).toStrictEqual([]);
  });
});

/** Lets Bedrock have counted something, so that a status adds it up. */
function countInvocation(awsEndpoint: string): void {
  const MetricData = [{ MetricName: "Invocations", Value: 1 }];
  const parameters = { Namespace: "AWS/Bedrock", MetricData };
  const place = { account: motoAccount, region: "us-east-1" };
  readAws(awsEndpoint, [
    { ...place, service: "cloudwatch", operation: "put_metric_data", parameters },
  ]);
}

/** Attaches a policy to the delivery role, as somebody might by hand; what comes back takes it away again. */
function attachPolicy(awsEndpoint: string): () => void {
  const call = (operation: string, parameters: Readonly<Record<string, string>>): void => {
    const place = { account: motoAccount, region: "us-east-1", service: "iam" };
    const [answer] = readAws(awsEndpoint, [{ ...place, operation, parameters }]);
    if (answer?.kind !== "found") throw new Error(`${operation}: ${JSON.stringify(answer)}`);
  };
  const statement = { Effect: "Allow", Action: "logs:*", Resource: "*" };
  const document = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  const attachment = {
    RoleName: "acme-bedrock-us-east-1-delivery",
    PolicyArn: `arn:aws:iam::${motoAccount}:policy/by-hand`,
  };
  call("create_policy", { PolicyName: "by-hand", PolicyDocument: document });
  call("attach_role_policy", attachment);
  return () => {
    call("detach_role_policy", attachment);
  };
}

/** Reads calls as permissions, with the paths of the roles that some of the calls make. */
function createNeedsReader(
  calls: readonly RecordedCall[],
): (calls: readonly RecordedCall[]) => readonly NeededPermission[] {
  const rolePaths = new Map(
    calls
      .filter(({ service }) => service === "iam")
      .map(({ body }) => new URLSearchParams(body))
      .filter((parameters) => parameters.has("Path"))
      .map((parameters) => [parameters.get("RoleName") ?? "", parameters.get("Path") ?? ""]),
  );
  return (some) =>
    some.flatMap((call) => neededPermissions(call, { account: motoAccount, rolePaths }));
}

async function readPolicies(folder: string, mode: string): Promise<readonly Policy[]> {
  const { exit, output, errors } = await runPolicy(folder, "deployer", "--mode", mode);
  if (exit !== 0) throw new Error(errors);
  const { accounts } = JSON.parse(output) as PrintedDeployer;
  return accounts.flatMap(({ policies }) => policies.map(({ document }) => document));
}

function denied(
  needs: readonly NeededPermission[],
  identityPolicies: readonly Policy[],
): readonly string[] {
  const refused = needs.filter(
    ({ action, resource, context }) =>
      simulate({
        principal: `arn:aws:sts::${motoAccount}:assumed-role/terraform/session`,
        account: motoAccount,
        action,
        resource,
        context,
        identityPolicies,
        ...(resource.includes(":key/") && { resourcePolicy: delegatingKeyPolicy }),
      }) === "denied",
  );
  return [...new Set(refused.map(({ action, resource }) => `${action} on ${resource}`))];
}

/** A key lets the account's policies decide, as every key of bedtrail does. */
const delegatingKeyPolicy: Policy = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${motoAccount}:root` },
      Action: "kms:*",
      Resource: "*",
    },
  ],
};

function actionsOf({ Statement }: Policy): readonly string[] {
  return (Statement as readonly { Action: readonly string[] }[]).flatMap(({ Action }) => Action);
}
