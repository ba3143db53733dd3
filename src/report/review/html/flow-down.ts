import type { ChangedStage } from "./flow-of-groups";
import { arrowHead, box, drawPath, type FlowLayout } from "./placed-stage";

const [gap, indent] = [10, 36];

/** From top to bottom, for narrow screens: below each stage, further in, those whose data comes from it. */
export const flowDown: FlowLayout = {
  name: "down",
  place: (stages) =>
    inOrder(stages).map((stage, row) => ({
      ...stage,
      left: stage.stage.column * indent,
      top: row * (box.height + gap),
    })),
  connect(source, { left, top }) {
    const [startX, startY] = [source.left + indent / 2, source.top + box.height];
    const endY = top + box.height / 2;
    return drawPath("M", startX, startY, "V", endY, "H", left, arrowHead);
  },
};

function inOrder(stages: readonly ChangedStage[]): readonly ChangedStage[] {
  const below = (source: string | undefined): readonly ChangedStage[] =>
    stages
      .filter(({ stage }) => stage.from === source)
      .flatMap((stage) => [stage, ...below(stage.stage.id)]);
  return below(undefined);
}
