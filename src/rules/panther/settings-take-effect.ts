import { placeContradiction } from "../placing/place-contradiction";
import { pantherRule, type WrittenPanther } from "./panther-rule";

/** A setting that means something only beside another. */
interface Dependence {
  readonly key: keyof WrittenPanther;
  readonly isWritten: (written: WrittenPanther) => boolean;
  /** The setting that it needs, as the spec would say it. */
  readonly needed: keyof WrittenPanther;
  readonly value: string;
  readonly isMet: (written: WrittenPanther) => boolean;
}

const dependences: readonly Dependence[] = [
  {
    key: "registered",
    isWritten: ({ registered }) => registered === true,
    needed: "notifications",
    value: "self-managed",
    isMet: ({ notifications }) => notifications === "self-managed",
  },
  {
    key: "stream",
    isWritten: ({ stream }) => Boolean(stream),
    needed: "transport",
    value: "cloudwatch",
    isMet: ({ transport }) => transport === "cloudwatch",
  },
  {
    key: "silentAfterHours",
    isWritten: ({ silentAfterHours }) => silentAfterHours !== undefined,
    needed: "sources",
    value: "true",
    isMet: ({ sources }) => sources === true,
  },
];

/** What the spec says of Panther has an effect. */
export const settingsTakeEffect = pantherRule({
  reads: dependences.flatMap(({ key, needed }) => [
    `consumers.panther.${key}`,
    `consumers.panther.${needed}`,
  ]),
  check(written, context) {
    for (const { key, isWritten, needed, value, isMet } of dependences) {
      if (!isWritten(written) || isMet(written)) continue;
      context.report("panther/setting-without-effect", {
        message: `\`${key}\` has no effect without \`${needed}: ${value}\`.`,
        hint: `Set \`${needed}: ${value}\`, or take \`${key}\` out.`,
        ...placeContradiction(context, [
          { path: ["consumers", "panther", key], message: "It is set here.", on: "key" },
          { path: ["consumers", "panther", needed], message: "The other setting is here." },
        ]),
      });
    }
  },
});
