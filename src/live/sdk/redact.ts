import type { Credentials } from "./credentials";

/** Shorter texts are no secrets, and would take words out of messages. */
const shortestSecret = 16;

/** The ids of access keys, of users and of sessions: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const accessKeyId = /\bA[A-Z]{3}[A-Z2-7]{16}\b/g;

const longestMessage = 300;

/**
 * What may be printed of a message of AWS: its first line, without credentials.
 *
 * A refused signature comes with the whole request, session token included, on the lines below.
 */
export function redact(message: string, credentials: readonly Credentials[]): string {
  const [firstLine = ""] = message.trim().split(/\r?\n/);
  return hideSecrets(firstLine, credentials)
    .replaceAll(accessKeyId, "***")
    .slice(0, longestMessage);
}

/** A text without the secrets of these credentials, and otherwise as it was. */
export function hideSecrets(text: string, credentials: readonly Credentials[]): string {
  const secrets = credentials
    .flatMap(({ secretAccessKey, sessionToken = "", accessKeyId: id }) => [
      secretAccessKey,
      sessionToken,
      id,
    ])
    .filter((secret) => secret.length >= shortestSecret);
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
