import type { CalledAccount, Needs } from "./called-account";
import type { RecordedCall } from "./recording-proxy";

/** The permissions behind the calls to the services that consumers use, in IAM's words. */

interface JsonCall {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly text: (name: string) => string | undefined;
}

function readCall({ target = "", body }: RecordedCall): JsonCall {
  const parameters = JSON.parse(body === "" ? "{}" : body) as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => {
    const value = parameters[name];
    return typeof value === "string" ? value : undefined;
  };
  return { operation: target.split(".").at(-1) ?? "", parameters, text };
}

function arnOf(service: string, call: RecordedCall, { account }: CalledAccount, resource: string) {
  return `arn:aws:${service}:${call.region}:${account}:${resource}`;
}

export function needsOfAthena(call: RecordedCall, called: CalledAccount): Needs {
  const { operation, parameters, text } = readCall(call);
  const name = text("WorkGroup") ?? text("Name") ?? "";
  const arn = text("ResourceARN") ?? arnOf("athena", call, called, `workgroup/${name}`);
  const isTagging = operation === "CreateWorkGroup" && parameters["Tags"] !== undefined;
  return [
    [`athena:${operation}`, arn],
    ...(isTagging ? [["athena:TagResource", arn] as const] : []),
  ];
}

/** Glue asks for all that a resource lies in, and for all that lies in a database that goes. */
export function needsOfGlue(call: RecordedCall, called: CalledAccount): Needs {
  const { operation, parameters, text } = readCall(call);
  const given = text("ResourceArn");
  if (given !== undefined) return [[`glue:${operation}`, given]];
  const isOfTable = /Table|Partition/.test(operation);
  const database = isOfTable ? (text("DatabaseName") ?? "") : nameIn(parameters, "DatabaseInput");
  const held = [`table/${database}/any`, `userDefinedFunction/${database}/any`];
  const resources = [
    "catalog",
    `database/${database}`,
    ...(isOfTable ? [`table/${database}/${nameIn(parameters, "TableInput")}`] : []),
    ...(operation === "DeleteDatabase" ? held : []),
  ];
  const needs = resources.map(
    (resource) => [`glue:${operation}`, arnOf("glue", call, called, resource)] as const,
  );
  const tagged = arnOf("glue", call, called, `database/${database}`);
  return parameters["Tags"] === undefined ? needs : [...needs, ["glue:TagResource", tagged]];
}

/** What is made has its name in a block; what is there already, beside it. */
function nameIn(parameters: JsonCall["parameters"], block: string): string {
  const named = { ...parameters, ...(parameters[block] as object | undefined) };
  return [named["Name"], named["TableName"]].find((name) => typeof name === "string") ?? "";
}

interface EventTarget {
  readonly RoleArn?: string;
}

export function needsOfEvents(call: RecordedCall, called: CalledAccount): Needs {
  const { operation, parameters, text } = readCall(call);
  const name = text("Rule") ?? text("Name") ?? "";
  const arn = text("ResourceARN") ?? arnOf("events", call, called, `rule/${name}`);
  const isTagging = operation === "PutRule" && parameters["Tags"] !== undefined;
  const targets = (parameters["Targets"] ?? []) as readonly EventTarget[];
  return [
    [`events:${operation}`, arn],
    ...(isTagging ? [["events:TagResource", arn] as const] : []),
    ...targets.flatMap(({ RoleArn }) => (RoleArn ? [["iam:PassRole", RoleArn] as const] : [])),
  ];
}

export function needsOfSqs(call: RecordedCall, called: CalledAccount): Needs {
  const { operation, parameters, text } = readCall(call);
  const name = text("QueueName") ?? text("QueueUrl")?.split("/").at(-1) ?? "";
  const arn = arnOf("sqs", call, called, name);
  const isTagging = operation === "CreateQueue" && parameters["tags"] !== undefined;
  return [[`sqs:${operation}`, arn], ...(isTagging ? [["sqs:TagQueue", arn] as const] : [])];
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html */
export function needsOfLambda(call: RecordedCall, called: CalledAccount): Needs {
  const [, name = "", after = ""] = /\/functions\/([^/]+)\/policy\/?(.*)$/.exec(call.path) ?? [];
  const actions: Readonly<Record<string, string>> = {
    DELETE: "RemovePermission",
    GET: "GetPolicy",
    POST: "AddPermission",
  };
  const action =
    name === "" || (call.method === "DELETE") !== (after !== "") ? undefined : actions[call.method];
  if (action === undefined) throw new Error(`Lambda was asked ${call.method} ${call.path}.`);
  return [
    [`lambda:${action}`, arnOf("lambda", call, called, `function:${name.split(":").at(-1) ?? ""}`)],
  ];
}

export function needsOfOpenSearch(call: RecordedCall, called: CalledAccount): Needs {
  const { method, path, query } = call;
  if (path.includes("/tags")) return [["es:ListTags", query.get("arn") ?? ""]];
  const [, name = "", part] = /\/domain\/([^/]+)(\/config)?$/.exec(path) ?? [];
  if (method !== "GET" || name === "") throw new Error(`OpenSearch was asked ${method} ${path}.`);
  const action = part === undefined ? "DescribeDomain" : "DescribeDomainConfig";
  return [[`es:${action}`, arnOf("es", call, called, `domain/${name}`)]];
}

/** Calls of some SDKs name the operation in a header, and calls of others in the body. */
export function needsOfCloudWatch(call: RecordedCall, called: CalledAccount): Needs {
  const parameters = new URLSearchParams(call.body);
  const operation = call.target?.split(".").at(-1) ?? parameters.get("Action") ?? "";
  const arn = cloudWatchArn(parameters, call, called);
  const resource = operation === "DescribeAlarms" ? arn.replace(/[^:]*$/, "*") : arn;
  const isTagging = operation === "PutMetricAlarm" && parameters.has("Tags.member.1.Key");
  return [
    [`cloudwatch:${operation}`, resource],
    ...(isTagging ? [["cloudwatch:TagResource", arn] as const] : []),
  ];
}

/** Metrics have no ARN, and dashboards are of no Region. */
function cloudWatchArn(parameters: URLSearchParams, call: RecordedCall, called: CalledAccount) {
  const first = (pattern: RegExp): string | undefined =>
    [...parameters].find(([name]) => pattern.test(name))?.[1];
  const dashboard = first(/^DashboardNames?(\.member\.1)?$/);
  if (dashboard !== undefined) {
    return `arn:aws:cloudwatch::${called.account}:dashboard/${dashboard}`;
  }
  const alarm = first(/^AlarmNames?(\.member\.1)?$/);
  const named = alarm === undefined ? "*" : arnOf("cloudwatch", call, called, `alarm:${alarm}`);
  return first(/^ResourceARN$/) ?? named;
}
