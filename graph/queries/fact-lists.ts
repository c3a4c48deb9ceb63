import type { Fact, NodeId } from '../model.ts';

/** Each fact once, whatever its provenance; one with other qualifiers is another fact. */
export const distinctFacts = (facts: readonly Fact[]): Fact[] => [
  ...new Map(
    facts.map((each) => [JSON.stringify([each.subject, each.predicate, each.object, each.qualifiers]), each]),
  ).values(),
];

/** Facts by the record that they are about, in the order in which the records come. */
export const factsBySubject = (facts: readonly Fact[]): (readonly [NodeId, readonly Fact[]])[] =>
  [...new Set(facts.map(({ subject }) => subject))].map((id) => [
    id,
    facts.filter(({ subject }) => subject === id),
  ]);
