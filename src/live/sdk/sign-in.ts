import {
  AssumeRoleCommand,
  type Credentials as AssumedCredentials,
  GetCallerIdentityCommand,
  STSClient,
} from "@aws-sdk/client-sts";
import { parseArn } from "../../spec/aws-arn";
import { failure, found, type Answer, type Failure } from "../aws/answer";
import type { SignInRequest } from "../aws/aws";
import { askForSecrets } from "./call-place";
import { createCaller, type Caller } from "./caller";
import type { Clients } from "./clients";
import type { Credentials } from "./credentials";
import { describeError } from "./describe-error";
import { expectMap, expectText } from "./expect-answer";

/** The name of sessions for which the spec has none. */
const defaultSessionName = "bedtrail";

/** Gets a caller for one account, and makes sure that it is of that account: it could be another's by mistake. */
export async function signIn(
  request: SignInRequest,
  own: Caller,
  { clients, signal }: { readonly clients: Clients; readonly signal: AbortSignal },
): Promise<Answer<Caller>> {
  const sts = clients.sts(request.region);
  return askForSecrets({ caller: own, signal }, async () => {
    const caller = await (request.role === undefined
      ? identify(own, sts, signal)
      : assume(request.role, own, sts, signal));
    return caller.account === request.account
      ? found(caller.caller)
      : otherAccount(request, caller.account);
  });
}

interface IdentifiedCaller {
  readonly caller: Caller;
  readonly account: string;
}

async function identify(
  caller: Caller,
  sts: STSClient,
  signal: AbortSignal,
): Promise<IdentifiedCaller> {
  const { Account: account } = await sts.send(new GetCallerIdentityCommand({}), {
    abortSignal: signal,
  });
  return { caller, account: expectText(account) };
}

async function assume(
  { roleArn, externalId, sessionName = defaultSessionName }: NonNullable<SignInRequest["role"]>,
  own: Caller,
  sts: STSClient,
  signal: AbortSignal,
): Promise<IdentifiedCaller> {
  const { Credentials: credentials, AssumedRoleUser: user } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: roleArn,
      RoleSessionName: sessionName,
      ...(externalId === undefined ? {} : { ExternalId: externalId }),
    }),
    { abortSignal: signal },
  );
  const assumed = credentialsOf(credentials);
  return {
    caller: createCaller(assumed, [own.credentials]),
    account: expectText(parseArn(expectText(user?.Arn))?.account),
  };
}

function credentialsOf(credentials: AssumedCredentials | undefined): Credentials {
  const { AccessKeyId, SecretAccessKey, SessionToken } = expectMap(credentials);
  return {
    accessKeyId: expectText(AccessKeyId),
    secretAccessKey: expectText(SecretAccessKey),
    sessionToken: expectText(SessionToken),
  };
}

function otherAccount({ account }: SignInRequest, actual: string): Failure {
  return failure(
    "other-account",
    `The credentials are of account ${actual}, and not of ${account}.`,
  );
}

/**
 * Finds the credentials of whoever runs bedtrail, where the SDK looks for them: environment, profiles, the machine.
 *
 * One of these can be a program of the user's, which nobody can be told to stop.
 */
export async function findOwnCaller(region: string, signal: AbortSignal): Promise<Answer<Caller>> {
  const stopped = new Promise<Failure>((resolve) => {
    signal.addEventListener(
      "abort",
      () => {
        resolve(failure("timed-out", "The credentials did not come in time."));
      },
      { once: true },
    );
  });
  return Promise.race([findCredentials(region), stopped]);
}

async function findCredentials(region: string): Promise<Answer<Caller>> {
  try {
    const client = new STSClient({ region });
    return found(createCaller(await client.config.credentials()));
  } catch (error) {
    return describeError(error, (text) => text);
  }
}
