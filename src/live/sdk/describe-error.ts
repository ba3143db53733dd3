import { failure, type Failure, type FailureReason } from "../aws/answer";

/** What errors of the SDK and of the network have in common. */
interface CallError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $fault?: string;
}

const reasons: readonly (readonly [RegExp, FailureReason])[] = [
  [/^(AbortError|TimeoutError)$|ETIMEDOUT/, "timed-out"],
  [/Throttl|TooManyRequests|SlowDown|RequestLimitExceeded|BandwidthLimit/, "throttled"],
  [
    /^(CredentialsProviderError|ExpiredToken.*|TokenProviderError|ProcessCredentials.*)$/,
    "no-credentials",
  ],
  [/^(UnrecognizedClientException|InvalidClientTokenId|AuthFailure)$/, "region-disabled"],
  [
    /AccessDenied|Unauthorized|Forbidden|^403$|OptInRequired|SignatureDoesNotMatch/,
    "access-denied",
  ],
];

/** Says why a call failed. Whatever is neither an answer of AWS nor of the network is a bug, and is thrown. */
export function describeError(thrown: unknown, redact: (text: string) => string): Failure {
  const error = thrown as CallError;
  const name = error.code ?? error.name;
  const reason = reasons.find(([pattern]) => pattern.test(name) || pattern.test(error.name))?.[1];
  if (reason === undefined && isBug(error)) throw error;
  if (error.name === "SyntaxError") {
    return failure("unreachable", `The answer is not one of AWS: ${redact(error.message)}`);
  }
  const message = redact(error.message);
  const known =
    reason ?? (error.$metadata?.httpStatusCode === 403 ? "access-denied" : "unreachable");
  return failure(known, message === "" || message === name ? name : `${name}: ${message}`);
}

function isBug({ $metadata, $fault, code }: CallError): boolean {
  return $metadata === undefined && $fault === undefined && !/^E[A-Z0-9_]+$/.test(code ?? "");
}
