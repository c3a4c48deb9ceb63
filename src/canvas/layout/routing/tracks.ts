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
/** A net with how far it goes across, as a whole and each passage. */
interface Measured extends Span {
  readonly net: Net;
  readonly passages: readonly (Passage & Span)[];
}
function measured(net: Net): Measured {
  const passages = net.passages.map((passage) => {
    const all = [...passage.before, ...passage.after];
    return { ...passage, low: Math.min(...all), high: Math.max(...all) };
  });
  const [low, high] = [passages.map((each) => each.low), passages.map((each) => each.high)];
  return { net, passages, low: Math.min(...low), high: Math.max(...high) };
}
const isWithin = (value: number, { low, high }: Span): boolean => value > low && value < high;
const haveCommonEnd = (a: Net, b: Net): boolean => a.ends.some((end) => b.ends.includes(end));

/** What it costs when net `a` has its track before that of net `b`. */
function costOf(a: Measured, b: Measured): number {
  let cost = 0;
  const together = haveCommonEnd(a.net, b.net);
  for (const first of a.passages)
    for (const second of b.passages) {
      for (const place of first.after) if (isWithin(place, second)) cost++;
      for (const place of second.before) if (isWithin(place, first)) cost++;
      if (together) continue;
      const meeting = first.after.some((place) =>
        second.before.some((each) => Math.abs(place - each) < NEAR),
      );
      if (meeting) cost += OVERLAP;
    }
  return cost;
}

/** The track of each net, from 0, and how many there are. Nets that do not touch may share one; one that runs straight has none. */
export function tracksOf(nets: readonly Net[]): {
  readonly tracks: ReadonlyMap<Net, number>;
  readonly count: number;
} {
  const order = ordered(nets.map(measured).filter(({ low, high }) => high - low >= 0.5));
  const tracks = new Map<Net, number>();
  for (const [at, { net, low, high }] of order.entries()) {
    const touching = order
      .slice(0, at)
      .filter((other) => other.low - NEAR < high && low < other.high + NEAR)
      .map((other) => tracks.get(other.net) ?? -1);
    tracks.set(net, Math.max(-1, ...touching) + 1);
  }
  return { tracks, count: Math.max(0, ...[...tracks.values()].map((track) => track + 1)) };
}

/** Moves nets to where they cost least, one by one, until that extra nothing. */
function ordered(nets: readonly Measured[]): Measured[] {
  /** How much more it costs when one net has its track before another than after it, by their numbers. */
  const extra = nets.map(() => new Array<number>(nets.length).fill(0));
  for (const [a, net] of nets.entries())
    for (const [before, other] of nets.slice(0, a).entries()) {
      const more = costOf(other, net) - costOf(net, other);
      (extra[before] as number[])[a] = more;
      (extra[a] as number[])[before] = -more;
    }
  const lowOf = (net: number) => nets[net]?.low ?? 0;
  const order = [...nets.keys()].toSorted((a, b) => lowOf(a) - lowOf(b));
  for (let rounds = 0, improved = true; improved && rounds < 20; rounds++) {
    improved = false;
    for (const net of nets.keys()) {
      const from = order.indexOf(net);
      order.splice(from, 1);
      // What it costs at the first place, and how that changes from place to place.
      let [cost, here, least, best] = [0, 0, 0, 0];
      for (const [at, other] of order.entries()) {
        cost += extra[other]?.[net] ?? 0;
        if (at + 1 === from) here = cost;
        if (cost < least) [least, best] = [cost, at + 1];
      }
      const to = here > least ? best : from;
      improved ||= to !== from;
      order.splice(to, 0, net);
    }
  }
  return order.flatMap((net) => nets[net] ?? []);
}
