import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Layer } from '../../model.ts';
import { findingOf, idsOf, type Found } from './insight.ts';
import { isOfToolbox, piecesOf, type Piece } from './pieces.ts';

/** How sure one can be of what is told. */

/** What the document lost, as far as a record says so: each such statement. */
export const lost = (graph: KnowledgeGraph): Found =>
  ofAllRecords(graph, ['toolbox'], false, (piece) => piece.as === 'statement' && piece.statement.lost);

/**
 * What was concluded and does not stand there as such: every piece of a record that is marked as inferred, with its reason.
 * That all groups fall under everybody is one piece. What is concluded about today is counted only with `now`.
 */
export const inferred = (graph: KnowledgeGraph, now: boolean): Found =>
  ofAllRecords(graph, ['toolbox', 'now'], now, ({ from }) => from.basis === 'inferred');

function ofAllRecords(
  graph: KnowledgeGraph,
  layers: readonly Layer[],
  now: boolean,
  isOne: (piece: Piece) => boolean,
): Found {
  const among = graph.nodes.filter((node) => now || isOfToolbox(node));
  const findings = among.map((node) =>
    findingOf(
      node,
      piecesOf(node).filter((piece) => isOne(piece) && (now || isOfToolbox(piece))),
    ),
  );
  return {
    layers,
    among: idsOf(among),
    findings: findings.filter(({ pieces }) => pieces.length > 0),
  };
}
