import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { Words } from '../../words/language-pack.ts';

/** The text above a column. */
export interface ColumnHead {
  readonly column: number;
  readonly name: string;
  /** Whether the column has no cards. */
  readonly empty: boolean;
}

/** Names every column after the kinds that are visible in it, or after its first kind. */
export function columnHeadsOf(
  { graph, visible }: Pick<Explorer, 'graph' | 'visible'>,
  words: Words,
): ColumnHead[] {
  const all = Object.entries(graph.vocabulary.kinds);
  return [...new Set(all.map(([, { column }]) => column))].map((column) => {
    const kinds = all.filter(([, kind]) => kind.column === column);
    const shown = kinds.filter(([id]) => visible.some((node) => graph.node(node).kind === id));
    const named = shown.length > 0 ? shown : kinds.slice(0, 1);
    const names = named.map(([, { one, brief }]) => (named.length > 1 ? (brief ?? one) : one));
    return { column, name: words.columns(names), empty: shown.length === 0 };
  });
}
