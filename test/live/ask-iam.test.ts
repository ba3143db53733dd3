import { IAMClient } from "@aws-sdk/client-iam";
import { askIam } from "../../src/live/sdk/ask-iam";
import type { CallPlace } from "../../src/live/sdk/call-place";

/** An IAM that lists one policy a page. */
function createIam(names: readonly string[]): IAMClient {
  const iam = new IAMClient({ region: "us-east-1" });
  const send = ({ constructor, input }: { constructor: { name: string }; input: object }) => {
    const { Marker: marker = "0" } = input as { Marker?: string };
    const next = Number(marker) + 1;
    const name = names[Number(marker)] ?? "";
    const page = next < names.length ? { IsTruncated: true, Marker: String(next) } : {};
    switch (constructor.name) {
      case "ListRolePoliciesCommand":
        return Promise.resolve({ PolicyNames: [name], ...page });
      case "ListAttachedRolePoliciesCommand":
        return Promise.resolve({ AttachedPolicies: [{ PolicyName: name }], ...page });
      case "GetPolicyVersionCommand":
        return Promise.resolve({
          PolicyVersion: { Document: encodeURIComponent('{"Statement":[]}') },
        });
      default:
        return Promise.resolve({ PolicyDocument: encodeURIComponent('{"Statement":[]}') });
    }
  };
  return Object.assign(iam, { send });
}

it("policies of a role are read from every page", async () => {
  const iam = createIam(["a", "b", "c"]);
  const place = {
    clients: { iam: () => iam },
    caller: { redact: (text: string) => text, hideSecrets: (text: string) => text },
    region: "us-east-1",
    signal: new AbortController().signal,
  } as unknown as CallPlace;
  const answer = await askIam(place).readRolePolicies("delivery");
  if (answer.kind !== "found") throw new Error("This role is there.");
  expect(answer.value.map(({ kind, name }) => `${kind} ${name}`)).toStrictEqual(
    ["inline", "managed"].flatMap((kind) => ["a", "b", "c"].map((name) => `${kind} ${name}`)),
  );
});
