import {
  type AttachedPolicy,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  type IAMClient,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
} from "@aws-sdk/client-iam";
import { found } from "../aws/answer";
import type { RolePolicy, TargetReads } from "../aws/aws";
import { ask, type CallPlace } from "./call-place";
import { expectMap, expectMaps, expectText, expectTexts } from "./expect-answer";
import { parsePolicy } from "./parse-policy";

const absentNames = ["NoSuchEntityException", "NoSuchEntity"];

interface IamCall {
  readonly iam: IAMClient;
  readonly options: { readonly abortSignal: AbortSignal };
}

/** Asks IAM about roles, whose documents come encoded as in an address. */
export function askIam(place: CallPlace): Pick<TargetReads, "readRole" | "readRolePolicies"> {
  const { clients, region, signal } = place;
  const call = (): IamCall => ({ iam: clients.iam(region), options: { abortSignal: signal } });
  return {
    readRole: (roleName) =>
      ask(
        place,
        async () => {
          const { iam, options } = call();
          const { Role: role } = await iam.send(
            new GetRoleCommand({ RoleName: roleName }),
            options,
          );
          const { Arn: arn, AssumeRolePolicyDocument: document } = expectMap(role);
          return found({ arn: expectText(arn), trustPolicy: decodePolicy(document) });
        },
        absentNames,
      ),
    readRolePolicies: (roleName) =>
      ask(
        place,
        async () => {
          const inline = await readInlinePolicies(call(), roleName);
          return found([...inline, ...(await readManagedPolicies(call(), roleName))]);
        },
        absentNames,
      ),
  };
}

async function readInlinePolicies(
  { iam, options }: IamCall,
  roleName: string,
): Promise<readonly RolePolicy[]> {
  const names: string[] = [];
  const pages = paginateListRolePolicies({ client: iam }, { RoleName: roleName }, options);
  for await (const page of pages) names.push(...expectTexts(page.PolicyNames));
  return Promise.all(
    names.map(async (name) => {
      const { PolicyDocument: document } = await iam.send(
        new GetRolePolicyCommand({ RoleName: roleName, PolicyName: name }),
        options,
      );
      return { kind: "inline", name, document: decodePolicy(document) } as const;
    }),
  );
}

async function readManagedPolicies(
  { iam, options }: IamCall,
  roleName: string,
): Promise<readonly RolePolicy[]> {
  const attached: AttachedPolicy[] = [];
  const pages = paginateListAttachedRolePolicies({ client: iam }, { RoleName: roleName }, options);
  for await (const page of pages) attached.push(...expectMaps(page.AttachedPolicies));
  return Promise.all(
    attached.map(async ({ PolicyName: name = "", PolicyArn: arn }) => {
      const { Policy: policy } = await iam.send(new GetPolicyCommand({ PolicyArn: arn }), options);
      const { PolicyVersion: version } = await iam.send(
        new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: policy?.DefaultVersionId }),
        options,
      );
      return { kind: "managed", name, document: decodePolicy(version?.Document) } as const;
    }),
  );
}

function decodePolicy(document: string | undefined): RolePolicy["document"] {
  const text = expectText(document);
  return parsePolicy(decode(text) ?? text);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
