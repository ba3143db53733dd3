import type { Rule } from "../rule";
import { expiryRespectsTheMinimumStay } from "./expiry-respects-the-minimum-stay";
import { noncurrentExpiryHasVersions } from "./noncurrent-expiry-has-versions";
import { transitionsAreInOrder } from "./transitions-are-in-order";
import { transitionsGoDown } from "./transitions-go-down";
import { transitionsPrecedeExpiry } from "./transitions-precede-expiry";
import { transitionsRespectTheMinimumStay } from "./transitions-respect-the-minimum-stay";
import { transitionsWaitForTheirAge } from "./transitions-wait-for-their-age";

/** The rules about lifecycles of logs, in the order of the spec that they read. */
export const lifecycleRules: readonly Rule[] = [
  ...transitionsAreInOrder,
  ...transitionsGoDown,
  ...transitionsWaitForTheirAge,
  ...transitionsRespectTheMinimumStay,
  ...transitionsPrecedeExpiry,
  ...expiryRespectsTheMinimumStay,
  ...noncurrentExpiryHasVersions,
];
