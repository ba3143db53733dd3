import { findConflictMarker } from "../../diagnostics/find-conflict-marker";
import { createSourceText } from "../../diagnostics/source-text";
import { parseDocument } from "../../parse/parse-document";
import type { ReportAt } from "../../parse/place-reports";
import { decodeText } from "../../sources/decode-text";
import type { ReadFailure, SourceFolder } from "../../sources/source-folder";
import type { DocumentPath } from "../../spec/document-path";
import { isJsonMap, parseJson, type JsonValue } from "../../spec/json-value";
import type { InventoryAccount } from "./inventory";
import { readInventory, type InventoryFault } from "./read-inventory";

/** The accounts of an inventory file; `at` is the place of the spec that names it. */
export type OpenInventory = (path: string, at: DocumentPath) => readonly InventoryAccount[];

const maxInventoryBytes = 64 * 1024 * 1024;

/** Opens inventories, each file once. A file that cannot be used has no accounts, and is reported where it is named. */
export function openInventories(
  folder: SourceFolder,
  report: ReportAt<DocumentPath>,
): OpenInventory {
  const known = new Map<string, readonly InventoryAccount[]>();
  return (path, at) => {
    const accounts = known.get(path) ?? openInventory(path, at, folder, report);
    known.set(path, accounts);
    return accounts;
  };
}

function openInventory(
  path: string,
  at: DocumentPath,
  folder: SourceFolder,
  report: ReportAt<DocumentPath>,
): readonly InventoryAccount[] {
  const name = folder.displayName(path);
  const text = readText(path, folder);
  if (typeof text !== "string") {
    report(text.code, { message: text.message, hint: text.hint, at });
    return [];
  }
  const value = parseJson(text);
  if (value === undefined) {
    report("inventory/not-json", {
      message: `The inventory "${name}" is not JSON.`,
      hint:
        findConflictMarker(text) === undefined
          ? "Make it with `aws organizations list-accounts --output json`."
          : "It has a merge conflict of git in it: keep one of the two sides.",
      at,
    });
    return [];
  }
  const { accounts, faults } = readInventory(value);
  if (faults.length > 0) {
    reportFaults(faults, { name, at, locate: createInventoryLocator(name, text, value), report });
  }
  return accounts;
}

/** An inventory of the wrong kind has a fault in every entry; the first few tell all. */
const maxShownFaults = 5;

interface FaultPlace {
  readonly name: string;
  readonly at: DocumentPath;
  readonly locate: (
    index: number,
  ) => ReturnType<NonNullable<ReturnType<typeof parseDocument>>["locate"]> | undefined;
  readonly report: ReportAt<DocumentPath>;
}

/** The faults of one file are one mistake of its making, and each that is shown has its place. */
function reportFaults(faults: readonly InventoryFault[], place: FaultPlace): void {
  const { name, at, locate, report } = place;
  const [first, ...others] = faults.map(describeFault);
  const more =
    others.length === 0 ? "" : ` ${String(others.length)} more of its accounts have faults.`;
  report("inventory/wrong-shape", {
    message: `The inventory "${name}" cannot be used as it is. ${first ?? ""}${more}`,
    hint: "Make it with `aws organizations list-accounts --output json`, or list `{ id, name, labels, regions }`.",
    at,
    elsewhere: faults.slice(0, maxShownFaults).flatMap((fault) => {
      const span = fault.index === undefined ? undefined : locate(fault.index);
      return span === undefined ? [] : [{ message: describeFault(fault), span }];
    }),
  });
}

function describeFault({ index, message }: InventoryFault): string {
  return index === undefined ? `It ${message}.` : `Account ${String(index + 1)} of it ${message}.`;
}

/** Positions are looked up only when a fault needs one: reading them costs far more than `JSON.parse`. */
function createInventoryLocator(
  name: string,
  text: string,
  value: JsonValue,
): FaultPlace["locate"] {
  const prefix = isJsonMap(value) ? ["Accounts"] : [];
  const ignore = (): void => undefined;
  let document: ReturnType<typeof parseDocument>;
  return (index) => {
    document ??= parseDocument(createSourceText(name, text), ignore);
    return document?.locate([...prefix, index], "value");
  };
}

function readText(path: string, folder: SourceFolder): string | ReadFailure {
  const content = folder.read(path, maxInventoryBytes);
  return content.kind === "failure" ? content : decodeText(content.bytes, folder.displayName(path));
}
