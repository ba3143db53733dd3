import { TerraformStack } from "cdktf";
import { RootConstruct, type Construct } from "constructs";
import type { StackContent } from "../resolve/blueprint";
import type { JsonMap } from "../spec/json-value";
import { addAwsProvider } from "./aws-provider";
import { cdktfVersion } from "./cdktf-version";
import { retireStack } from "./retire-stack";
import type { StackScope } from "./stack-scope";
import { addTargetResources } from "./target-stack";
import { addTerraformBlock } from "./terraform-block";
import { withoutStackTraces } from "./without-stack-traces";

/**
 * Turns the content of a stack into Terraform JSON.
 *
 * A bare root takes the place of CDKTF's `App`, which would create folders and read the environment.
 */
export function compileStack(content: StackContent<string>): JsonMap {
  return withoutStackTraces(() => buildStack(content));
}

function buildStack(content: StackContent<string>): JsonMap {
  const root = new RootConstruct();
  root.node.setContext("cdktfVersion", cdktfVersion);
  const stack = addTargetStack(root, content);
  stack.prepareStack();
  const terraform = stack.toTerraform() as JsonMap;
  return content.retired ? retireStack(terraform) : terraform;
}

/** Adds the stack of one target to a construct tree, as any CDKTF program would. */
export function addTargetStack(root: Construct, content: StackContent<string>): TerraformStack {
  const stack = new TerraformStack(root, content.target.stack);
  const { partition, account, region } = content.target;
  const scope: StackScope = { stack, content, source: { partition, account, region } };
  addMark(scope);
  addTerraformBlock(scope);
  addAwsProvider(scope);
  addTargetResources(scope);
  return stack;
}

/** Marks the file as ours, with the files that are copied beside it: nothing without a mark is ever changed. */
function addMark({ stack, content }: StackScope): void {
  const { copiedFiles } = content;
  stack.addOverride("//.bedtrail", {
    formatVersion: "1",
    ...(copiedFiles === undefined ? {} : { files: copiedFiles }),
  });
}
