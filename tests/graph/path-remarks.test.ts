import { describe, expect, it } from 'vitest';
import { nameInSentence, nodeId, phrasePath, textOf, type NodeId } from '../../graph/index.ts';
import { allPaths } from '../support/all-paths.ts';
import { realGraph } from '../support/real-toolbox.ts';

const graph = realGraph();

describe('a remark that may not be left unsaid stands in every path of the records:', () => {
  const all = allPaths(graph);
  const isGroup = (id: NodeId) => graph.node(id).kind === 'group';

  it('that a case is about another group than the path begins with', () => {
    /** The group and all that fall under it, found without the code under test. */
    const under = (id: NodeId): NodeId[] => [
      id,
      ...graph
        .in(id)
        .flatMap((edge) => (edge.relation === graph.vocabulary.partOf ? under(edge.source) : [])),
    ];
    let count = 0;
    for (const path of all) {
      const last = path.steps.at(-1)?.to;
      if (last === undefined || graph.node(last).kind !== 'case' || !isGroup(path.start)) continue;
      if (graph.node(path.start).universal !== undefined) continue;
      const passed = [path.start, ...path.steps.map(({ to }) => to)];
      const central = graph.out(last).filter(({ relation }) => relation === graph.vocabulary.centralIn);
      const named = graph.out(last).filter(({ relation }) => relation === graph.vocabulary.namesGroup);
      // That everybody is meant does not make a case one about this group.
      const groups = passed.filter((id) => isGroup(id) && graph.node(id).universal === undefined);
      const related = groups.flatMap(under);
      const isOther =
        central.length > 0 &&
        central.every(
          ({ target }) => !related.includes(target) && !under(target).some((id) => groups.includes(id)),
        ) &&
        !named.some(({ target }) => passed.includes(target));
      const sentence = textOf(phrasePath(graph, path));
      const remark = central.map(({ target }) => nameInSentence(graph, target)).join(' en ');
      expect(new RegExp(`(\\(|; |, )gaat over ${remark}`).test(sentence), sentence).toBe(isOther);
      if (isOther) count++;
    }
    expect(count).toBeGreaterThan(10);
  });

  it('that the Empty nest pakket is no measure, wherever a group is on the path too', () => {
    let count = 0;
    for (const path of all) {
      const passed = [path.start, ...path.steps.map(({ to }) => to)];
      if (!passed.includes(nodeId('empty-nest-pakket'))) continue;
      const sentence = textOf(phrasePath(graph, path));
      expect(sentence.includes('let op: geen maatregel voor doorstroom'), sentence).toBe(
        passed.some(isGroup),
      );
      count++;
    }
    expect(count).toBeGreaterThan(10);
  });
});
