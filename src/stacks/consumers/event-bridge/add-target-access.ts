import { CloudwatchLogResourcePolicy } from "@cdktf/provider-aws/lib/cloudwatch-log-resource-policy";
import { LambdaPermission } from "@cdktf/provider-aws/lib/lambda-permission";
import { allowRuleToLog } from "../../../policies/consumers/allow-rule-to-log";
import {
  allowRoleToPutEvents,
  allowRuleToAssume,
  allowRuleToSend,
  allowSendingEvents,
  eventBridgePrincipal,
} from "../../../policies/consumers/event-bridge";
import { policyDocument, type Statement } from "../../../policies/policy-document";
import type { EventTarget } from "../../../resolve/consumers/event-bridge";
import type { Readiness, StackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import { addConsumerRole } from "../add-consumer-role";
import { label } from "./label";

/** What lets a rule send to its target. */
export interface TargetAccess extends Readiness {
  readonly roleArn?: string;
  /** What the target's own policy needs, which its owner writes. */
  readonly neededStatements: readonly Statement[];
}

/**
 * Adds the role or permission through which a rule reaches its target.
 *
 * The policy of a queue, a topic or an event bus is one document, and belongs to whoever owns that.
 */
export function addTargetAccess(
  scope: StackScope,
  target: EventTarget<string>,
  ruleArn: string,
): TargetAccess {
  switch (target.kind) {
    case "queue":
      return needs(allowRuleToSend("sqs:SendMessage", target.arn, ruleArn));
    case "topic":
      return needs(allowRuleToSend("sns:Publish", target.arn, ruleArn));
    case "lambda-function":
      return addFunctionAccess(scope, target, ruleArn);
    case "log-group":
      return addLogGroupAccess(scope, target.arn, ruleArn);
    default:
      return addRoleAccess(scope, target, ruleArn);
  }
}

function needs(statement: Statement): TargetAccess {
  return { readyAfter: [], neededStatements: [statement] };
}

function addFunctionAccess(
  scope: StackScope,
  { functionArn, qualifier }: Extract<EventTarget<string>, { kind: "lambda-function" }>,
  ruleArn: string,
): TargetAccess {
  const permission = addConsumerResource(scope, LambdaPermission, label, {
    statementId: `${scope.content.target.name}-delivered-records`,
    action: "lambda:InvokeFunction",
    functionName: functionArn,
    ...(qualifier === undefined ? {} : { qualifier }),
    principal: eventBridgePrincipal,
    sourceArn: ruleArn,
  });
  return { readyAfter: [permission], neededStatements: [] };
}

function addLogGroupAccess(scope: StackScope, arn: string, ruleArn: string): TargetAccess {
  const policy = addConsumerResource(scope, CloudwatchLogResourcePolicy, label, {
    policyName: `${scope.content.target.name}-delivered-records`,
    policyDocument: JSON.stringify(policyDocument(allowRuleToLog(arn, ruleArn))),
  });
  return { readyAfter: [policy], neededStatements: [] };
}

function addRoleAccess(
  scope: StackScope,
  { kind, arn, role: settings }: Extract<EventTarget<string>, { role: unknown }>,
  ruleArn: string,
): TargetAccess {
  const { role, policies } = addConsumerRole(scope, {
    label,
    settings,
    description: "EventBridge sends events of delivered model invocation logs",
    trust: allowRuleToAssume(ruleArn, scope.source.account),
    policies: [{ name: "send-events", statements: [allowSendingEvents(kind, arn)] }],
  });
  return {
    roleArn: role.arn,
    readyAfter: policies,
    neededStatements: kind === "event-bus" ? [allowRoleToPutEvents(arn, role.arn)] : [],
  };
}
