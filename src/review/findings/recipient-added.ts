import type { Risk } from "../../diagnostics/finding-entry";
import { listSendings, type Recipient, type Sending } from "../access/sendings";
import type { ReviewedSpec } from "../reviewed-spec";
import type { ChangedResource, StackChange } from "../stack-change";
import type { FindingRule } from "./finding-rule";

/**
 * Whoever gets logs, or events, from now on is named, where it is another account than the target's.
 *
 * An account that the spec itself has a stack in is one that somebody answers for, events hold no bodies, and a target
 * that is new has no logs yet: each of them is less of a risk.
 */
export const recipientAdded: FindingRule = {
  code: "review/recipient-added",
  find: (change, spec) => {
    const had = new Set(
      change.resources.flatMap(({ type, before }) => describeSendings(type, before)),
    );
    return change.resources.flatMap(({ address, type, after }) =>
      listSendings(type, after).flatMap(({ what, recipient }) => {
        if (recipient === undefined) return [];
        const message = describe(what, recipient);
        const risk = riskOf(what, recipient, change, spec);
        return had.has(message) ? [] : [{ message, addresses: [address], risk }];
      }),
    );
  },
};

function describeSendings(type: string, values: ChangedResource["before"]): readonly string[] {
  return listSendings(type, values).flatMap(({ what, recipient }) =>
    recipient === undefined ? [] : [describe(what, recipient)],
  );
}

function describe(what: Sending["what"], recipient: Recipient): string {
  const whom =
    recipient.kind === "account"
      ? `account ${recipient.id}`
      : `bucket ${recipient.name}, of an account that is not named`;
  return `${what} are now also sent to ${whom}`;
}

function riskOf(
  what: Sending["what"],
  recipient: Recipient,
  { kind }: StackChange,
  spec: ReviewedSpec,
): Risk {
  const isForeign = recipient.kind === "account" && !spec.hasAccount(recipient.id);
  const isHigh = what === "logs" && isForeign;
  if (kind === "added") return isHigh ? "medium" : "low";
  return isHigh ? "high" : "medium";
}
