import { arrowHead, box, drawPath, type FlowLayout } from "./placed-stage";

const gap = { row: 12, column: 56 } as const;

/** From left to right: the stages of a column stand below each other, and each column in the middle of the picture. */
export const flowAcross: FlowLayout = {
  name: "across",
  place(stages) {
    const columns = [0, 1, 2].map((column) =>
      stages.filter(({ stage }) => stage.column === column),
    );
    const most = Math.max(...columns.map(({ length }) => length));
    const step = box.height + gap.row;
    return columns.flatMap((column, index) =>
      column.map((stage, row) => ({
        ...stage,
        left: index * (box.width + gap.column),
        top: row * step + ((most - column.length) * step) / 2,
      })),
    );
  },
  connect(source, { left, top }) {
    const [startX, startY] = [source.left + box.width, source.top + box.height / 2];
    const endY = top + box.height / 2;
    const bend = left - gap.column / 2;
    return drawPath("M", startX, startY, "C", bend, startY, bend, endY, left, endY, arrowHead);
  },
};
