import { phraseFact, textOf, type Fact, type PhraseOptions } from '../../../graph/index.ts';
import { own, type Cell, type Part } from './memo-model.ts';
import type { MemoContext } from './memo-parts.ts';

/** A fact in its wording, with its qualifiers, and marked where it is inferred. */
export function factParts(
  { graph, texts }: MemoContext,
  fact: Fact,
  options: Pick<PhraseOptions, 'sourced'> = {},
): Part[] {
  const { object, layer } = fact;
  const phrases = phraseFact(graph, fact, { form: 'object', under: layer, ...options });
  if (object.is !== 'text') return [textOf(phrases)];
  const { abouts, lost } = graph.vocabulary;
  return [
    object.lost ? `${abouts[lost]}: ` : '',
    own(graph, texts.language, object.text),
    textOf(phrases.filter(({ is }) => is !== 'text')),
  ];
}

/** What the toolbox does not state is said. */
export function orMissing({ texts }: MemoContext, lines: Cell): Cell {
  return lines.length > 0 ? lines : [{ parts: [texts.part('keep').keep.memo.notNamed] }];
}
