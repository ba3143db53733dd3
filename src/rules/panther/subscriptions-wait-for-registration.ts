import { pantherOnArchive } from "../../resolve/consumers/reads-archive";
import { ruleForPanther } from "../building/rule-for-panther";

/**
 * Whoever manages the notifications knows that the subscription comes after the log source.
 *
 * Panther confirms subscriptions of accounts that it knows a log source of. Before that the AWS provider waits for
 * two minutes and fails, and so would every apply.
 * https://docs.panther.com/data-onboarding/data-transports/aws/s3
 */
export const subscriptionsWaitForRegistration = ruleForPanther({
  reads: ["consumers.panther.notifications", "consumers.panther.registered"],
  check({ notifications, registered, sources }, { resolved, report }) {
    if (notifications !== "self-managed" || registered === true) return;
    const stacks = pantherOnArchive(resolved) === undefined ? "targets" : "archive";
    const sourceStep =
      sources === true ? "apply the stack `panther`" : "make the log sources in Panther";
    report("panther/not-registered", {
      message:
        "Panther hears of no log yet: the topic has no subscription before `registered: true`.",
      hint: `Apply the ${stacks}, ${sourceStep}, then set \`registered: true\` and apply the ${stacks} again.`,
      at: ["consumers", "panther", "notifications"],
    });
  },
});
