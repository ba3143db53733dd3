import { resolveReference, type SchemaNode } from "../spec/schema-annotations";
import type { DocumentPath } from "../spec/document-path";
import type { JsonValue } from "../spec/json-value";
import { fitsSchema } from "./fits-schema";

/** A value that was meant, and how to write it. */
export interface Repair {
  /** What to do, as the beginning of a sentence. */
  readonly title: string;
  readonly newText: string;
  readonly value: JsonValue;
}

/** A value of the wrong type: where it is, what is there, and how it is written. */
export interface Misfit {
  readonly path: DocumentPath;
  readonly found: JsonValue | undefined;
  /** The text in the file, quotes and all. */
  readonly text: string;
  readonly schema: SchemaNode;
}

/** The value that was meant, if what is there can be read in one way that the schema takes. */
export function repairValue(misfit: Misfit): Repair | undefined {
  return [
    ...addQuotes(misfit),
    ...dropQuotes(misfit),
    ...nameBoolean(misfit),
    ...makeList(misfit),
    ...nameKind(misfit),
    ...makeMap(misfit),
  ].find(({ value }) => fitsSchema(misfit.path, value));
}

function addQuotes({ found, text }: Misfit): readonly Repair[] {
  if (typeof found !== "number" && typeof found !== "boolean") return [];
  if (!isWrittenOut(text)) return [];
  return [{ title: "Put quotes around it", newText: `"${text}"`, value: text }];
}

function dropQuotes({ found }: Misfit): readonly Repair[] {
  if (typeof found !== "string" || !/^-?[0-9]+(?:\.[0-9]+)?$/.test(found)) return [];
  return [{ title: "Write the number without quotes", newText: found, value: Number(found) }];
}

/** YAML 1.2 knows `true` and `false`; `yes` and `on` are texts. */
function nameBoolean({ found }: Misfit): readonly Repair[] {
  if (typeof found !== "string" || !/^(?:true|false|yes|no|on|off)$/i.test(found)) return [];
  const value = /^(?:true|yes|on)$/i.test(found);
  return [{ title: `Write ${String(value)}`, newText: String(value), value }];
}

function makeList({ found, text }: Misfit): readonly Repair[] {
  if (typeof found === "string" && !found.startsWith("-")) {
    const isQuoted = /^["']/.test(text);
    const items = found.split(",").map((item) => item.trim());
    const written = items.map((item) =>
      !isQuoted && /^[A-Za-z][\w./*-]*$/.test(item) ? item : JSON.stringify(item),
    );
    return [{ title: "Make it a list", newText: `[${written.join(", ")}]`, value: items }];
  }
  if (typeof found !== "number" || !isWrittenOut(text)) return [];
  return [{ title: "Make it a list", newText: `["${text}"]`, value: [text] }];
}

/** An alias stands for a number without being one. */
function isWrittenOut(text: string): boolean {
  return /^[\w.+-]+$/.test(text);
}

/** A block that is named by what sets it apart: `encryption: kms`. */
function nameKind({ found, schema }: Misfit): readonly Repair[] {
  const { "x-discriminator": key } = resolveReference(schema);
  if (key === undefined || typeof found !== "string") return [];
  return [{ title: "Make it a map", newText: `{ ${key}: ${found} }`, value: { [key]: found } }];
}

/** Blocks that take all defaults, named in a list or alone: `destinations: [s3]`. */
function makeMap({ found, schema }: Misfit): readonly Repair[] {
  const { properties } = resolveReference(schema);
  const names: readonly unknown[] = typeof found === "string" ? [found] : listOf(found);
  const keys = names.filter((name) => typeof name === "string");
  const areKeys = keys.every((key) => properties !== undefined && Object.hasOwn(properties, key));
  if (keys.length === 0 || keys.length < names.length || !areKeys) return [];
  const newText = `{ ${keys.map((key) => `${key}: {}`).join(", ")} }`;
  const value = Object.fromEntries(keys.map((key) => [key, {}]));
  return [{ title: "Make it a map", newText, value }];
}

function listOf(found: JsonValue | undefined): readonly unknown[] {
  return Array.isArray(found) ? found : [];
}
