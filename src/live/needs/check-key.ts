import { judgeRequest } from "../../iam/judge-request";
import type { PolicyRequest } from "../../iam/policy-request";
import type { KeyChoice } from "../../resolve/settings/settings";
import { type NeedContext, valueOf } from "./need-check";

/** The key that is used, and the one that the spec wants, where it wants one. */
export interface UsedKey {
  readonly key: string;
  readonly wanted: string | undefined;
}

/** Checks that a key is the wanted one, that it is enabled, and that one of the requests may use it. */
export async function checkKey(
  context: NeedContext,
  setting: string,
  { key, wanted }: UsedKey,
  requestsFor: (keyArn: string) => readonly PolicyRequest[],
): Promise<void> {
  const { reads, differ } = context;
  const state = valueOf(context, await reads.readKey(key), {
    setting,
    specified: wanted ?? key,
    whenAbsent: `no such key: ${key}`,
  });
  if (state === undefined) return;
  if (wanted !== undefined && wanted !== state.arn) differ(setting, wanted, state.arn);
  if (state.state !== "Enabled") differ(setting, "an enabled key", `${state.arn}: ${state.state}`);
  const policy = valueOf(context, await reads.readKeyPolicy(state.id), {
    setting: `${setting} key policy`,
    specified: "delivery may use the key",
    whenAbsent: "no policy",
  });
  if (policy === undefined) return;
  const verdicts = requestsFor(state.arn).map((request) => judgeRequest([policy], request));
  if (verdicts.includes("allowed")) return;
  const found = verdicts.includes("denied") ? "denied" : "not allowed";
  differ(`${setting} key policy`, "delivery may use the key", `${found} by ${state.arn}`);
}

/**
 * The ARN of the key that the spec wants; nothing where it wants none, or where nobody may tell, which is unchecked.
 *
 * The stack's own key is known by its alias alone, which stands for itself where it leads to no key.
 */
export async function wantedKey(
  { content, reads, giveUp }: NeedContext,
  setting: string,
  choice: KeyChoice<string> | undefined,
): Promise<string | undefined> {
  if (choice?.kind === "given-key") return choice.keyArn;
  if (choice?.kind !== "own-key") return undefined;
  const alias = `alias/${content.target.name}`;
  const key = await reads.readKey(alias);
  if (key.kind === "failure") {
    giveUp(`${setting} by ${alias}`, key);
    return undefined;
  }
  return key.kind === "found" ? key.value.arn : alias;
}
