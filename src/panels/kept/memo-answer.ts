import {
  answerCounts,
  answerParts,
  answerEntries,
  factsBySubject,
  type AnswerEntry,
  type Fact,
  type NodeId,
  type Question,
} from '../../../graph/index.ts';
import { answerNote } from '../fact/answer-note.ts';
import { encodeView } from '../../state/link/link.ts';
import { START_VIEW } from '../../state/view/view.ts';
import { questionSentence } from '../../words/question-sentence.ts';
import { answerRow } from './memo-answer-row.ts';
import { factParts } from './memo-fact.ts';
import type { Block, MemoPicture, Parts, RowGroup } from './memo-model.ts';
import { heading, paragraph, section, type MemoContext } from './memo-parts.ts';

/** The answer that a memo begins with. */
export interface MemoAnswer {
  readonly question: Question;
  /** The drawing of the answer, if the reader wants it. */
  readonly picture?: MemoPicture | undefined;
  /** Whether the records of its instruments follow in full. */
  readonly annex: boolean;
}

/** The entries of an answer, as its panel has them. */
export const entriesOf = ({ graph, now }: MemoContext, { question }: MemoAnswer): AnswerEntry[] =>
  answerEntries(graph, question, { now });

/** The answer on its own page: the question, the instruments in one table, what is known of them today, and the drawing. */
export function answerBlocks(context: MemoContext, answer: MemoAnswer, address: string): Block[] {
  const { question, picture } = answer;
  const { graph, texts, now } = context;
  const entries = entriesOf(context, answer);
  const { answerWords } = texts.part('answer');
  const { memo: words } = texts.part('keep').keep;
  const groups = answerParts(entries).map(({ is, entries: some }): RowGroup => {
    const note = answerNote(texts, question, is);
    return {
      label: answerWords.heading[is],
      ...(note !== undefined && { note }),
      rows: some.map((entry) => answerRow(context, entry, question, address)),
    };
  });
  const { instrument, why, done, cost, snag, sources } = words.columns;
  const url = `${address}#${encodeView({ ...START_VIEW, question, now })}`;
  return [
    paragraph([
      { strong: words.question },
      ' ',
      { label: `${questionSentence(graph, question, texts.words)}.`, url },
    ]),
    heading(2, answerWords.title),
    paragraph([answerWords.summary(answerCounts(entries))]),
    ...(groups.length > 0
      ? [{ kind: 'table', head: [instrument, why, done, cost, snag, sources], groups } as const]
      : []),
    ...(now ? todayOf(context, entries) : []),
    ...(picture ? [heading(2, words.drawing), { kind: 'picture', picture } as const] : []),
  ];
}

/** How many more statements of today the record has, and those of its examples. */
function moreOf({ graph, texts }: MemoContext, id: NodeId, facts: readonly Fact[]): string[] {
  const { more } = texts.part('keep').keep.memo;
  const { moreAt } = texts.part('answer').answerWords;
  return factsBySubject(facts).map(([subject, { length }]) =>
    subject === id ? ` ${more(length)}` : ` (${moreAt(length, graph.node(subject).name)})`,
  );
}

/** What is known of each instrument today: the first statement, and how many more its record has. */
function todayOf(context: MemoContext, entries: readonly AnswerEntry[]): Block[] {
  const { graph, texts, sources } = context;
  const { record } = texts.words;
  const items = entries.map(({ instrument, today: [first, ...others] }): Parts => {
    const name = { strong: `${instrument.name}:` };
    if (!first) return [name, ` ${record.nothingVerified}`];
    const whose = first.subject === instrument.id ? '' : `${graph.node(first.subject).name}: `;
    return [
      name,
      ` ${whose}`,
      ...factParts(context, first),
      '\u00a0',
      { ref: sources.number(first.from) },
      ...moreOf(context, instrument.id, others),
    ];
  });
  return items.length > 0 ? [{ kind: 'apart', blocks: section(record.now, items) }] : [];
}
