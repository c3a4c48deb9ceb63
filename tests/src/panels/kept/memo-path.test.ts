import { describe, expect, it } from 'vitest';
import { connectingNodes, factOfEdge, nodeId, pathKey, phraseFact, textOf } from '../../../../graph/index.ts';
import { joinPathKeys } from '../../../../src/state/view/path-keys.ts';
import { keptItem } from '../../../support/kept-items.ts';
import { keptPath, keptPathKey, memoText } from '../../../support/memo.ts';
import { realGraph } from '../../../support/real-toolbox.ts';
import { sentenceOf } from '../../../support/sentence.ts';

const graph = realGraph();

describe('a path in a memo', () => {
  it('words a path as its sentence, then step by step', () => {
    const text = memoText([keptItem(graph, keptPathKey)]);
    expect(text).toContain(sentenceOf(graph, keptPath));
    for (const { edge } of keptPath.steps) {
      const under = edge.from.layer;
      const step = textOf(phraseFact(graph, factOfEdge(graph, edge, 'forward'), { sourced: true, under }));
      const lines = text.split('\n').filter((line) => line.includes(step) && / \[\d+\]/.test(line));
      expect(lines, step).not.toEqual([]);
    }
  });

  it('words connected paths as the sentence of each', () => {
    const [starts] = [['casus-vlaardingen', 'casus-westvoorne'].map((id) => ({ id: nodeId(id) }))];
    const connection = connectingNodes(graph, starts).find((each) => each.paths.length === 2);
    const item = keptItem(graph, joinPathKeys(connection?.paths.map(pathKey) ?? []));
    const text = memoText([item]);
    for (const each of connection?.paths ?? []) expect(text).toContain(sentenceOf(graph, each));
    expect(text).toContain(
      `Route: Casus Vlaardingen – Casus Westvoorne – ${graph.node(connection?.at ?? nodeId('')).name}`,
    );
  });
});
