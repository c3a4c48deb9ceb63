import {
  answerGrounds,
  applicationFact,
  namesEnds,
  phrasePath,
  textOf,
  type AnswerEntry,
  type Fact,
  type Question,
  type Reason,
} from '../../../graph/index.ts';
import { keptLink } from '../../state/stored/kept-link.ts';
import { factParts, orMissing } from './memo-fact.ts';
import type { Cell, Line, Part } from './memo-model.ts';
import type { MemoContext } from './memo-parts.ts';
import { doneCell } from './memo-practice.ts';

/** One instrument of an answer: what it is, why it is there, what was done, costs, snags, and where all that stands. */
export function answerRow(
  context: MemoContext,
  entry: AnswerEntry,
  question: Question,
  address: string,
): Cell[] {
  const { costs, snags } = entry;
  const facts = (list: readonly Fact[]): Line[] => list.map((fact) => ({ parts: factParts(context, fact) }));
  // The sources of the toolbox get their numbers first, as they stand in the order of the row.
  const grounds = answerGrounds(context.graph, entry, { category: true, applications: !namesEnds(question) });
  const numbers = [...new Set(grounds.map((from) => context.sources.number(from)))];
  return [
    nameCell(context, entry, address),
    whyCell(context, entry, question),
    doneCell(context, entry),
    orMissing(context, facts(costs)),
    orMissing(context, facts(snags)),
    [{ parts: numbers.toSorted((a, b) => a - b).flatMap((ref, at): Part[] => [at > 0 ? ' ' : '', { ref }]) }],
  ];
}

/** The name, which leads to the record, the category, and how it works. */
function nameCell(context: MemoContext, { instrument, how }: AnswerEntry, address: string): Cell {
  const { graph, texts, now } = context;
  const { memo: words } = texts.part('keep').keep;
  const category = graph.categoryOf(instrument.id);
  const fragment = keptLink(graph, { kind: 'record', key: instrument.id }, now) ?? '';
  const [first, ...others] = how;
  const more = others.length > 0 ? ` ${words.more(others.length)}` : '';
  const works = first ? [...factParts(context, first), more] : [`${words.how} ${words.notNamed}`];
  return [
    { parts: [{ label: instrument.name, url: `${address}#${fragment}` }] },
    {
      parts: [...(category === undefined ? [] : [`${graph.node(category).name}. `]), ...works],
    },
  ];
}

function whyCell(context: MemoContext, { instrument, reasons }: AnswerEntry, question: Question): Cell {
  const lines = reasons.flatMap((reason) => reasonLines(context, reason));
  if (namesEnds(question)) return lines;
  const applied = instrument.applications.map((each) => ({
    parts: factParts(context, applicationFact(instrument.id, each)),
  }));
  const none = [{ parts: [context.texts.words.record.noApplication] }];
  return [...(applied.length > 0 ? applied : none), ...lines];
}

function reasonLines(context: MemoContext, reason: Reason): Line[] {
  const { answerWords } = context.texts.part('answer');
  if ('facts' in reason)
    return reason.facts.map((fact) => ({
      parts: [
        ...(fact.object.is === 'application' ? [] : [`${answerWords.says} `]),
        ...factParts(context, fact),
      ],
    }));
  const [path, ...others] = reason.paths;
  if (!path) return [];
  const more = others.length > 0 ? ` ${answerWords.otherRoutes(others.length)}` : '';
  return [{ parts: [`${textOf(phrasePath(context.graph, path))}${more}`] }];
}
