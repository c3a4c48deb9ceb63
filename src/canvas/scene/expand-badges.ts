import type { NodeId } from '../../../graph/index.ts';
import { expandableFrom, type Expanding } from '../../state/view/expandable.ts';
import { kindCounts, type KindCount } from '../../state/view/kind-counts.ts';

/** What the expand badge of a card adds, and how it says so. */
export interface ExpandBadge {
  readonly ids: readonly NodeId[];
  /** The number per kind, the nearest column first. */
  readonly kinds: readonly KindCount[];
  /** The number per relation. */
  readonly relations: readonly { readonly heading: string; readonly count: number }[];
}

/** The expand badges of all visible cards that have one. */
export function expandBadgesOf(view: Expanding): ReadonlyMap<NodeId, ExpandBadge> {
  const { graph, visible } = view;
  const badgeOf = (id: NodeId): ExpandBadge => {
    const { ids, relations } = expandableFrom(view, id);
    return {
      ids,
      kinds: kindCounts(graph, ids),
      relations: relations.map(({ heading, ids: { length } }) => ({ heading, count: length })),
    };
  };
  return new Map(visible.map((id) => [id, badgeOf(id)] as const).filter(([, { ids }]) => ids.length > 0));
}
