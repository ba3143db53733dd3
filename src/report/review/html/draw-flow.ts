import { html, type Html } from "../../html/html";
import { countWords } from "../wording";
import type { ChangedStage } from "./flow-of-groups";

const box = { width: 224, height: 44, gap: 12, columnGap: 56 } as const;

interface Placed extends ChangedStage {
  readonly left: number;
  readonly top: number;
}

/** The flow of data as a picture, from left to right, which is one image with one description for screen readers. */
export function drawFlow(stages: readonly ChangedStage[]): Html {
  const placed = place(stages);
  const width = box.width * 3 + box.columnGap * 2;
  const height = Math.max(...placed.map(({ top }) => top)) + box.height;
  return html`<div class="picture" tabindex="0" role="group" aria-label="Flow of data">
    <svg
      class="flow"
      role="img"
      viewBox="-1 -1 ${width + 2} ${height + 2}"
      aria-label="${describe(stages)}"
    >
      ${placed.flatMap((stage) => drawArrow(stage, placed))}${placed.map(drawStage)}
    </svg>
  </div>`;
}

/** Stages of a column stand below each other, and each column in the middle of the picture. */
function place(stages: readonly ChangedStage[]): readonly Placed[] {
  const columns = [0, 1, 2].map((column) => stages.filter(({ stage }) => stage.column === column));
  const most = Math.max(...columns.map(({ length }) => length));
  const step = box.height + box.gap;
  return columns.flatMap((column, index) =>
    column.map((stage, row) => ({
      ...stage,
      left: index * (box.width + box.columnGap),
      top: row * step + ((most - column.length) * step) / 2,
    })),
  );
}

function drawArrow({ stage, left, top }: Placed, placed: readonly Placed[]): readonly Html[] {
  const source = placed.find(({ stage: { id } }) => id === stage.from);
  if (source === undefined) return [];
  const startX = source.left + box.width;
  const startY = source.top + box.height / 2;
  const endY = top + box.height / 2;
  const bend = left - box.columnGap / 2;
  return [
    html`<path
      d="M${startX} ${startY}C${bend} ${startY} ${bend} ${endY} ${left} ${endY}m-6 -4l6 4l-6 4"
    /> `,
  ];
}

function drawStage(placed: Placed): Html {
  const { stage, left, top, targets, risk } = placed;
  const look = targets === 0 ? "untouched" : (risk ?? "touched");
  return html`<g class="${look}"
    ><rect x="${left}" y="${top}" width="${box.width}" height="${box.height}" rx="6" /><text
      class="name"
      x="${left + 12}"
      y="${top + 18}"
      >${stage.name}</text
    ><text class="effect" x="${left + 12}" y="${top + 34}">${effectWords(placed)}</text></g
  > `;
}

function effectWords({ effect, targets, risk }: ChangedStage): string {
  if (targets === 0) return "not touched";
  const words = `${effect} in ${countWords(targets, "target")}`;
  return risk === undefined ? words : `${risk}: ${words}`;
}

function describe(stages: readonly ChangedStage[]): string {
  return stages
    .map((changed) => {
      const source = stages.find(({ stage }) => stage.id === changed.stage.from);
      const path = source === undefined ? "" : ` from ${source.stage.name}`;
      return `${changed.stage.name}${path}, ${effectWords(changed)}`;
    })
    .join("; ");
}
