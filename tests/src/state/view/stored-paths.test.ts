import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnowledgeGraph, pathKey, connectingNodes, nodeId, vocabulary } from '../../../../graph/index.ts';
import { keptLink } from '../../../../src/state/stored/kept-link.ts';
import { decodeView } from '../../../../src/state/link/link.ts';
import { endNames, findStoredPaths } from '../../../../src/state/view/stored-paths.ts';
import { joinPathKeys } from '../../../../src/state/view/path-keys.ts';
import { allPaths } from '../../../support/all-paths.ts';
import { changedGraph } from '../../../support/changed-graph.ts';
import { applicationId, keysOf, shiftedGraph } from '../../../support/kept-items.ts';
import { randomToolboxes } from '../../../support/random-toolbox.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

describe('the routes that a key stands for', () => {
  it('are exactly those whose key it is, in any toolbox', () => {
    fc.assert(
      fc.property(randomToolboxes, (toolbox) => {
        const graph = new KnowledgeGraph(toolbox, vocabulary);
        for (const path of allPaths(graph, 4).slice(0, 200))
          expect(findStoredPaths(graph, pathKey(path))).toEqual([path]);
      }),
      { numRuns: 10 },
    );
  });

  it('are none as soon as the toolbox does not state one of them', () => {
    fc.assert(
      fc.property(randomToolboxes, fc.nat(), fc.nat(), (toolbox, one, other) => {
        const graph = new KnowledgeGraph(toolbox, vocabulary);
        const keys = allPaths(graph, 4).map(pathKey);
        const [a = '', b = ''] = [keys[one % keys.length], keys[other % keys.length]];
        // The start of one with the relations of another: seldom a path, and then only one that is stated.
        const mixed = [a.split(' ')[0], ...b.split(' ').slice(1)].join(' ');
        expect(findStoredPaths(graph, mixed) !== undefined).toBe(keys.includes(mixed));
        expect(findStoredPaths(graph, joinPathKeys([a, `${b} gone:x:y`]))).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  it('keep their keys when another application is written before theirs', () => {
    const more = changedGraph(realGraph(), (record) => {
      const [first] = record.applications;
      const other = first && { ...first, id: applicationId(record.id, 9), groups: [], types: [] };
      return other ? { ...record, applications: [other, ...record.applications] } : record;
    });
    expect(keysOf(more).toSorted()).toEqual(keysOf(realGraph()).toSorted());
  });

  it('are the same ones when their applications are renumbered, and so is their link', () => {
    const [before, after] = [realGraph(), shiftedGraph(realGraph())];
    const keysAfter = new Set(keysOf(after));
    const numbered = keysOf(before).filter((key) => !keysAfter.has(key));
    expect(numbered.length).toBeGreaterThan(100);
    for (const key of numbered) {
      const [found] = findStoredPaths(after, key) ?? [];
      const now = key.replace(/\.(\d+)(?= |$)/g, (_, number) => `.${Number(number) + 1}`);
      expect(found && pathKey(found)).toBe(now);
      const { view, unknown } = decodeView(keptLink(after, { kind: 'route', key }, true) ?? '', after);
      expect([view.trace?.chosen, unknown]).toEqual([now, []]);
    }
  });

  it('are none where several differ in such numbers alone', () => {
    const twice = changedGraph(realGraph(), (record) => {
      const [first] = record.applications;
      if (record.id !== 'huurgewenning' || !first) return record;
      const numbered = (number: number) => ({ ...first, id: applicationId(record.id, number) });
      return {
        ...record,
        applications: [{ ...numbered(1), groups: [], types: [] }, numbered(2), numbered(3)],
      };
    });
    const key = keysOf(realGraph()).find((each) => each.includes('huurgewenning.1')) ?? '';
    expect(findStoredPaths(twice, key)).toBeUndefined();
    expect(findStoredPaths(twice, key.replaceAll('huurgewenning.1', 'huurgewenning.3'))).toHaveLength(1);
  });

  it('of the real toolbox have their ends as a name, and a link that shows them again', () => {
    const graph = realGraph();
    for (const path of allPaths(graph, 4)) {
      const key = pathKey(path);
      const { view, unknown } = decodeView(keptLink(graph, { kind: 'route', key }, true) ?? '', graph);
      expect([view.trace?.chosen, unknown]).toEqual([key, []]);
    }
    const starts = ['casus-vlaardingen', 'casus-westvoorne'].map((id) => ({ id: nodeId(id) }));
    for (const meeting of connectingNodes(graph, starts)) {
      const key = joinPathKeys(meeting.paths.map(pathKey));
      const { view, unknown } = decodeView(keptLink(graph, { kind: 'route', key }, true) ?? '', graph);
      expect([view.trace?.chosen, unknown]).toEqual([key, []]);
      const names = ['Casus Vlaardingen', 'Casus Westvoorne', graph.node(meeting.at).name];
      expect(endNames(graph, meeting.paths)).toBe([...new Set(names)].join(' – '));
    }
  });
});
