import { describe, expect, it } from 'vitest';
import { nodeId, type GraphEdge, type NodeId } from '../../../../graph/index.ts';
import { joinedTo } from '../../../../src/state/view/joined.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();

describe('what joins a card to others', () => {
  it('is every relation that touches it, in both directions, each told once and nothing else', () => {
    const wordsOf = (id: NodeId, edge: GraphEdge) => {
      const verbs = graph.vocabulary.relations[edge.relation];
      const forward = edge.source === id;
      return JSON.stringify([
        forward ? verbs?.verb : verbs?.inverse,
        edge.note,
        forward ? edge.target : edge.source,
        edge.from.layer,
      ]);
    };
    for (const { id } of graph.nodes) {
      const touching = graph.edges.filter(({ source, target }) => source === id || target === id);
      const wanted = new Set(touching.map((edge) => wordsOf(id, edge)));
      const told = joinedTo(graph, id, graph.edges);
      expect(
        told.map(({ verb, note, far, layer }) => JSON.stringify([verb, note, far, layer])).toSorted(),
      ).toEqual([...wanted].toSorted());
      expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
      for (const { verb, far, note, layer, inferred } of told) {
        const own = touching.filter((edge) => wordsOf(id, edge) === JSON.stringify([verb, note, far, layer]));
        expect(inferred, `${id} ${verb} ${far}`).toBe(own.every(({ from }) => from.basis === 'inferred'));
      }
    }
  });

  it('keeps what limits it', () => {
    const limited = graph.nodes.flatMap(({ id }) =>
      joinedTo(graph, id, graph.edges).flatMap(({ far, limit }) => (limit ? [{ id, far }] : [])),
    );
    const written = graph.nodes.flatMap(({ id, relations }) =>
      relations.flatMap(({ to, groups }) =>
        groups
          ? [
              { id, far: to },
              { id: to, far: id },
            ]
          : [],
      ),
    );
    expect(written.length).toBeGreaterThan(0);
    const names = (list: readonly { id: NodeId; far: NodeId }[]) =>
      [...new Set(list.map(({ id, far }) => `${id} ${far}`))].toSorted();
    expect(names(limited)).toEqual(names(written));
  });

  it('leaves out what is not among the relations', () => {
    expect(joinedTo(graph, nodeId('huurgewenning'), [])).toEqual([]);
  });
});
