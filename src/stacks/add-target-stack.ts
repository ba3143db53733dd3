import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { StackContent } from "../resolve/blueprint";
import { addAwsProvider } from "./aws-provider";
import type { StackScope } from "./stack-scope";
import { addTargetResources } from "./target-stack";
import { addTerraformBlock } from "./terraform-block";

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
