import { bundlesOf, targetOf, type Bundle, type Link } from './bundles.ts';
import { lanesOf, UNLIMITED, type Lanes, type Limits } from './lanes.ts';
import { middle, type Place, type Slot } from './slot.ts';
import { mean, spaced } from '../spacing.ts';
import { NEAR, tracksOf, type Net, type Passage } from './tracks.ts';

/** Between two lines on one side of a card, if there is room, and between a line and the corner of the card. */
const PORT = 5;
const CORNER = 5;
/** The most room that a track takes before the first layer and after the last. */
const OUTER_STEP = 6;

type Side = 'before' | 'after';

/** The place of a bundle on one side of a card. */
interface Port {
  readonly slot: Slot;
  readonly side: Side;
  readonly bundle: Bundle;
  readonly wanted: number;
}

/** What runs through one gutter: the nets of the bundles that pass it, and their tracks. */
interface Gutter {
  readonly passing: readonly { readonly net: Net; readonly links: ReadonlyMap<Link, Passage> }[];
  readonly tracks: ReadonlyMap<Net, number>;
  readonly count: number;
}

/** Decides all but where the tracks of each gutter are along: that depends on the room there. */
function plan(links: readonly Link[], slots: readonly Slot[], limits: Limits) {
  const bundles = bundlesOf(links);
  const lanes = lanesOf(bundles, slots, limits);
  const ports = placePorts(bundles, lanes);
  const last = Math.max(0, ...slots.map(({ layer }) => layer));
  const gutters = Array.from({ length: last + 2 }, (_, at): Gutter => {
    const passing = bundles.flatMap((bundle) => netIn(at - 1, bundle, lanes, ports) ?? []);
    return { passing, ...tracksOf(passing.map(({ net }) => net)) };
  });
  return { bundles, ports, gutters };
}

/** How many tracks the gutters need: the one before the first layer, and the one after each. */
export const trackCounts = (
  links: readonly Link[],
  slots: readonly Slot[],
  limits: Limits = UNLIMITED,
): number[] => plan(links, slots, limits).gutters.map(({ count }) => count);

/**
 * Routes lines from card to card, none through a card: each with a port of its own on the card, through gaps between the cards of the layers
 * that it passes, and with a track of its own in each gutter. Only lines of one bundle run together.
 */
export function route(
  links: readonly Link[],
  slots: readonly Slot[],
  limits: Limits = UNLIMITED,
): ReadonlyMap<Link, readonly Place[]> {
  const { bundles, ports, gutters } = plan(links, slots, limits);
  const routes = new Map<Link, Place[]>();
  for (const bundle of bundles)
    for (const link of bundle.links)
      routes.set(link, [[edgeOf(bundle, link.from), ports(bundle, link.from)]]);
  for (const [at, { passing, tracks, count }] of gutters.entries()) {
    const along = placeOfTracks(at - 1, slots, count, limits);
    for (const { net, links: inside } of passing)
      for (const [link, { before, after }] of inside) {
        const [begin = 0, end = 0] = [...before, ...after];
        const track = tracks.get(net);
        if (track === undefined || Math.abs(begin - end) < 0.5) continue;
        routes.get(link)?.push([along(track), begin], [along(track), end]);
      }
  }
  for (const bundle of bundles)
    for (const link of bundle.links)
      routes.get(link)?.push([edgeOf(bundle, link.to), ports(bundle, link.to)]);
  return routes;
}

/** The side of a card at which a bundle arrives or leaves. */
function sideOf({ hub, way }: Bundle, slot: Slot): Side {
  if (way === 'beside') return hub.layer === 0 ? 'before' : 'after';
  return (way === 'forward') === (slot === hub) ? 'after' : 'before';
}
const edgeOf = (bundle: Bundle, slot: Slot): number =>
  sideOf(bundle, slot) === 'after' ? slot.to : slot.from;

/** How often ports move to where the other end of their line is. */
const ROUNDS = 3;

/** Gives each bundle a place on the cards that it joins, as near to the other ends as the card allows, so that lines run straight. */
function placePorts(bundles: readonly Bundle[], lanes: Lanes): (bundle: Bundle, slot: Slot) => number {
  const places = new Map<Bundle, Map<Slot, number>>(bundles.map((bundle) => [bundle, new Map()]));
  const placeOf = (bundle: Bundle, slot: Slot) => places.get(bundle)?.get(slot) ?? middle(slot);
  for (let round = 0; round < ROUNDS; round++) {
    const all = bundles.flatMap((bundle) => portsOf(bundle, lanes, placeOf));
    for (const ports of grouped(all, ({ slot, side }) => `${slot.id} ${side}`)) {
      const order = ports.toSorted((a, b) => a.wanted - b.wanted);
      const [{ slot }] = order as [Port];
      const wanted = order.map((port) => port.wanted);
      const where = spaced(wanted, slot.low + CORNER, slot.high - CORNER, PORT);
      for (const [at, { bundle }] of order.entries())
        places.get(bundle)?.set(slot, where[at] ?? middle(slot));
    }
  }
  keepApart(bundles, lanes, places);
  return placeOf;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Iterable<T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups.values();
}

