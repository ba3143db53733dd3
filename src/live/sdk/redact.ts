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
  const secrets = credentials
    .flatMap(({ secretAccessKey, sessionToken = "", accessKeyId: id }) => [
      secretAccessKey,
      sessionToken,
      id,
    ])
    .filter((secret) => secret.length >= shortestSecret);
  const [firstLine = ""] = message.trim().split(/\r?\n/);
  return secrets
    .reduce((text, secret) => text.replaceAll(secret, "***"), firstLine)
    .replaceAll(accessKeyId, "***")
    .slice(0, longestMessage);
}
