import type { YAMLError } from "yaml";

/** Whether the rest of a text means what it says in spite of the problem. */
export function isRecoverable({ code, message }: YAMLError): boolean {
  return code === "TAG_RESOLVE_FAILED" || message.startsWith("Unsupported YAML version");
}
