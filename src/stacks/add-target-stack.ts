import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { StackContent } from "../resolve/blueprint";
import { addAwsProvider } from "./aws-provider";
import type { StackScope } from "./stack-scope";
import { addTargetResources } from "./target-stack";
import { addTerraformBlock } from "./terraform-block";

/** The stack of a target, and the addresses of what outlives its retirement. */
export interface TargetStack extends Pick<StackScope, "stack"> {
  readonly keptAddresses: ReadonlySet<string>;
}

/** Adds the stack of one target to a construct tree, as any CDKTF program would. */
export function addTargetStack(root: Construct, content: StackContent<string>): TargetStack {
  const stack = new TerraformStack(root, content.target.stack);
  const { partition, account, region } = content.target;
  const source = { partition, account, region };
  const scope: StackScope = { stack, content, source, keptAddresses: new Set() };
  addMark(scope);
  addTerraformBlock(scope);
  addAwsProvider(scope);
  addTargetResources(scope);
  return scope;
}

/** Marks the file as ours, with the files that are copied beside it: nothing without a mark is ever changed. */
function addMark({ stack, content }: StackScope): void {
  const { copiedFiles } = content;
  stack.addOverride("//.bedtrail", {
    formatVersion: "1",
    ...(copiedFiles === undefined ? {} : { files: copiedFiles }),
  });
}
