import { dataProtectionPolicy } from "../../src/policies/data-protection";
import { everyPartition } from "./every-partition";

describe("dataProtectionPolicy", () => {
  test.each(everyPartition)("in %s audits and masks the same identifiers", (partition) => {
    expect(dataProtectionPolicy(["EmailAddress", "CreditCardNumber"], partition)).toEqual({
      Name: "mask-model-invocations",
      Version: "2021-06-01",
      Statement: [
        {
          Sid: "audit",
          DataIdentifier: [
            `arn:${partition}:dataprotection::aws:data-identifier/EmailAddress`,
            `arn:${partition}:dataprotection::aws:data-identifier/CreditCardNumber`,
          ],
          Operation: { Audit: { FindingsDestination: {} } },
        },
        {
          Sid: "mask",
          DataIdentifier: [
            `arn:${partition}:dataprotection::aws:data-identifier/EmailAddress`,
            `arn:${partition}:dataprotection::aws:data-identifier/CreditCardNumber`,
          ],
          Operation: { Deidentify: { MaskConfig: {} } },
        },
      ],
    });
  });
});
