import type { Slot } from './slot.ts';

/** A line between two cards, from the earlier layer to the later. */
export interface Link {
  readonly from: Slot;
  readonly to: Slot;
  readonly key: string;
}

/** Lines with a common end, the hub, that may run together as far as they go the same way. */
export interface Bundle {
  readonly hub: Slot;
  /** Which way the lines leave the hub; `beside` is to cards of its own layer. */
  readonly way: 'forward' | 'backward' | 'beside';
  readonly links: readonly Link[];
}

/** The end of a link that is not the hub. */
export const targetOf = ({ hub }: Bundle, { from, to }: Link): Slot => (from === hub ? to : from);

/** Puts every link in one bundle: the largest bundle that can be made first. */
export function bundlesOf(links: readonly Link[]): Bundle[] {
  const candidates = new Map<string, { hub: Slot; way: Bundle['way']; links: Set<Link> }>();
  const join = (hub: Slot, way: Bundle['way'], link: Link) => {
    const name = `${hub.id} ${way} ${link.key}`;
    const candidate = candidates.get(name) ?? { hub, way, links: new Set() };
    candidate.links.add(link);
    candidates.set(name, candidate);
  };
  for (const link of links) {
    const isBeside = link.from.layer === link.to.layer;
    join(link.from, isBeside ? 'beside' : 'forward', link);
    join(link.to, isBeside ? 'beside' : 'backward', link);
  }
  const bundles: Bundle[] = [];
  const left = [...candidates.values()];
  for (;;) {
    let [largest] = left;
    for (const each of left) if (largest && each.links.size > largest.links.size) largest = each;
    if (!largest || largest.links.size === 0) return bundles;
    const taken = [...largest.links];
    bundles.push({ hub: largest.hub, way: largest.way, links: taken });
    for (const { links: others } of left) for (const link of taken) others.delete(link);
  }
}
