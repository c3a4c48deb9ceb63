import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import { applicationFact } from '../../facts.ts';
import { nodeId, type Fact, type GraphNode, type NodeId } from '../../model.ts';
import { answer, narrowedGroups } from '../answer.ts';
import { valuesOf } from '../question.ts';
import { exactly, findingOf, idsOf, instrumentsOf, type Found } from './insight.ts';
import { farEnd, isOfToolbox, ownExperience, relationFacts } from './facts.ts';

/** What the toolbox does not have. */

/** Types of which no instrument's statement names the type: `answer` has no match for it that is `named`. */
export const typesWithout = (graph: KnowledgeGraph): Found => unserved(graph, 'type', () => []);

/**
 * Groups, but for the one that stands for everybody, of which no instrument's statement names the group or a part of it: `answer` has no match for it that is
 * `named`, so that the filters count the same. With it, what speaks of the group or a part of it all the same.
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
    // That everybody is wider than any group is told once for all, not of each.
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
    looked: instrumentsOf(graph).map((node) => findingOf(node, appliedTo(node))),
  };
}

const appliedTo = ({ id, applications }: GraphNode): Fact[] =>
  applications.map((each) => applicationFact(id, each));

/** Instruments without any statement that says for whom they are. With it, what leads to them all the same. */
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

/** Instruments of which the toolbox gives no example. With it, what it says of their experience. */
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
