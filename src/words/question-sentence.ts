import {
  nameInSentence,
  QUESTION_PARTS,
  valuesOf,
  type KnowledgeGraph,
  type Question,
} from '../../graph/index.ts';
import type { Words } from './language-pack.ts';

/** A question as a sentence. What it leaves open is not said, but for whom is. */
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
    // Group and type are one clause; every other part is one of its own.
    const joint = part === 'group' || part === 'type' ? '' : comma;
    return `${joint} ${before[part]} ${names.length > 0 ? names.join(or) : any[part]}`;
  });
  return `${begin}${sentence.join('')}`;
}
