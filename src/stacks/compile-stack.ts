import { RootConstruct } from "constructs";
import type { StackContent } from "../resolve/blueprints/blueprint";
import type { JsonMap } from "../spec/json-value";
import { addStack } from "./add-stack";
import { cdktfVersion } from "./cdktf-version";
import { retireStack } from "./retire-stack";
import { withoutStackTraces } from "./without-stack-traces";

/**
 * Turns the content of a stack into Terraform JSON.
 *
 * A bare root takes the place of CDKTF's `App`, which would create folders and read the environment. The stack is not
 * prepared, which takes as long as printing it: that adds a backend where there is none, and references between stacks.
 */
export function compileStack(content: StackContent<string>): JsonMap {
  return withoutStackTraces(() => buildStack(content));
}

function buildStack(content: StackContent<string>): JsonMap {
  const root = new RootConstruct();
  root.node.setContext("cdktfVersion", cdktfVersion);
  const { stack, keptAddresses } = addStack(root, content);
  const terraform = stack.toTerraform() as JsonMap;
  return content.kind === "target" && content.retired
    ? retireStack(terraform, keptAddresses)
    : terraform;
}
