import { quoteText } from "../../diagnostics/quote-text";
import { defaults } from "../../spec/defaults";
import { inEveryLayer } from "../reading/in-every-layer";
import type { SpecRule } from "../rule";
import { archiveReadingKeys, archiveReadings, placeOfPanther } from "../reading/archive-readings";
import type { WrittenPanther } from "../../resolve/consumers/panther";

const keys = [
  "accountId",
  "region",
  "notifications",
  "registered",
  "sources",
  "roleSuffix",
  "sourceName",
  "silentAfterHours",
] as const satisfies readonly (keyof WrittenPanther)[];

type Key = (typeof keys)[number];

const byDefault: Readonly<Partial<Record<Key, unknown>>> = {
  ...defaults.panther,
  ...defaults.panther.ofArchive,
};

/** The archive has one log source, so that all targets that Panther reads there say the same of it. */
export const archiveHasOneSource: SpecRule = {
  scope: "spec",
  reads: [...archiveReadingKeys, ...inEveryLayer(...keys.map((key) => `consumers.panther.${key}`))],
  check({ resolved, report }) {
    const [first, ...others] = archiveReadings(resolved);
    if (first === undefined) return;
    for (const other of others) {
      const key = keys.find((candidate) => differ(first.written, other.written, candidate));
      if (key === undefined) continue;
      const [meant] = first.targets;
      const [differing] = other.targets;
      report("panther/archive-sources-differ", {
        message: `Panther reads ${meant.id} and ${differing.id} in the archive by one log source, with \`${key}\` ${show(first.written, key)} for the one and ${show(other.written, key)} for the other.`,
        hint: "Say the same for all targets that replicate, or give some a log source of their own by `archive: false`.",
        at: placeOfPanther(other.resolved, key),
        targets: other.ids,
        related: [
          { message: "The other setting is here.", at: placeOfPanther(first.resolved, key) },
        ],
      });
    }
  },
};

/** Two instances are another rule's, where a stack makes the log sources. */
function differ(left: WrittenPanther, right: WrittenPanther, key: Key): boolean {
  const isInstance = key === "accountId" || key === "region";
  if (isInstance && left.sources === true && right.sources === true) return false;
  return valueOf(left, key) !== valueOf(right, key);
}

function valueOf(written: WrittenPanther, key: Key): unknown {
  return written[key] ?? byDefault[key];
}

function show(written: WrittenPanther, key: Key): string {
  const value = valueOf(written, key);
  return typeof value === "string" ? quoteText(value) : String(value);
}
