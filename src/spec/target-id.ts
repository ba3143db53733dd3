import { isAccountId } from "./aws-arn";
import { findRegion } from "./regions";

/** What a target is called, and its stack with it: its account and its Region, as `111122223333-us-east-1`. */
export function targetId(account: string, region: string): string {
  return `${account}-${region}`;
}

/** The account and the Region that the id of a target is made of; nothing where AWS has no such Region. */
export function parseTargetId(
  text: string,
): { readonly account: string; readonly region: string } | undefined {
  const [account = "", ...rest] = text.split("-");
  const region = rest.join("-");
  return isAccountId(account) && findRegion(region) !== undefined ? { account, region } : undefined;
}
