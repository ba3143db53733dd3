import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** A record as a test writes it: what it leaves out is what every record has. */
export type PartialRecord = Readonly<Record<string, unknown>>;

/** An object in the log bucket, by the key that Bedrock gives it. */
export type DeliveredObject =
  | { readonly kind: "records"; readonly day: string; readonly records: readonly PartialRecord[] }
  | { readonly kind: "body"; readonly day: string; readonly json: unknown }
  | { readonly kind: "permission-check" };

const account = "111122223333";
const region = "us-east-1";

/**
 * Writes objects below a folder as Bedrock lays them out in a bucket, and returns their paths.
 *
 * Keys of records are written in lower case, as the SerDe of the table reads them; keys inside bodies and metadata
 * are left alone, as they are by the SerDe.
 */
export function writeDeliveredLogs(
  folder: string,
  prefix: string,
  objects: readonly DeliveredObject[],
): readonly string[] {
  const root = `${prefix}AWSLogs/${account}/BedrockModelInvocationLogs`;
  return objects.map((object, index) => {
    const [key, content] = keyAndContent(object, root, index);
    const path = join(folder, key);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
}

function keyAndContent(
  object: DeliveredObject,
  root: string,
  index: number,
): readonly [string, string | Buffer] {
  switch (object.kind) {
    case "permission-check":
      return [`${root}/amazon-bedrock-logs-permission-check`, ""];
    case "body": {
      const key = `${root}/${region}/${object.day}/07/data/c47d391b-fc83-4e79-93f9-4c5f477c0${String(index)}_input.json.gz`;
      return [key, gzipSync(JSON.stringify(object.json))];
    }
    case "records": {
      const stamp = `${object.day.replaceAll("/", "")}T07${String(index).padStart(2, "0")}00000Z`;
      const lines = object.records.map((record) =>
        JSON.stringify(lowerKeys(complete(record, object.day))),
      );
      return [
        `${root}/${region}/${object.day}/07/${stamp}_9b86bf4994c4ab1c.json.gz`,
        gzipSync(lines.join("\n")),
      ];
    }
  }
}

function complete(record: PartialRecord, day: string): PartialRecord {
  return {
    timestamp: `${day.replaceAll("/", "-")}T07:00:00Z`,
    accountId: account,
    region,
    requestId: "c47d391b-fc83-4e79-93f9-4c5f477c02b1",
    operation: "Converse",
    schemaType: "ModelInvocationLog",
    schemaVersion: "1.0",
    ...record,
  };
}

const free = ["inputbodyjson", "outputbodyjson", "requestmetadata"];

function lowerKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const lower = key.toLowerCase();
      return [lower, free.includes(lower) ? item : lowerKeys(item)];
    }),
  );
}
