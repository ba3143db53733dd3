import { placeContradiction } from "../placing/place-contradiction";
import type { SettingsPath } from "../../resolve/settings/origins";
import { formatPath } from "../../spec/document-path";
import type { Consumers } from "../../spec/spec";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { WrittenPanther } from "../../resolve/consumers/panther";
import { ruleForPanther } from "../building/rule-for-panther";

/** A setting that means something only beside another. */
interface Dependence {
  readonly key: keyof WrittenPanther;
  readonly isWritten: (written: WrittenPanther) => boolean;
  /** The setting that it needs, as the spec would say it. */
  readonly needed: SettingsPath;
  readonly value: string;
  readonly isMet: (written: WrittenPanther, consumers: Consumers) => boolean;
}

const ofPanther = (key: keyof WrittenPanther): SettingsPath => ["consumers", "panther", key];

const dependences: readonly Dependence[] = [
  {
    key: "archive",
    isWritten: ({ archive }) => archive === true,
    needed: ofPanther("transport"),
    value: "s3",
    isMet: ({ transport }) => transport !== "cloudwatch",
  },
  {
    key: "archive",
    isWritten: ({ archive, transport }) => archive === true && transport !== "cloudwatch",
    needed: ["consumers", "archive"],
    value: "true",
    isMet: (_written, { archive }) => archive === true,
  },
  {
    key: "registered",
    isWritten: ({ registered }) => registered === true,
    needed: ofPanther("notifications"),
    value: "self-managed",
    isMet: ({ notifications }) => notifications === "self-managed",
  },
  {
    key: "stream",
    isWritten: ({ stream }) => Boolean(stream),
    needed: ofPanther("transport"),
    value: "cloudwatch",
    isMet: ({ transport }) => transport === "cloudwatch",
  },
  {
    key: "silentAfterHours",
    isWritten: ({ silentAfterHours }) => silentAfterHours !== undefined,
    needed: ofPanther("sources"),
    value: "true",
    isMet: ({ sources }) => sources === true,
  },
];

/** What the spec says of Panther has an effect. */
export const settingsTakeEffect = ruleForPanther({
  reads: dependences.flatMap(({ key, needed }) => [`consumers.panther.${key}`, formatPath(needed)]),
  check(written, context) {
    const { consumers = {} } = writtenSettings(context.resolved);
    for (const { key, isWritten, needed, value, isMet } of dependences) {
      if (!isWritten(written) || isMet(written, consumers)) continue;
      const name = needed[1] === "panther" ? String(needed[2]) : formatPath(needed);
      context.report("panther/setting-without-effect", {
        message: `\`${key}\` has no effect without \`${name}: ${value}\`.`,
        hint: `Set \`${name}: ${value}\`, or take \`${key}\` out.`,
        ...placeContradiction(context, [
          { path: ["consumers", "panther", key], message: "It is set here.", on: "key" },
          { path: needed, message: "The other setting is here." },
        ]),
      });
    }
  },
});
