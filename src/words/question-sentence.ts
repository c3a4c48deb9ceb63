import {
  nameInSentence,
  QUESTION_PARTS,
  valuesOf,
  type KnowledgeGraph,
  type Question,
} from '../../graph/index.ts';
import type { Words } from './language-pack.ts';

/** A question as a sentence. It leaves out what is not asked, but always says for whom. */
export function questionSentence(graph: KnowledgeGraph, question: Question, words: Words): string {
  const { begin, before, any, or, comma } = words.question;
  const parts = QUESTION_PARTS.filter((part) => part === 'group' || question[part]);
  const sentence = parts.map((part) => {
    const asked: readonly string[] = question[part] ?? [];
    const names = valuesOf(graph, part)
      .filter(({ value }) => asked.includes(value))
      .map(({ value, label }) => {
        const node = graph.find(value);
        return node ? nameInSentence(graph, node.id) : label;
      });
    // Group and type share one clause; every other part has its own.
    const joint = part === 'group' || part === 'type' ? '' : comma;
    return `${joint} ${before[part]} ${names.length > 0 ? names.join(or) : any[part]}`;
  });
  return `${begin}${sentence.join('')}`;
}
