import { runTerraform, type Workspace } from "./run-terraform";
import {
  type ChangeSummary,
  listDiagnostics,
  parseMessages,
  type TerraformDiagnostic,
  type TerraformMessage,
  type TerraformOutput,
} from "./terraform-messages";

const planFile = "terraform.plan";

/** What `terraform validate` found; mistakes in the configuration are a result. */
export interface Validation {
  readonly valid: boolean;
  readonly diagnostics: readonly TerraformDiagnostic[];
}

/** Whether a plan, now in the workspace, would change anything, outputs included. */
export interface PlanResult {
  readonly hasChanges: boolean;
  readonly warnings: readonly TerraformDiagnostic[];
}

/** What was done, and the outputs after it. */
export interface ApplyResult {
  readonly summary: ChangeSummary;
  readonly warnings: readonly TerraformDiagnostic[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** A change of a resource or an output, from `terraform show -json` of a plan. */
export interface Change {
  readonly actions: readonly ("no-op" | "create" | "read" | "update" | "delete" | "forget")[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The parts of a plan that tests look at.
 *
 * @see https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export interface TerraformPlan {
  readonly resource_changes?: readonly { readonly address: string; readonly change: Change }[];
  readonly output_changes?: Readonly<Record<string, Change>>;
}

/** A resource in the state. */
export interface StateResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

interface TerraformState {
  readonly values?: { readonly root_module?: { readonly resources?: readonly StateResource[] } };
}

/** Installs the provider and sets up the backend. */
export async function init(workspace: Workspace, options: readonly string[] = []): Promise<void> {
  await runTerraform(workspace, ["init", "-no-color", ...options]);
}

/** Checks the configuration against the provider's schema, without AWS. */
export async function validate(workspace: Workspace): Promise<Validation> {
  const { standardOutput } = await runTerraform(workspace, ["validate", "-json"], [0, 1]);
  return JSON.parse(standardOutput) as Validation;
}

/** Plans, and leaves the plan in the workspace for `readPlan`. */
export async function plan(workspace: Workspace): Promise<PlanResult> {
  const { exitCode, standardOutput } = await runTerraform(
    workspace,
    ["plan", "-json", "-detailed-exitcode", `-out=${planFile}`],
    [0, 2],
  );
  return {
    hasChanges: exitCode === 2,
    warnings: listDiagnostics(parseMessages(standardOutput)),
  };
}

/** The last plan of the workspace, as `bedtrail review` reads it. */
export async function readPlan(workspace: Workspace): Promise<TerraformPlan> {
  return show<TerraformPlan>(workspace, [planFile]);
}

/** Makes AWS what the configuration says. */
export async function apply(workspace: Workspace): Promise<ApplyResult> {
  return change(workspace, "apply");
}

/** Destroys whatever is in the state. */
export async function destroy(workspace: Workspace): Promise<ApplyResult> {
  return change(workspace, "destroy");
}

/** The managed resources of the state, by address. */
export async function readState(workspace: Workspace): Promise<readonly StateResource[]> {
  const state = await show<TerraformState>(workspace, []);
  return state.values?.root_module?.resources ?? [];
}

/** The outputs in the state; starts no provider. */
export async function readOutputs(
  workspace: Workspace,
): Promise<Readonly<Record<string, unknown>>> {
  const { standardOutput } = await runTerraform(workspace, ["output", "-json"]);
  return valuesOf(JSON.parse(standardOutput) as Record<string, TerraformOutput>);
}

async function show<Shown>(workspace: Workspace, file: readonly string[]): Promise<Shown> {
  const { standardOutput } = await runTerraform(workspace, ["show", "-json", ...file]);
  return JSON.parse(standardOutput) as Shown;
}

async function change(workspace: Workspace, command: "apply" | "destroy"): Promise<ApplyResult> {
  const { standardOutput } = await runTerraform(workspace, [command, "-json", "-auto-approve"]);
  const messages = parseMessages(standardOutput);
  return {
    summary: lastSummary(messages),
    warnings: listDiagnostics(messages),
    outputs: valuesOf(messages.findLast((message) => message.type === "outputs")?.outputs ?? {}),
  };
}

/** The plan's summary comes first, what was done last. */
function lastSummary(messages: readonly TerraformMessage[]): ChangeSummary {
  const last = messages.findLast((message) => message.type === "change_summary");
  if (last === undefined) throw new Error("Terraform did not say what it changed.");
  return last.changes;
}

function valuesOf(
  outputs: Readonly<Record<string, TerraformOutput>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}
