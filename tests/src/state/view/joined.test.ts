import { describe, expect, it } from 'vitest';
import { nodeId, type NodeId } from '../../../../graph/index.ts';
import { joinedTo } from '../../../../src/state/view/joined.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const said = (...parts: readonly unknown[]) => JSON.stringify(parts);

describe('what joins a card to others', () => {
  it('is what every edge that touches it says, from its end, each thing once', () => {
    for (const { id } of graph.nodes) {
      const touching = graph.edges
        .filter(({ source, target }) => source === id || target === id)
        .map(({ source, target, relation, note, only, from }) => {
          const way = source === id ? 'forward' : 'back';
          return { says: said(relation, way, source === id ? target : source, note, only, from.layer), from };
        });
      const facts = joinedTo(graph, id, graph.edges).map(({ far, fact }) => {
        const { relation, way } = fact.predicate as { relation: string; way: string };
        const { note, only } = fact.qualifiers;
        return { says: said(relation, way, far, note, only, fact.layer), basis: fact.basis };
      });
      expect(facts.map(({ says }) => says).toSorted()).toEqual(
        [...new Set(touching.map(({ says }) => says))].toSorted(),
      );
      for (const { says, basis } of facts) {
        const own = touching.filter((each) => each.says === says);
        expect(basis === 'inferred', says).toBe(own.every(({ from }) => from.basis === 'inferred'));
      }
    }
  });

  it('has a key of its own for each', () => {
    for (const { id } of graph.nodes) {
      const keys = joinedTo(graph, id, graph.edges).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('keeps what limits it', () => {
    const limited = graph.nodes.flatMap(({ id }) =>
      joinedTo(graph, id, graph.edges).flatMap(({ far, fact }) =>
        fact.qualifiers.only ? [{ id, far }] : [],
      ),
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
