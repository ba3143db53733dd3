import { anonymousPrincipal } from "@cloud-copilot/iam-simulate";
import { everything, overTls, strangeAccount } from "./expectation";
import type { StackPlace } from "./resolve-references";
import type { Request } from "./simulate";

type Caller = Pick<Request, "principal" | "context"> & Partial<Pick<Request, "identityPolicies">>;

/** Bedrock as it acts for a target: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html */
export function bedrockFor({ partition, account, region }: StackPlace): Caller {
  return {
    principal: "bedrock.amazonaws.com",
    context: {
      ...overTls,
      "aws:PrincipalIsAWSService": "true",
      "aws:SourceAccount": account,
      "aws:SourceArn": `arn:${partition}:bedrock:${region}:${account}:*`,
    },
  };
}

/** Bedrock on behalf of someone else, or of nobody: it must get nothing for any of them. */
export function confusedDeputies(place: StackPlace): Readonly<Record<string, Caller>> {
  const { context } = bedrockFor(place);
  const { partition, account, region } = place;
  const bedrock = { principal: "bedrock.amazonaws.com" };
  const { "aws:SourceAccount": _account, "aws:SourceArn": _arn, ...withoutSource } = context;
  return {
    "Bedrock for another account": bedrockFor({ ...place, account: strangeAccount }),
    "Bedrock for another Region": bedrockFor({ ...place, region: "xx-other-1" }),
    "Bedrock for a Region whose name begins the same": bedrockFor({
      ...place,
      region: `${region}0`,
    }),
    "Bedrock for another account's ARN": {
      ...bedrock,
      context: {
        ...context,
        "aws:SourceArn": `arn:${partition}:bedrock:${region}:${strangeAccount}:*`,
      },
    },
    "Bedrock for an account without an ARN": {
      ...bedrock,
      context: { ...withoutSource, "aws:SourceAccount": account },
    },
    "Bedrock for an ARN of another account number": {
      ...bedrock,
      context: { ...context, "aws:SourceAccount": strangeAccount },
    },
    "Bedrock for an ARN of another service": {
      ...bedrock,
      context: { ...context, "aws:SourceArn": `arn:${partition}:s3:${region}:${account}:*` },
    },
    "Bedrock for nobody": { ...bedrock, context: withoutSource },
  };
}

/** Services that are not Bedrock, acting for the same account. */
export function otherServices(place: StackPlace): Readonly<Record<string, Caller>> {
  const { context } = bedrockFor(place);
  const services = ["lambda", "delivery.logs", "cloudtrail", "bedrock-agentcore"];
  return Object.fromEntries(
    services.map((name) => [
      `the service ${name}`,
      { principal: `${name}.amazonaws.com`, context },
    ]),
  );
}

/** A role of the account itself, which may do nothing by its own policies. */
export function bystander({ partition, account }: StackPlace): Caller {
  return {
    principal: `arn:${partition}:sts::${account}:assumed-role/bystander/session`,
    context: personContext,
  };
}

/** A role of the account that may do everything as far as its own policies go. */
export function administrator(place: StackPlace): Caller {
  return {
    ...bystander(place),
    principal: `arn:${place.partition}:sts::${place.account}:assumed-role/administrator/session`,
    identityPolicies: [everything],
  };
}

/** People who must get nothing whatever their own policies say. */
export function strangers(place: StackPlace): Readonly<Record<string, Caller>> {
  return {
    "an administrator of another account": administrator({ ...place, account: strangeAccount }),
    "someone without credentials": { principal: anonymousPrincipal, context: personContext },
  };
}

/** The context of whoever is no service. */
export const personContext = { ...overTls, "aws:PrincipalIsAWSService": "false" };
