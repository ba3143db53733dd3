import { html, type Html } from "../../html/html";
import { countWords } from "../../count-words";
import { flowAcross } from "./flow-across";
import { flowDown } from "./flow-down";
import type { ChangedStage } from "./flow-of-groups";
import { box, type FlowLayout, type PlacedStage } from "./placed-stage";

/** The flow of data as a picture with one description for screen readers, drawn for wide screens and for narrow ones. */
export function drawFlow(stages: readonly ChangedStage[]): Html {
  return html`<div class="picture">
    ${[flowAcross, flowDown].map((layout) => drawPicture(stages, layout))}
  </div>`;
}

/** Of the two pictures the style sheet shows one, and the other one is there for nobody. */
function drawPicture(stages: readonly ChangedStage[], { name, place, connect }: FlowLayout): Html {
  const placed = place(stages);
  const width = Math.max(...placed.map(({ left }) => left)) + box.width;
  const height = Math.max(...placed.map(({ top }) => top)) + box.height;
  const ways = placed.flatMap((stage) => {
    const source = placed.find(({ stage: { id } }) => id === stage.stage.from);
    return source === undefined ? [] : [html`<path d="${connect(source, stage)}" /> `];
  });
  return html`<svg
    class="flow ${name}"
    role="img"
    width="${width + 2}"
    viewBox="-1 -1 ${width + 2} ${height + 2}"
    aria-label="Flow of data: ${describe(stages)}"
  >
    ${ways}${placed.map(drawStage)}
  </svg> `;
}

function drawStage(placed: PlacedStage): Html {
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
