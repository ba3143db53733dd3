import { failure, type Failure, type FailureReason } from "../aws/answer";

/** What errors of the SDK and of the network have in common; their texts can come out of an answer of any shape. */
interface CallError {
  readonly name: unknown;
  readonly message: unknown;
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $fault?: string;
  /** Set by the SDK where an answer came, and could not be read or was an error. */
  readonly $response?: { readonly statusCode?: number };
}

/** What STS says to a caller that it knows, in a Region that its account has not switched on. */
const regionDisabled = /^RegionDisabledException$/;

const reasons: readonly (readonly [RegExp, FailureReason])[] = [
  [/^(AbortError|TimeoutError)$|ETIMEDOUT/, "timed-out"],
  [/Throttl|TooManyRequests|SlowDown|RequestLimitExceeded|BandwidthLimit/, "throttled"],
  [
    /^(CredentialsProviderError|ExpiredToken.*|TokenProviderError|ProcessCredentials.*)$/,
    "no-credentials",
  ],
  [/^(UnrecognizedClientException|InvalidClientTokenId|AuthFailure)$/, "region-disabled"],
  [regionDisabled, "region-disabled"],
  [
    /AccessDenied|Unauthorized|Forbidden|^403$|OptInRequired|SignatureDoesNotMatch/,
    "access-denied",
  ],
];

/** Says why a call failed. Whatever is neither an answer of AWS nor of the network is a bug, and is thrown. */
export function describeError(thrown: unknown, redact: (text: string) => string): Failure {
  const error = thrown as CallError;
  if (isNoAnswer(error)) return notAnAnswer(error.$response?.statusCode);
  const name = nameOf(error);
  const reason = reasons.find(([pattern]) => pattern.test(name))?.[1];
  if (reason === undefined && isBug(error)) throw thrown as Error;
  const { httpStatusCode: status } = error.$metadata ?? {};
  if (/^Unknown(Error)?$/.test(name) && status !== undefined) {
    return describeStatus(status);
  }
  const message = redact(textOf(error.message) ?? "");
  return describeNamed(name, message, reason ?? (status === 403 ? "access-denied" : "unreachable"));
}

function describeNamed(name: string, message: string, reason: FailureReason): Failure {
  const described = failure(reason, [...new Set([name, message])].filter(isFilled).join(": "));
  return regionDisabled.test(name) ? { ...described, isCallerKnown: true } : described;
}

function isFilled(text: string): boolean {
  return text !== "";
}

/** What came has another shape than AWS gives its answers: the SDK fails at it, or Node, or we do. */
function isNoAnswer({ name, code, $fault, $response }: CallError): boolean {
  if (name === "NotAnAnswer") return true;
  return (
    ($response !== undefined && $fault === undefined) || (textOf(code) ?? "").startsWith("HPE_")
  );
}

/** None of what came is told: nobody knows what is in it. */
function notAnAnswer(status: number | undefined): Failure {
  return status === undefined || status < 300
    ? failure("unreachable", "The answer is not one of AWS.")
    : failure(reasonOf(status), `The answer is HTTP ${String(status)}, and not one of AWS.`);
}

/** Errors of the network go by their code: the SDK calls a connection that is cut a timeout. */
function nameOf(error: CallError): string {
  return networkCodeOf(error) ?? textOf(error.name) ?? "Error";
}

function networkCodeOf({ code }: CallError): string | undefined {
  return /^E[A-Z0-9_]+$/.exec(textOf(code) ?? "")?.[0];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** An answer to HEAD has no body that could name its error. */
function describeStatus(status: number): Failure {
  const reason = reasonOf(status);
  const answer = `The answer is HTTP ${String(status)}`;
  return failure(
    reason,
    reason === "throttled"
      ? `${answer}, as for whoever asks too often.`
      : `${answer}, and says no more.`,
  );
}

/** 503 is the answer of S3 to whoever asks too often. */
function reasonOf(status: number): FailureReason {
  if ([429, 503].includes(status)) return "throttled";
  return status === 403 ? "access-denied" : "unreachable";
}

function isBug(error: CallError): boolean {
  const { $metadata, $fault } = error;
  return $metadata === undefined && $fault === undefined && networkCodeOf(error) === undefined;
}
