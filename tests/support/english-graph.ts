import { KnowledgeGraph, type Vocabulary } from '../../graph/index.ts';

type Words<T> = Readonly<Record<string, T>>;
const each = <T extends object>(words: Words<T>, change: (id: string) => object): Words<T> =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [id, { ...word, ...change(id) }]));

/** A toolbox with words that are not Dutch where the words of the page are composed around them: its ids. */
export function englishGraph({ toolbox, vocabulary }: KnowledgeGraph): KnowledgeGraph {
  const words: Vocabulary = {
    ...vocabulary,
    kinds: each(vocabulary.kinds, (id) => ({ one: id, many: `${id}s` })),
    statuses: each(vocabulary.statuses, () => ({ label: 'proposal' })),
    relations: each(vocabulary.relations, () => ({ verb: 'belongs to' })),
  };
  const themes = Object.fromEntries(Object.keys(toolbox.themes).map((id) => [id, 'is a theme']));
  const records = toolbox.records.map((record) => ({ ...record, name: 'SEV' }));
  return new KnowledgeGraph({ ...toolbox, themes, records }, words);
}
