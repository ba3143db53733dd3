/** What Terraform says about a configuration or a run. */
export interface TerraformDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly address?: string;
}

/** How many resources a plan was to change, or an apply has changed. */
export interface ChangeSummary {
  readonly add: number;
  readonly change: number;
  readonly import: number;
  readonly remove: number;
  readonly operation: "plan" | "apply" | "destroy";
}

/** An output of a stack. Its value is missing in a plan. */
export interface TerraformOutput {
  readonly sensitive: boolean;
  readonly value?: unknown;
}

interface OtherMessage {
  readonly type: "version" | "log";
}

/**
 * One line of what `terraform ... -json` prints, of the kinds that tests look at.
 *
 * @see https://developer.hashicorp.com/terraform/internals/machine-readable-ui
 */
export type TerraformMessage =
  | { readonly type: "diagnostic"; readonly diagnostic: TerraformDiagnostic }
  | { readonly type: "change_summary"; readonly changes: ChangeSummary }
  | { readonly type: "outputs"; readonly outputs: Readonly<Record<string, TerraformOutput>> }
  | OtherMessage;

/** Reads what `terraform ... -json` printed; lines of other programs between them are left out. */
export function parseMessages(standardOutput: string): readonly TerraformMessage[] {
  return standardOutput
    .split("\n")
    .filter((line) => line.startsWith('{"@'))
    .map((line) => JSON.parse(line) as TerraformMessage);
}

/** The diagnostics among messages, in the order in which they came. */
export function listDiagnostics(
  messages: readonly TerraformMessage[],
): readonly TerraformDiagnostic[] {
  return messages.flatMap((message) => (message.type === "diagnostic" ? [message.diagnostic] : []));
}

/** Prints diagnostics as Terraform words them. */
export function printDiagnostics(diagnostics: readonly TerraformDiagnostic[]): string {
  return diagnostics
    .map(({ severity, summary, detail, address }) =>
      [`${severity}: ${summary}`, detail, address && `  with ${address}`]
        .filter((line) => line !== undefined && line !== "")
        .join("\n"),
    )
    .join("\n\n");
}
