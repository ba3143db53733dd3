import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { StackContent } from "../resolve/blueprints/blueprint";
import { addArchiveResources } from "./archive-stack";
import { addAwsProvider } from "./aws-provider";
import { addPantherProvider } from "./panther-provider";
import { addPantherSources } from "./panther-stack";
import type { AnyStackScope, StackScope } from "./stack-scope";
import { addTargetResources } from "./target-stack";
import { addTerraformBlock } from "./terraform-block";

/** A stack, and the addresses of what outlives the retirement of its target. */
export interface AddedStack extends Pick<AnyStackScope, "stack"> {
  readonly keptAddresses: ReadonlySet<string>;
}

/** Adds a stack to a construct tree, as any CDKTF program would. */
export function addStack(root: Construct, content: StackContent<string>): AddedStack {
  switch (content.kind) {
    case "target":
      return fillStack(openStack(root, content), addAwsProvider, addTargetResources);
    case "archive":
      return fillStack(openStack(root, content), addAwsProvider, addArchiveResources);
    case "panther":
      return fillStack(openStack(root, content), addPantherProvider, addPantherSources);
  }
}

/** A stack with nothing in it. */
function openStack<Content extends StackContent<string>>(
  root: Construct,
  content: Content,
): StackScope<Content> {
  const { stack: name, partition, account, region } = content.target;
  return {
    stack: new TerraformStack(root, name),
    content,
    source: { partition, account, region },
    keptAddresses: new Set(),
  };
}

function fillStack<Scope extends AnyStackScope>(
  scope: Scope,
  addProvider: (scope: Scope) => void,
  addResources: (scope: Scope) => void,
): AddedStack {
  addMark(scope);
  addTerraformBlock(scope);
  addProvider(scope);
  addResources(scope);
  return scope;
}

/** Marks the file as ours, with the files that are copied beside it: nothing without a mark is ever changed. */
function addMark({ stack, content }: AnyStackScope): void {
  const { copiedFiles } = content;
  stack.addOverride("//.bedtrail", {
    formatVersion: "1",
    ...(copiedFiles === undefined ? {} : { files: copiedFiles }),
  });
}
