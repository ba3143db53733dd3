/** One row of docs/performance.md: two figures of one run, and what their ratio is held to. */
export function ratio(what, numerator, denominator, { most, least, unit = "ms" }) {
  const value = numerator / denominator;
  return {
    what,
    ratio: `${value.toFixed(value < 10 ? 2 : 0)}x`,
    bar: most === undefined ? `at least ${least}x` : `at most ${most}x`,
    isWithin: most === undefined ? value >= least : value <= most,
    figures: `${numerator.toFixed(0)} / ${denominator.toFixed(0)} ${unit}`,
  };
}
