import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Fact, GraphNode } from '../../model.ts';
import { exactly, examplesOf, findingOf, idsOf, instrumentsOf, type Finding, type Found } from './insight.ts';
import { farEnd, isOfToolbox, ownExperience, relationFacts, statementsOf } from './facts.ts';

/** What stands out in what the toolbox has. */

/** Examples that had not been done yet, as their status says. With it, of what they are an example and who stands behind them. */
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

/** Instruments with a statement that they are no measure for what the toolbox is about: that statement. */
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

/** What more than one instrument says, by its shared id: the statements of each. In the order of the table of shared ids. */
export function shared(graph: KnowledgeGraph): Found {
  const among = instrumentsOf(graph);
  const findings = Object.keys(graph.toolbox.themes).map((theme): Finding => {
    const saying = among.filter((node) => sharing(graph, node, theme).length > 0);
    const facts = saying.flatMap((node) => sharing(graph, node, theme));
    return { subject: { theme }, facts, ...exactly(graph, { theme: [theme] }, saying) };
  });
  return {
    layers: ['toolbox'],
    among: idsOf(among),
    findings: findings.filter(({ facts }) => new Set(facts.map(({ subject }) => subject)).size > 1),
  };
}

/** The statements of a record that have this shared id. */
const sharing = (graph: KnowledgeGraph, node: GraphNode, theme: string): Fact[] =>
  statementsOf(graph, node)
    .filter(isOfToolbox)
    .filter(({ object }) => object.is === 'text' && object.theme === theme);

/**
 * Who stands behind an example, by the vocabulary's `behind`: those with most examples first, then in the order of the
 * toolbox. With it, each example and in which role. An example in two roles is one example; see `examplesIn`.
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

/** How many examples stand in a finding. */
export const examplesIn = ({ facts }: Finding): number =>
  new Set(facts.flatMap((each) => farEnd(each) ?? [])).size;
