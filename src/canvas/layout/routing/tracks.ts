/** The places of the runs across in one gutter, so that lines cross and run into each other as little as possible. */

/** What one line does in a gutter: where it comes from and goes to, across. Lines beside have both on one side. */
export interface Passage {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The lines of one bundle in one gutter. They share one track. */
export interface Net {
  readonly passages: readonly Passage[];
  /** Lines with a common end may cross and run together. */
  readonly ends: readonly string[];
}

/** Runs along that are nearer to each other than this are one. */
export const NEAR = 4;
/** That two lines run into each other is as bad as so many crossings. */
const OVERLAP = 3;

interface Span {
  readonly low: number;
  readonly high: number;
}
const spanOf = (passages: readonly Passage[]): Span => {
  const all = passages.flatMap(({ before, after }) => [...before, ...after]);
  return { low: Math.min(...all), high: Math.max(...all) };
};
const isWithin = (value: number, { low, high }: Span): boolean => value > low && value < high;
const haveCommonEnd = (a: Net, b: Net): boolean => a.ends.some((end) => b.ends.includes(end));

/** What it costs when net `a` has its track before that of net `b`. */
function costOf(a: Net, b: Net): number {
  let cost = 0;
  const together = haveCommonEnd(a, b);
  for (const first of a.passages) {
    const span = spanOf([first]);
    for (const second of b.passages) {
      const other = spanOf([second]);
      cost += first.after.filter((place) => isWithin(place, other)).length;
      cost += second.before.filter((place) => isWithin(place, span)).length;
      if (together) continue;
      const meeting = first.after.some((place) =>
        second.before.some((each) => Math.abs(place - each) < NEAR),
      );
      if (meeting) cost += OVERLAP;
    }
  }
  return cost;
}

/** The track of each net, from 0, and how many there are. Nets that do not touch may share one; one that runs straight has none. */
export function tracksOf(nets: readonly Net[]): {
  readonly tracks: ReadonlyMap<Net, number>;
  readonly count: number;
} {
  const bent = nets.filter(({ passages }) => {
    const { low, high } = spanOf(passages);
    return high - low >= 0.5;
  });
  const order = ordered(bent);
  const tracks = new Map<Net, number>();
  for (const [at, net] of order.entries()) {
    const span = spanOf(net.passages);
    const touching = order.slice(0, at).filter((other) => {
      const { low, high } = spanOf(other.passages);
      return low - NEAR < span.high && span.low < high + NEAR;
    });
    tracks.set(net, Math.max(-1, ...touching.map((other) => tracks.get(other) ?? -1)) + 1);
  }
  return { tracks, count: Math.max(0, ...[...tracks.values()].map((track) => track + 1)) };
}

/** Moves nets to where they cost least, one by one, until that gains nothing. */
function ordered(nets: readonly Net[]): Net[] {
  const gain = new Map<Net, Map<Net, number>>();
  for (const a of nets)
    gain.set(a, new Map(nets.map((b) => [b, a === b ? 0 : costOf(a, b) - costOf(b, a)] as const)));
  const gainOf = (a: Net, b: Net) => gain.get(a)?.get(b) ?? 0;
  const order = nets.toSorted((a, b) => spanOf(a.passages).low - spanOf(b.passages).low);
  for (let rounds = 0, improved = true; improved && rounds < 20; rounds++) {
    improved = false;
    for (const net of nets) {
      const from = order.indexOf(net);
      order.splice(from, 1);
      // What it costs at the first place, and how that changes from place to place.
      let cost = 0;
      const costs = [0, ...order.map((other) => (cost += gainOf(other, net)))];
      const best = costs.indexOf(Math.min(...costs));
      const to = (costs[from] ?? 0) > (costs[best] ?? 0) ? best : from;
      improved ||= to !== from;
      order.splice(to, 0, net);
    }
  }
  return order;
}
