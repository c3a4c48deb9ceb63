import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import { applicationFact } from '../../facts.ts';
import { nodeId, type Fact, type GraphNode, type NodeId } from '../../model.ts';
import { answer, narrowedGroups } from '../answer.ts';
import { valuesOf } from '../question.ts';
import { exactly, findingOf, idsOf, instrumentsOf, type Found } from './insight.ts';
import { farEnd, isOfToolbox, ownExperience, relationFacts } from './counting.ts';

/** What the toolbox lacks. */

/** Types that no instrument's statement names: `answer` has no `named` match for them. */
export const typesWithout = (graph: KnowledgeGraph): Found => unserved(graph, 'type', () => []);

/**
 * Groups, except everybody, for which `answer` has no `named` match, so that the filters show the same count.
 * `related` has the statements that mention the group or a part of it in another way.
 */
export const groupsWithout = (graph: KnowledgeGraph): Found =>
  unserved(graph, 'group', (id) => {
    const { partOf, centralIn, namesGroup } = graph.vocabulary;
    const kin = [
      ...relationFacts(graph, id, 'forward', [partOf]),
      ...relationFacts(graph, id, 'back', [partOf]),
    ];
    const spoken = narrowedGroups(graph, id).flatMap((part) =>
      relationFacts(graph, part, 'back', [centralIn, namesGroup]),
    );
    // That everybody is wider than any group is shown once, not for each group.
    const particular = kin.filter((each) => {
      const far = farEnd(each);
      return far !== undefined && graph.node(far).universal === undefined;
    });
    return [...particular, ...spoken];
  });

function unserved(graph: KnowledgeGraph, part: 'group' | 'type', factsFor: (id: NodeId) => Fact[]): Found {
  const among = valuesOf(graph, part)
    .map(({ value }) => graph.node(nodeId(value)))
    .filter((node) => isOfToolbox(node) && node.universal === undefined);
  const lacking = among
    .map((node) => ({ node, matches: answer(graph, { [part]: [node.id] }) }))
    .filter(({ matches }) => matches.every(({ fit }) => fit !== 'named'));
  const universal = new Set(lacking.flatMap(({ matches }) => matches.map(({ instrument }) => instrument)));
  return {
    layers: ['toolbox'],
    among: idsOf(among),
    findings: lacking.map(({ node }) => findingOf(node, factsFor(node.id))),
    regardless: [...universal].map((node) => findingOf(node, appliedTo(node))),
    related: instrumentsOf(graph).map((node) => findingOf(node, appliedTo(node))),
  };
}

const appliedTo = ({ id, applications }: GraphNode): Fact[] =>
  applications.map((each) => applicationFact(id, each));

/** Instruments without a statement that says for whom they are. `related` has what leads to them anyway. */
export function withoutGroup(graph: KnowledgeGraph): Found {
  const among = instrumentsOf(graph);
  const found = among.filter(({ applications }) => applications.length === 0);
  return {
    layers: ['toolbox'],
    among: idsOf(among),
    findings: found.map((node) =>
      findingOf(node, relationFacts(graph, node.id, 'back', Object.keys(graph.vocabulary.relations))),
    ),
  };
}

/** Instruments without an example in the toolbox. `related` has what it states about their experience. */
export function withoutExample(graph: KnowledgeGraph): Found {
  const among = instrumentsOf(graph);
  const found = among.filter(
    ({ id }) => relationFacts(graph, id, 'forward', [graph.vocabulary.exampleOf]).length === 0,
  );
  const statuses = new Set(found.flatMap(({ experience }) => experience?.status ?? []));
  return {
    layers: ['toolbox'],
    among: idsOf(among),
    findings: found.map((node) => findingOf(node, ownExperience(graph, node))),
    ...exactly(graph, { experience: [...statuses] }, found),
  };
}
