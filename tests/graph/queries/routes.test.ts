import { describe, expect, it } from 'vitest';
import { nodeId, nodesOf, routes, sentenceOf, type Stop } from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const ends = (from: Stop, to: Stop) =>
  [...new Set(routes(graph, { from, to }).map((route) => nodesOf(route).at(-1)))].toSorted();

describe('routes', () => {
  it('reach from senioren what is for parts of them, and not what is for social tenants in general', () => {
    const reached = ends({ id: nodeId('senioren') }, { kind: 'instrument' });
    expect(reached).toContain('huurgewenning');
    expect(reached).toContain('voorrang');
    expect(reached).not.toContain('inkomenshuur');
  });

  it('find no instrument for the type that the toolbox names none for', () => {
    expect(routes(graph, { from: { id: nodeId('koop-naar-huur') }, to: { kind: 'instrument' } })).toEqual([]);
  });

  it('lead families only by what is for everybody and by the Vlaardingen case', () => {
    const found = routes(graph, { from: { id: nodeId('gezinnen') }, to: { kind: 'instrument' } });
    expect(
      found.every((route) => nodesOf(route).some((id) => id === 'alle' || id === 'casus-vlaardingen')),
    ).toBe(true);
  });

  it('leave an application only by its own instrument', () => {
    for (const { steps } of routes(graph, { from: { kind: 'group' }, to: { kind: 'instrument' } }))
      for (const [index, { edge }] of steps.entries())
        if (edge.relation === 'moves') expect(steps[index + 1]?.edge.application).toBe(edge.application);
  });

  it('are told with every verb in its true direction', () => {
    const [first] = routes(graph, {
      from: { id: nodeId('huurgewenning') },
      to: { id: nodeId('huur-naar-huur') },
    });
    expect(first && sentenceOf(graph, first)).toBe('Huurgewenning past bij doorstroom van huur naar huur.');
  });
});
