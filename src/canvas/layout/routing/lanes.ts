import type { Bundle } from './bundles.ts';
import { targetOf } from './bundles.ts';
import { middle, type Slot } from './slot.ts';
import { mean, spaced } from '../spacing.ts';

/** Between two lines in the same gap, if there is room. */
const APART = 4;
/** Between a card and a line past it. */
const CLEAR = 3;

/** The layers that a bundle passes, between its hub and its farthest target. */
function passedLayers({ hub, way, links }: Bundle): number[] {
  const layers = links.map(({ from, to }) => (way === 'backward' ? from : to).layer);
  const far = way === 'backward' ? Math.min(...layers) : Math.max(...layers);
  const [first, last] = way === 'backward' ? [far + 1, hub.layer - 1] : [hub.layer + 1, far - 1];
  return way === 'beside' ? [] : Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Where each bundle passes the layers between its ends, across: through a gap between two cards, never through a card. */
export type Lanes = ReadonlyMap<Bundle, ReadonlyMap<number, number>>;

/** How far lines may run: across, and along before the first layer and after the last. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly before: number;
  readonly after: number;
}
/** The room that there always is before the first layer and after the last. */
export const OUTER = { before: 13, after: 8 } as const;
export const UNLIMITED: Limits = { low: -Infinity, high: Infinity, ...OUTER };

export function lanesOf(bundles: readonly Bundle[], slots: readonly Slot[], limits: Limits): Lanes {
  const lanes = new Map(bundles.map((bundle) => [bundle, new Map<number, number>()]));
  const passing = new Map<number, { bundle: Bundle; wanted: number }[]>();
  for (const bundle of bundles)
    for (const layer of passedLayers(bundle)) {
      const list = passing.get(layer) ?? [];
      list.push({ bundle, wanted: wantedLane(bundle, layer) });
      passing.set(layer, list);
    }
  for (const [layer, list] of passing) {
    const gaps = gapsOf(
      slots.filter((slot) => slot.layer === layer),
      limits,
    );
    for (const each of list.toSorted((a, b) => a.wanted - b.wanted)) nearestGap(gaps, each.wanted).push(each);
    for (const { low, high, passing: inside } of gaps) {
      const order = inside.toSorted((a, b) => a.wanted - b.wanted);
      const places = spaced(
        order.map(({ wanted }) => wanted),
        low,
        high,
        APART,
      );
      for (const [at, { bundle }] of order.entries()) lanes.get(bundle)?.set(layer, places[at] ?? low);
    }
  }
  return lanes;
}

/** On the straight way from the hub to the mean of the targets beyond the layer. */
function wantedLane(bundle: Bundle, layer: number): number {
  const { hub } = bundle;
  const beyond = bundle.links
    .map((link) => targetOf(bundle, link))
    .filter((target) => Math.abs(target.layer - hub.layer) > Math.abs(layer - hub.layer));
  const share = (layer - hub.layer) / (mean(beyond.map((target) => target.layer)) - hub.layer);
  return middle(hub) + (mean(beyond.map(middle)) - middle(hub)) * share;
}

interface Passing {
  readonly bundle: Bundle;
  readonly wanted: number;
}

interface Gap {
  readonly low: number;
  readonly high: number;
  readonly passing: Passing[];
}

/** The gaps between the cards of a layer, and beyond the first and the last. */
function gapsOf(slots: readonly Slot[], limits: Limits): Gap[] {
  const order = slots.toSorted((a, b) => a.low - b.low);
  let { low } = limits;
  const gaps: Gap[] = [];
  for (const { low: begin, clear } of order) {
    if (begin - CLEAR >= low) gaps.push({ low, high: begin - CLEAR, passing: [] });
    low = Math.max(low, clear + CLEAR);
  }
  return [...gaps, { low, high: Math.max(low, limits.high), passing: [] }];
}

/** The nearest gap; one that is full is as good as one that is so much further away. */
const FULL = 40;
function nearestGap(gaps: readonly Gap[], wanted: number): Passing[] {
  const cost = ({ low, high, passing }: Gap) =>
    Math.max(low - wanted, wanted - high, 0) + (passing.length * APART > high - low ? FULL : 0);
  let [best] = gaps;
  for (const gap of gaps) if (best && cost(gap) < cost(best)) best = gap;
  return best?.passing ?? [];
}
