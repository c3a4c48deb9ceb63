import type { GraphNode, Statement } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';

/** What is known of a record today, under each heading of the vocabulary that has statements. */
export function statementsToday(
  { graph }: Explorer,
  node: GraphNode,
): { about: string; heading: string; own: Statement[] }[] {
  return Object.entries(graph.vocabulary.nowAbouts)
    .map(([about, heading]) => ({
      about,
      heading,
      own: node.statements.filter((each) => each.about === about),
    }))
    .filter(({ own }) => own.length > 0);
}

/** Whether anything is known of a record today. */
export const isKnown = (explorer: Explorer, node: GraphNode): boolean =>
  statementsToday(explorer, node).length > 0 ||
  node.otherNames.some(({ from }) => from.layer === 'now') ||
  node.links.length > 0 ||
  explorer.successors(node.id).length > 0;

/** Whether a record says what became of it, if only that nothing could be verified. */
export const isFollowed = (explorer: Explorer, node: GraphNode): boolean =>
  explorer.now &&
  (isKnown(explorer, node) || (explorer.graph.vocabulary.kinds[node.kind]?.followed ?? false));