function portsOf(bundle: Bundle, lanes: Lanes, placeOf: (bundle: Bundle, slot: Slot) => number): Port[] {
  const { hub, links, way } = bundle;
  const targets = links.map((link) => targetOf(bundle, link));
  const step = way === 'backward' ? -1 : 1;
  const lane = (layer: number) => (way === 'beside' ? undefined : lanes.get(bundle)?.get(layer));
  const port = (slot: Slot, wanted: number): Port => ({ slot, side: sideOf(bundle, slot), bundle, wanted });
  return [
    port(hub, lane(hub.layer + step) ?? mean(targets.map((target) => placeOf(bundle, target)))),
    ...targets.map((target) => port(target, lane(target.layer - step) ?? placeOf(bundle, hub))),
  ];
}

/**
 * Moves ports at which lines arrive from a gutter away from where other lines enter it on the other side, as far as their card has room: else
 * one line would seem to run on as the other.
 */
function keepApart(
  bundles: readonly Bundle[],
  lanes: Lanes,
  places: ReadonlyMap<Bundle, Map<Slot, number>>,
): void {
  const entering: { gutter: number; bundle: Bundle; place: number }[] = [];
  const arriving: { gutter: number; bundle: Bundle; slot: Slot }[] = [];
  for (const bundle of bundles) {
    for (const [layer, place] of lanes.get(bundle) ?? []) entering.push({ gutter: layer, bundle, place });
    for (const [slot, place] of places.get(bundle) ?? [])
      if (sideOf(bundle, slot) === 'after') entering.push({ gutter: slot.layer, bundle, place });
      else arriving.push({ gutter: slot.layer - 1, bundle, slot });
  }
  for (const { gutter, bundle, slot } of arriving) {
    const place = places.get(bundle)?.get(slot) ?? middle(slot);
    const own = bundles.flatMap((other) => {
      const at =
        other === bundle || sideOf(other, slot) !== 'before' ? undefined : places.get(other)?.get(slot);
      return at === undefined ? [] : [at];
    });
    const others = entering.filter((each) => each.gutter === gutter && each.bundle !== bundle);
    const isFree = (at: number) =>
      at >= slot.low + CORNER &&
      at <= slot.high - CORNER &&
      others.every((each) => Math.abs(each.place - at) >= NEAR) &&
      own.every((each) => Math.abs(each - at) >= NEAR);
    const shifts = [0, 2, -2, 4, -4, 6, -6, 8, -8, 11, -11];
    const free = shifts.map((shift) => place + shift).find(isFree);
    if (free !== undefined) places.get(bundle)?.set(slot, free);
  }
}

/** What a bundle does in the gutter after a layer, if it passes it. */
function netIn(
  gutter: number,
  bundle: Bundle,
  lanes: Lanes,
  portOf: (bundle: Bundle, slot: Slot) => number,
): { net: Net; links: ReadonlyMap<Link, Passage> } | undefined {
  const { hub, way } = bundle;
  const links = new Map<Link, Passage>();
  for (const link of bundle.links) {
    const { from, to } = link;
    if (way === 'beside') {
      const places = [portOf(bundle, from), portOf(bundle, to)];
      if (gutter === (hub.layer === 0 ? -1 : hub.layer))
        links.set(link, hub.layer === 0 ? { before: [], after: places } : { before: places, after: [] });
    } else if (from.layer <= gutter && gutter < to.layer) {
      const at = (layer: number, end: Slot) =>
        end.layer === layer ? portOf(bundle, end) : (lanes.get(bundle)?.get(layer) ?? middle(end));
      links.set(link, { before: [at(gutter, from)], after: [at(gutter + 1, to)] });
    }
  }
  const ends = [hub.id];
  return links.size > 0 ? { net: { passages: [...links.values()], ends }, links } : undefined;
}

/** Spreads tracks evenly over the gutter after a layer; before the first and after the last, from the cards outwards. */
function placeOfTracks(
  gutter: number,
  slots: readonly Slot[],
  count: number,
  limits: Limits,
): (track: number) => number {
  const before = slots.filter(({ layer }) => layer === gutter).map(({ to }) => to);
  const after = slots.filter(({ layer }) => layer === gutter + 1).map(({ from }) => from);
  const [low, high] = [Math.max(...before), Math.min(...after)];
  const stepOf = (room: number) => Math.min(OUTER_STEP, room / count);
  if (before.length === 0) return (track) => high - (count - track) * stepOf(limits.before);
  if (after.length === 0) return (track) => low + (track + 1) * stepOf(limits.after);
  return (track) => low + ((track + 1) * (high - low)) / (count + 1);
}
