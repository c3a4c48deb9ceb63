/**
 * Places as near as possible (least squares) to those that are wanted, in the same order, at least `apart` from each other and within limits.
 * Where they do not fit, they are nearer to each other.
 */
export function spaced(
  wanted: readonly number[],
  low: number,
  high: number,
  apart: number | readonly number[],
): number[] {
  const steps = wanted.slice(1).map((_, at) => (typeof apart === 'number' ? apart : (apart[at] ?? 0)));
  const total = sum(steps);
  const share = total === 0 ? 1 : Math.min(1, (high - low) / total);
  // With the steps taken off, the places need only never decrease: runs that do are pooled at their mean.
  const offsets = [0, ...steps.map((_, at) => share * sum(steps.slice(0, at + 1)))];
  const pools: { sum: number; count: number }[] = [];
  for (const [at, each] of wanted.entries()) {
    pools.push({ sum: each - (offsets[at] ?? 0), count: 1 });
    while (pools.length > 1) {
      const [before, last] = pools.slice(-2) as [(typeof pools)[0], (typeof pools)[0]];
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  const most = Math.max(low, high - share * total);
  return pools
    .flatMap(({ sum: all, count }) => Array.from({ length: count }, () => all / count))
    .map((each, at) => Math.min(Math.max(each, low), most) + (offsets[at] ?? 0));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number => sum(values) / values.length;
