import { expect, it } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { Explorer } from '../../../../src/state/session/explorer.svelte.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const ready = (id: string) => {
  const found = graph.questions.find((each) => each.id === id);
  if (!found) throw new Error(`there is no ready question ${id}`);
  return found;
};

it('a ready question for routes starts from a clean question', () => {
  const explorer = new Explorer(graph, 'groep=gezinnen&effect=drempelverlagend');
  explorer.pose(ready('westvoorne-elders'));
  expect(explorer.question).toEqual({});
  expect(explorer.traced).toMatchObject({ from: ['casus-westvoorne'], to: 'case' });
  // What the case names stands in view too.
  expect(explorer.isVisible(nodeId('verhuiscoach'))).toBe(true);
});

it('every ready question asks what it says, whatever was asked before', () => {
  for (const each of graph.questions) {
    const explorer = new Explorer(graph, 'groep=gezinnen');
    explorer.pose(each);
    const fresh = new Explorer(graph, '');
    fresh.pose(each);
    if (each.asks === 'answer') expect(explorer.question, each.id).toEqual(each.question);
    expect(explorer.traced, each.id).toEqual(fresh.traced);
    expect(explorer.posed, each.id).toEqual(fresh.posed);
  }
});
