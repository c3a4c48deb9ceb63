import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The aspects that are searched, from the highest rank to the lowest. */
const ASPECTS = [
  'name',
  'otherName',
  'searchWord',
  'category',
  'place',
  'organisation',
  'succession',
] as const;
/** What a hit matched: the name, another name, a place and so on. */
export type Aspect = (typeof ASPECTS)[number];
const WEIGHTS: Readonly<Record<Aspect, number>> = {
  name: 4,
  otherName: 3,
  searchWord: 3,
  category: 1,
  place: 2,
  organisation: 1,
  succession: 2,
};

/** Something that can be found. The caller knows what to do with its id. */
export interface Findable {
  readonly id: string;
  readonly texts: Readonly<Partial<Record<Aspect, readonly string[]>>>;
}

/** A found item, by the id of its findable. */
export interface Hit {
  readonly id: string;
  /** The matching text, if it is not the name. */
  readonly because?: { readonly aspect: Exclude<Aspect, 'name'>; readonly text: string };
}

/** Lower case without diacritics, so that "coöptatie" and "cooptatie" are one word. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word and its endings of four letters or more, so that "woning" finds "koopwoning". */
const withEndings = (word: string): string[] => [
  word,
  ...Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => word.slice(index + 2)),
];

/** A word in itself, and without its suffix. */
function formsOf(word: string, endings: readonly string[]): string[] {
  const ending = endings.find((each) => word.endsWith(each)) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  return stem.length >= 4 && stem !== word ? [word, stem] : [word];
}

/** The other names of a record. For a translated one, its name in the language of the toolbox comes first. */
function otherNamesOf({ name, translated, otherNames }: GraphNode): string[] {
  const original = translated && translated.original !== name ? [translated.original] : [];
  return [...original, ...otherNames.map((other) => other.name)];
}

/**
 * Everything that can be found in a graph: records with their names, search words, places, category and
 * organisations.
 */
export function findablesOf(graph: KnowledgeGraph): Findable[] {
  const { categoryOf, successors, searchWords } = graph.vocabulary;
  const isSource = ({ kind }: GraphNode) => kind === graph.sourceKind;
  return graph.nodes.map((node) => {
    const out = graph.out(node.id).map(({ relation, target }) => ({ relation, far: graph.node(target) }));
    const back = graph.in(node.id).map(({ relation, source }) => ({ relation, far: graph.node(source) }));
    const follows = [...out, ...back].filter(({ relation }) => successors.includes(relation));
    const names = (ends: readonly { far: GraphNode }[]) =>
      ends.flatMap(({ far }) => [far.name, ...otherNamesOf(far)]);
    return {
      id: node.id,
      texts: {
        name: [node.name],
        otherName: otherNamesOf(node),
        searchWord: searchWords[node.id] ?? [],
        category: names(out.filter(({ relation }) => relation === categoryOf)),
        place: node.places.map(({ place }) => graph.toolbox.places[place] ?? place),
        organisation: names(
          out.filter(({ relation, far }) => isSource(far) && !successors.includes(relation)),
        ),
        succession: names(follows),
      },
    };
  });
}

/**
 * Indexes the findables once and returns a function that gives hits for a query, best first. Every word has
 * to match exactly, as a prefix, or with one letter in five mistaken; if nothing matches all words, any word
 * will do. The search engine is loaded on demand.
 */
export async function createSearch(
  findables: readonly Findable[],
  { fillers, endings }: Pick<Vocabulary, 'fillers' | 'endings'>,
): Promise<(query: string) => Hit[]> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<{ id: string } & Record<Aspect, string>>({
    fields: [...ASPECTS],
    tokenize: (text) => wordsIn(text).flatMap(withEndings),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: wordsIn,
      boost: WEIGHTS,
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(
    findables.map(({ id, texts }) => ({
      id,
      ...(Object.fromEntries(ASPECTS.map((aspect) => [aspect, texts[aspect]?.join(' ') ?? ''])) as Record<
        Aspect,
        string
      >),
    })),
  );
  const byId = new Map(findables.map((each) => [each.id, each]));

  return (query) => {
    const asked = wordsIn(query);
    const significant = asked.filter((word) => !fillers.includes(word));
    const queries = (significant.length > 0 ? significant : asked).map((word) => ({
      combineWith: 'OR' as const,
      queries: formsOf(word, endings),
    }));
    if (queries.length === 0) return [];
    const all = index.search({ combineWith: 'AND', queries });
    const found = all.length > 0 ? all : index.search({ combineWith: 'OR', queries });
    const hits = found.map((result) => {
      const thing = byId.get(result.id as string);
      const because = reasonOf(thing, result.match);
      return {
        hit: { id: result.id as string, ...(because && { because }) },
        rank: rankOf(thing, asked.join(' ')),
      };
    });
    return hits.toSorted((a, b) => a.rank - b.rank).map(({ hit }) => hit);
  };
}

/** Ranks an exact name first, then a prefix, then the words in order, then the rest. */
function rankOf(found: Findable | undefined, whole: string): number {
  const names = (found?.texts.name ?? []).map((name) => wordsIn(name).join(' '));
  if (names.includes(whole)) return 0;
  if (names.some((name) => name.startsWith(whole))) return 1;
  return names.some((name) => ` ${name}`.includes(` ${whole}`)) ? 2 : 3;
}

/** The matching text, unless it is the name. `match` lists the matching aspects per word. */
function reasonOf(
  found: Findable | undefined,
  match: Readonly<Record<string, readonly string[]>>,
): Hit['because'] {
  const terms = Object.entries(match);
  if (terms.some(([, aspects]) => aspects.includes('name'))) return undefined;
  for (const aspect of ASPECTS) {
    if (aspect === 'name') continue;
    const words = terms.filter(([, aspects]) => aspects.includes(aspect)).map(([word]) => word);
    const text = found?.texts[aspect]?.find((each) => words.some((word) => fold(each).includes(word)));
    if (text !== undefined) return { aspect, text };
  }
  return undefined;
}
