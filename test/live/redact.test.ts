import fc from "fast-check";
import { describeError } from "../../src/live/sdk/describe-error";
import { redact } from "../../src/live/sdk/redact";

const credentials = {
  accessKeyId: "ASIAQWERTYUIOP234567",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  sessionToken: "FwoGZXIvYXdzEBYaDHqa0AP+secret/token==",
};

it("no message keeps a secret of the caller, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom(...Object.values(credentials)),
      fc.string(),
      (before, secret, after) => {
        expect(redact(`${before}${secret}${after}`, [credentials])).not.toContain(secret);
      },
    ),
  );
});

it("the key of somebody else is a key too", () => {
  expect(redact("The key AKIAIOSFODNN7EXAMPLE is not known.", [])).toBe(
    "The key *** is not known.",
  );
});

it("of a refused signature only the first line is left: the others are the whole request", () => {
  const message =
    "The signature does not match.\n\nThe Canonical String was\n'POST\nx-amz-security-token:other-token'";
  expect(redact(message, [])).toBe("The signature does not match.");
});

it("short values are words, and stay", () => {
  const test = { accessKeyId: "test", secretAccessKey: "test" };
  expect(redact("a test", [test])).toBe("a test");
});

const keep = (text: string): string => text;

it.each([
  [{ name: "ThrottlingException", message: "Rate exceeded", $metadata: {} }, "throttled"],
  [{ name: "AccessDeniedException", message: "No", $metadata: {} }, "access-denied"],
  [{ name: "Unknown", message: "", $metadata: { httpStatusCode: 403 } }, "access-denied"],
  [{ name: "Unknown", message: "", $metadata: { httpStatusCode: 503 } }, "throttled"],
  [{ name: "Unknown", message: "", $metadata: { httpStatusCode: 500 } }, "unreachable"],
  [{ name: "ServiceUnavailable", message: "", $metadata: { httpStatusCode: 503 } }, "unreachable"],
  [{ name: "UnrecognizedClientException", message: "No", $metadata: {} }, "region-disabled"],
  [{ name: "RegionDisabledException", message: "Off", $metadata: {} }, "region-disabled"],
  [{ name: "ExpiredTokenException", message: "Old", $metadata: {} }, "no-credentials"],
  [{ name: "TimeoutError", message: "Late" }, "timed-out"],
  [{ name: "Error", code: "ECONNREFUSED", message: "connect" }, "unreachable"],
  [{ name: "Error", code: "ENOTFOUND", message: "getaddrinfo" }, "unreachable"],
  [{ name: "TimeoutError", code: "ECONNRESET", message: "socket hang up" }, "unreachable"],
  [{ name: "TimeoutError", code: "EPIPE", message: "write" }, "unreachable"],
  [{ name: "TimeoutError", code: "ETIMEDOUT", message: "connect" }, "timed-out"],
  [{ name: "Error", code: "HPE_INVALID_CONSTANT", message: "Parse Error" }, "unreachable"],
  [{ name: "InternalServerException", message: "Oops", $metadata: {} }, "unreachable"],
])("%j is %s", (properties, reason) => {
  const error = Object.assign(new Error(properties.message), properties);
  expect(describeError(error, keep).reason).toBe(reason);
});

it("what is no answer of AWS or of the network is a bug", () => {
  expect(() => describeError(new TypeError("undefined is no function"), keep)).toThrow(TypeError);
});
