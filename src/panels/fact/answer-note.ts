import { namesEnds, type Question, type Reason } from '../../../graph/index.ts';
import type { Texts } from '../../words/texts.ts';

/** What the heading of a part of an answer does not mean; nothing where it says all. */
export function answerNote(texts: Texts, question: Question, is: Reason['is']): string | undefined {
  const { answerWords } = texts.part('answer');
  return is === 'mention' && !namesEnds(question) ? answerWords.mentionedThere : answerWords.note[is];
}
