import fc from "fast-check";
import { allStacks } from "../../src/resolve/all-stacks";
import { deriveBlueprint } from "../../src/resolve/blueprints/derive-blueprint";
import type { JsonValue } from "../../src/spec/json-value";
import { isJsonMap } from "../../src/spec/json-value";
import type { Spec } from "../../src/spec/spec";
import { resolvePlainSpec, type PlainSpec } from "../resolve/resolve-plain-spec";
import { arbitrarySettings, arbitrarySpec } from "./arbitrary-spec";
import { nastyText, plainName, plainText } from "./arbitrary-text";

const blueprintIds = (spec: PlainSpec): readonly string[] =>
  resolvePlainSpec(spec).targets.map(({ resolved }) => deriveBlueprint(resolved).blueprint.id);

/** Words of the language that stand where text does; they decide about resources. */
const words = new Set([
  ...["kms", "sse-s3", "aws-owned", "never", "none", "STANDARD", "INFREQUENT_ACCESS", "PUT"],
  ...["text", "image", "embedding", "video", "audio", "policy", "GOVERNANCE", "COMPLIANCE"],
  ...["STANDARD_IA", "GLACIER_IR", "DEEP_ARCHIVE"],
  ...["kinesis", "firehose", "lambda", "destination"],
  ...["s3", "cloudwatch", "panther-managed", "self-managed"],
]);

/** An ARN of a consumer says by its service what receives the logs, and by that what it takes to send there. */
function isDecision(value: string): boolean {
  return value === "" || words.has(value) || value.startsWith("arn:aws:");
}

/** The settings with another text in place of each. */
function replaceTexts(value: JsonValue, text: string): JsonValue {
  if (typeof value === "string") return isDecision(value) ? value : text;
  if (Array.isArray(value)) return value.map((item: JsonValue) => replaceTexts(item, text));
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaceTexts(item, text)]),
  );
}

describe("the id of a blueprint", () => {
  test("does not depend on any text", () => {
    fc.assert(
      fc.property(arbitrarySettings(plainText), nastyText, (settings, text) => {
        // A version constraint is judged, and a name in the spec has a form of its own.
        const written = replaceTexts(settings, text) as unknown as Spec;
        expect(blueprintIds(written)).toEqual(blueprintIds(settings));
      }),
      { numRuns: 300 },
    );
  });

  test("does not depend on the account, the Region or the partition", () => {
    const regions = ["us-east-1", "us-gov-west-1", "us-iso-east-1", "eusc-de-east-1"];
    fc.assert(
      fc.property(arbitrarySettings(plainText), (settings) => {
        const accounts = ["111122223333", { id: "222233334444", name: "payments" }];
        const ids = blueprintIds({
          ...settings,
          targets: [
            { name: "a", accounts, regions },
            { name: "b", accounts: ["333344445555"], regions, wave: 7 },
          ],
        });
        expect(ids).toHaveLength(12);
        expect(new Set(ids).size).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  test("does not depend on the order of keys", () => {
    const s3 = {
      lifecycle: { transitions: [{ afterDays: 30, storageClass: "STANDARD_IA" as const }] },
      objectLock: { mode: "GOVERNANCE" as const, days: 1 },
    };
    const reordered = {
      objectLock: { days: 1, mode: "GOVERNANCE" as const },
      lifecycle: { transitions: [{ storageClass: "STANDARD_IA" as const, afterDays: 30 }] },
    };
    expect(blueprintIds({ destinations: { s3: reordered } })).toEqual(
      blueprintIds({ destinations: { s3 } }),
    );
  });

  test("does not depend on the order of data types", () => {
    expect(blueprintIds({ dataTypes: ["image", "text"] })).toEqual(
      blueprintIds({ dataTypes: ["text", "image"] }),
    );
  });

  test.each<[string, PlainSpec]>([
    ["the data types", { dataTypes: "none" }],
    ["protection", { deletionProtection: false }],
    ["the destinations", { destinations: { cloudwatch: {} } }],
    ["whether a prefix is empty", { destinations: { s3: { prefix: "p" } } }],
    ["the kind of key", { destinations: { s3: { encryption: { keyArn: "k" } } } }],
    ["the number of readers", { destinations: { s3: { readers: [{ principalArn: "r" }] } } }],
    ["days", { destinations: { s3: { lifecycle: { expireAfterDays: 30 } } } }],
    ["the backend", { terraform: { backend: { cloud: { organization: "o", workspace: "w" } } } }],
    ["whether files are copied", { terraform: { include: ["extra.tf.json"] } }],
    [
      "whether logging goes",
      { targets: [{ name: "a", accounts: ["1"], regions: ["us-east-1"], retired: true }] },
    ],
  ])("depends on %s", (_what, spec) => {
    const usual = { destinations: { s3: {} } };
    expect(blueprintIds({ ...usual, ...spec })).not.toEqual(blueprintIds(usual));
  });
});

describe("a blueprint", () => {
  test("holds no text of the spec", () => {
    fc.assert(
      fc.property(arbitrarySpec(plainText, plainName), (spec) => {
        for (const { resolved } of allStacks(resolvePlainSpec(spec))) {
          const { blueprint, templates } = deriveBlueprint(resolved);
          const { holes, texts } = readBlueprint(blueprint.content);
          expect(holes).toEqual(templates.map((_template, index) => index));
          expect(texts.filter((text) => !words.has(text) && !kinds.has(text))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The names of alternatives. */
const kinds = new Set([
  ...["target", "archive", "panther"],
  ...["of-spec", "given", "alias", "organization", "accounts"],
  ...["owned", "existing", "shared", "own-key", "given-key", "service-key"],
  ...["local", "s3", "cloud", "http"],
  ...["event-bus", "firehose-stream", "lambda-function", "log-group", "queue"],
  ...["domain", "collection"],
]);

interface BlueprintReading {
  readonly holes: readonly number[];
  readonly texts: readonly string[];
}

function readBlueprint(value: unknown): BlueprintReading {
  if (typeof value === "string") return { holes: [], texts: [value] };
  if (typeof value !== "object" || value === null) return { holes: [], texts: [] };
  if ("hole" in value) return { holes: [value.hole as number], texts: [] };
  const parts = Object.values(value).map(readBlueprint);
  return {
    holes: parts.flatMap(({ holes }) => holes).sort((left, right) => left - right),
    texts: parts.flatMap(({ texts }) => texts),
  };
}
