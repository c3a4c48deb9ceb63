import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Fact, GraphNode } from '../../model.ts';
import { exactly, examplesOf, findingOf, idsOf, instrumentsOf, type Finding, type Found } from './insight.ts';
import { farEnd, isOfToolbox, ownExperience, relationFacts, statementsOf } from './counting.ts';

/** What stands out in the toolbox. */

/**
 * Examples that had not started, by their status. Each comes with what it is an example of and who is behind
 * it.
 */
export function unstarted(graph: KnowledgeGraph): Found {
  const { unstarted, exampleOf, behind } = graph.vocabulary;
  const among = examplesOf(graph);
  const found = among.filter(({ experience }) => experience && unstarted.includes(experience.status));
  return {
    layers: ['toolbox'],
    among: idsOf(among),
    findings: found.map((node) =>
      findingOf(node, [
        ...ownExperience(graph, node),
        ...relationFacts(graph, node.id, 'back', [exampleOf]),
        ...relationFacts(graph, node.id, 'forward', behind),
      ]),
    ),
  };
}

/**
 * Instruments with a statement that they are no measure for what the toolbox is about, with that statement.
 */
export function noMeasure(graph: KnowledgeGraph): Found {
  const { noMeasure } = graph.vocabulary;
  const among = instrumentsOf(graph);
  const found = among.filter((node) => sharing(graph, node, noMeasure).length > 0);
  return {
    layers: ['toolbox'],
    among: idsOf(among),
    findings: found.map((node) => findingOf(node, sharing(graph, node, noMeasure))),
    ...exactly(graph, { theme: [noMeasure] }, found),
  };
}

/**
 * Themes that more than one instrument has, in the order of the table of themes, with the statements of each.
 */
export function shared(graph: KnowledgeGraph): Found {
  const among = instrumentsOf(graph);
  const findings = Object.keys(graph.toolbox.themes).map((theme): Finding => {
    const sharers = among.filter((node) => sharing(graph, node, theme).length > 0);
    const facts = sharers.flatMap((node) => sharing(graph, node, theme));
    return { subject: { theme }, facts, ...exactly(graph, { theme: [theme] }, sharers) };
  });
  return {
    layers: ['toolbox'],
    among: idsOf(among),
    findings: findings.filter(({ facts }) => new Set(facts.map(({ subject }) => subject)).size > 1),
  };
}

/** The statements of a record with this theme. */
const sharing = (graph: KnowledgeGraph, node: GraphNode, theme: string): Fact[] =>
  statementsOf(graph, node)
    .filter(isOfToolbox)
    .filter(({ object }) => object.is === 'text' && object.theme === theme);

/**
 * Who is behind an example, by the vocabulary's `behind`: most examples first, then in the order of the
 * toolbox. Each comes with the examples and its roles. An example with two roles counts once; see
 * `examplesIn`.
 */
export function behind(graph: KnowledgeGraph): Found {
  const among = examplesOf(graph);
  const findings = graph.nodes.filter(isOfToolbox).map((node) =>
    findingOf(
      node,
      relationFacts(graph, node.id, 'back', graph.vocabulary.behind).filter((each) =>
        among.some(({ id }) => id === farEnd(each)),
      ),
    ),
  );
  return {
    layers: ['toolbox'],
    among: idsOf(among),
    findings: findings
      .filter(({ facts }) => facts.length > 0)
      .toSorted((a, b) => examplesIn(b) - examplesIn(a)),
  };
}

/** The number of examples in a finding. */
export const examplesIn = ({ facts }: Finding): number =>
  new Set(facts.flatMap((each) => farEnd(each) ?? [])).size;
