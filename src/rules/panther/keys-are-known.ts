import { ruleForPanther } from "../building/rule-for-panther";

/**
 * Panther may use the key of the bucket that it reads, so the spec names the key of one that is already there.
 *
 * https://docs.panther.com/data-onboarding/data-transports/aws/s3
 */
export const keysAreKnown = ruleForPanther({
  reads: [
    "consumers.panther.transport",
    "destinations.s3.existingBucket",
    "destinations.s3.encryption",
  ],
  check(_written, { resolved, report }) {
    const { s3, consumers } = resolved.settings;
    if (consumers.panther?.transport.kind !== "s3") return;
    if (s3?.kind !== "existing" || s3.keyArn !== undefined) return;
    report("panther/key-unknown", {
      message:
        "The bucket is already there, and the spec names no key of it; with a KMS key of its own, Panther could read nothing.",
      hint: "Name the key by `encryption: { keyArn: ... }`, or accept this where S3 manages the keys.",
      at: ["destinations", "s3", "existingBucket"],
    });
  },
});
