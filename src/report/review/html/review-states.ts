import type { Risk } from "../../../diagnostics/finding-entry";
import type { GroupKind, ReviewGroup } from "../../../review/review";
import type { MapState, Tone } from "../../html/target-map";

const risks: readonly (Risk | undefined)[] = ["high", "medium", "low", undefined];

const kinds: Readonly<Record<GroupKind, { readonly word: string; readonly sign: string }>> = {
  failed: { word: "failed to plan", sign: "!" },
  removed: { word: "removed", sign: "\u2212" },
  changed: { word: "changed", sign: "~" },
  added: { word: "added", sign: "+" },
  unchanged: { word: "unchanged", sign: "\u00b7" },
};

const states = new Map(
  risks.flatMap((risk) =>
    (Object.keys(kinds) as GroupKind[]).map((kind) => [
      keyOf({ kind, ...(risk && { risk }) }),
      makeState(kind, risk),
    ]),
  ),
);

/** What a target can be in by risk and change, the riskiest first. */
export const reviewStates: readonly MapState[] = [...states.values()];

/** The state of the targets of a group; it is one of `reviewStates`. */
export function stateOfGroup(group: Pick<ReviewGroup, "kind" | "risk">): MapState {
  return states.get(keyOf(group)) ?? makeState(group.kind, group.risk);
}

function keyOf({ kind, risk }: Pick<ReviewGroup, "kind" | "risk">): string {
  return `${risk ?? ""} ${kind}`;
}

function makeState(kind: GroupKind, risk: Risk | undefined): MapState {
  const { word, sign } = kinds[kind];
  const tone = risk ?? toneOf(kind);
  if (risk === undefined) return { label: capitalize(word), symbol: sign, tone };
  const label = `${capitalize(risk)} risk, ${word}`;
  return { label, symbol: `${capitalize(risk.slice(0, 1))}${sign}`, tone };
}

/** What a plan that failed would do is not known, so it may be anything. */
function toneOf(kind: GroupKind): Tone {
  if (kind === "failed") return "high";
  return kind === "unchanged" ? "quiet" : "plain";
}

function capitalize(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
