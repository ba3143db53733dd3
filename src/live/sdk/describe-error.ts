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
  const status = error.$metadata?.httpStatusCode;
  if (/^Unknown(Error)?$/.test(name) && status !== undefined) return describeStatus(status);
  const message = redact(error.message);
  return failure(
    reason ?? reasonOf(status),
    message === "" || message === name ? name : `${name}: ${message}`,
  );
}

/** An answer to HEAD has no body that could name its error; 503 is that of S3 to whoever asks too often. */
function describeStatus(status: number): Failure {
  const answer = `The answer is HTTP ${String(status)}`;
  return [429, 503].includes(status)
    ? failure("throttled", `${answer}, as for whoever asks too often.`)
    : failure(reasonOf(status), `${answer}, and says no more.`);
}

function reasonOf(status: number | undefined): FailureReason {
  return status === 403 ? "access-denied" : "unreachable";
}

function isBug({ $metadata, $fault, code }: CallError): boolean {
  return $metadata === undefined && $fault === undefined && !/^E[A-Z0-9_]+$/.test(code ?? "");
}
