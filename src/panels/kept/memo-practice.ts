import { distinctFacts, phraseFact, textOf, type AnswerEntry } from '../../../graph/index.ts';
import { factParts, orMissing } from './memo-fact.ts';
import type { Cell, Line, Part } from './memo-model.ts';
import type { MemoContext } from './memo-parts.ts';

type Practice = AnswerEntry['practices'][number];

/** How far the instrument got by itself, and each example: how far, where, and who was behind it. */
export function doneCell(context: MemoContext, { experience, practices }: AnswerEntry): Cell {
  const lines = [
    ...experience.map((fact) => ({ parts: factParts(context, fact) })),
    ...practices.map((practice) => ({ parts: practiceParts(context, practice) })),
  ];
  return [...orMissing(context, lines), ...practicesToday(context, practices)];
}

/** A line in which anything is inferred gets one mark. */
function practiceParts(context: MemoContext, { node, status, places, organisations }: Practice): Part[] {
  const { graph } = context;
  const { inferredShort } = graph.vocabulary.phrases;
  const sourced = { sourced: true } as const;
  const behind = organisations.map(({ fact }) => fact).filter(({ layer }) => layer === 'toolbox');
  const isInferred = [...(status ? [status] : []), ...places, ...behind].some(
    ({ basis }) => basis === 'inferred',
  );
  return [
    ...(status ? factParts(context, status, sourced) : [node.name]),
    ...places.flatMap((place) => [', ', ...factParts(context, place, sourced)]),
    ...behind.map((fact) => `, ${textOf(phraseFact(graph, fact, { form: 'predicate', ...sourced }))}`),
    isInferred ? ` (${inferredShort})` : '',
  ];
}

/** Who is behind the examples today, each statement once. */
function practicesToday({ graph, sources, now }: MemoContext, practices: readonly Practice[]): Line[] {
  if (!now) return [];
  const facts = practices.flatMap(({ organisations }) =>
    organisations.flatMap(({ fact, successions }) => [
      ...(fact.layer === 'now' ? [fact] : []),
      ...successions,
    ]),
  );
  return distinctFacts(facts).map((fact) => ({
    now: true,
    parts: [textOf(phraseFact(graph, fact)), '\u00a0', { ref: sources.number(fact.from) }],
  }));
}
