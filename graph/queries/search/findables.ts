import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { GraphNode, Layer, NodeId, Provenance, Statement } from '../../model.ts';
import type { Language, Vocabulary } from '../../vocabulary.ts';
import { originalText } from '../original-text.ts';

/**
 * What a text is to the findable that has it, with how much it counts. Those from 2 on name something; the
 * others speak of it.
 */
export const ASPECTS = {
  name: 4,
  otherName: 3,
  searchWord: 2.5,
  translation: 3,
  place: 2,
  experience: 2,
  address: 2,
  succession: 1.5,
  statement: 1.2,
  quote: 1,
  meaning: 1.2,
  summary: 1,
  theme: 1,
  heading: 0.8,
  category: 0.7,
  organisation: 0.8,
  application: 0.6,
  kind: 0.5,
  page: 0.6,
} as const;
/** What a hit matched: the name, another name, a place, a statement and so on. */
export type Aspect = keyof typeof ASPECTS;

/** One text by which something can be found. */
export interface SearchText {
  readonly aspect: Aspect;
  readonly text: string;
  /** Left out for what belongs to neither layer, as a name of ours. */
  readonly layer?: Layer;
  /** The heading under which it stands. */
  readonly under?: string;
  /** Left out if it is the language of the page. */
  readonly language?: Language;
}

/** Something that can be found. The caller knows what to do with its id. */
export interface Findable {
  readonly id: string;
  readonly texts: readonly SearchText[];
  /** How much its texts count beside those of others; if left out, 1. With less, its name counts as another name. */
  readonly weight?: number;
}

/** Texts in the other language of the toolbox, by the id of what they are about. */
export type OtherLanguage = Readonly<Record<string, readonly SearchText[]>>;

/** The id of a place as a findable: ids of records have no dot. */
export const placeHit = (place: string): string => `place.${place}`;
/** The id of a term as a findable. */
export const termHit = (term: string): string => `term.${term}`;
/** The id of a step of a tour as a findable; `step` counts from 1. */
export const tourHit = (tour: string, step: number): string => `tour.${tour}.${step}`;

/** A term explains a word of the records, and the steps of a tour repeat what they say. */
const TERM = 0.7;
const TOUR = 0.5;

/**
 * Everything that can be found in a graph: records with all that is stated about them, places, terms and the
 * steps of tours. `other` has what the same things are called in the other language.
 */
export function findablesOf(graph: KnowledgeGraph, other: OtherLanguage = {}): Findable[] {
  const { toolbox, terms } = graph;
  const texts = textsIn(graph);
  const found = [
    ...graph.nodes.map((node) => ({ id: node.id, texts: recordTexts(graph, node, texts) })),
    ...Object.entries(toolbox.places).map(([id, name]) => ({
      id: placeHit(id),
      texts: [{ aspect: 'name', text: name }] satisfies SearchText[],
    })),
    ...terms.map(({ id, term, forms, means, inEnglish, original }) => ({
      id: termHit(id),
      weight: TERM,
      texts: [
        { aspect: 'name', text: term },
        ...forms.map((text) => ({ aspect: 'otherName' as const, text })),
        original === undefined
          ? { aspect: 'translation', text: inEnglish, language: 'en' }
          : { aspect: 'translation', text: original, language: toolbox.language },
        { aspect: 'meaning', text: means },
      ] satisfies SearchText[],
    })),
    ...toolbox.tours.flatMap(({ id, name, about, steps }) =>
      steps.map(({ title, statements }, at) => ({
        id: tourHit(id, at + 1),
        weight: TOUR,
        texts: [
          { aspect: 'name', text: title },
          ...(at === 0 ? [name, about] : []).map((text) => ({ aspect: 'searchWord' as const, text })),
          ...statements.map(({ text }) => ({ aspect: 'statement' as const, text })),
        ] satisfies SearchText[],
      })),
    ),
  ];
  return found.map((each) => ({ ...each, texts: [...each.texts, ...(other[each.id] ?? [])] }));
}

type Make = (
  aspect: Aspect,
  texts: readonly string[],
  more?: Pick<SearchText, 'layer' | 'under'>,
) => SearchText[];

/** Makes texts of what the toolbox says. A translation has its own words beside them, and keeps what is not translated. */
const textsIn =
  (graph: KnowledgeGraph): Make =>
  (aspect, texts, more = {}) =>
    texts.flatMap((text): SearchText[] => {
      const said = { aspect, text, ...more };
      if (graph.toolbox.language === graph.language) return [said];
      const original = originalText(graph, text);
      const { language } = graph.toolbox;
      return original === undefined ? [{ ...said, language }] : [said, { ...said, text: original, language }];
    });

const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;
const isFirstPage = (url: string): boolean => /^https?:\/\/[^/?#]+\/?$/.test(url);

/** All that is said of a record, its name first. */
function recordTexts(graph: KnowledgeGraph, node: GraphNode, texts: Make): SearchText[] {
  const { toolbox, vocabulary } = graph;
  const { name, translated, otherNames, places, addresses, links, experience, statements } = node;
  const own = (aspect: Aspect, all: readonly string[], layer?: Layer): SearchText[] =>
    all.map((text) => ({ aspect, text, ...(layer && { layer }) }));
  const status = experience && vocabulary.statuses[experience.status]?.label;
  return [
    ...own('name', [name]),
    ...(translated && translated.original !== name ? texts('otherName', [translated.original]) : []),
    ...otherNames.flatMap((each) => texts('otherName', [each.name], { layer: each.from.layer })),
    ...own('searchWord', vocabulary.searchWords[node.id] ?? []),
    ...own(
      'place',
      places.map(({ place }) => toolbox.places[place] ?? place),
    ),
    ...own('experience', status === undefined ? [] : [status]),
    ...addresses.flatMap(({ printed }) => texts('address', [printed], { layer: 'toolbox' })),
    ...links.flatMap(({ url, label }) => [
      // Only the first page of a site is an address of its own; others are pages about the record.
      ...(isFirstPage(url) ? texts('address', [hostOf(url)], { layer: 'now' }) : []),
      ...texts('page', [label], { layer: 'now' }),
    ]),
    ...own('summary', translated ? [translated.summary] : []),
    ...statements.flatMap((statement) => statementTexts(graph, statement, texts)),
    ...relatedTexts(graph, node, own),
    ...own('kind', [graph.wordsOf(node).one, vocabulary.kinds[node.kind]?.many ?? '']),
    ...pagesOf(node).flatMap(({ url, checked }) => texts('page', [checked, hostOf(url)], { layer: 'now' })),
  ];
}

/** Where a statement stands. */
export function placeOfStatement(
  { abouts, nowAbouts }: Vocabulary,
  { about, from: { layer } }: Statement,
): Pick<SearchText, 'layer' | 'under'> {
  const heading = (layer === 'now' ? nowAbouts : abouts)[about];
  return { layer, ...(heading !== undefined && { under: heading }) };
}

function statementTexts(
  { toolbox, vocabulary }: KnowledgeGraph,
  statement: Statement,
  texts: Make,
): SearchText[] {
  const { text, quote, theme, from } = statement;
  const more = placeOfStatement(vocabulary, statement);
  const { under: heading } = more;
  const { layer } = from;
  const label = theme === undefined ? undefined : toolbox.themes[theme];
  return [
    ...texts('statement', [text], more),
    ...texts('quote', quote === undefined ? [] : [quote], more),
    ...(label === undefined ? [] : [{ aspect: 'theme' as const, text: label, ...more }]),
    ...(heading === undefined ? [] : [{ aspect: 'heading' as const, text: heading, layer }]),
  ];
}

/** What a record is joined to: its category, organisations, what came before and after, groups and types. */
function relatedTexts(
  graph: KnowledgeGraph,
  { id }: GraphNode,
  own: (aspect: Aspect, all: readonly string[]) => SearchText[],
): SearchText[] {
  const { categoryOf, successors, application, centralIn, namesGroup, partOf } = graph.vocabulary;
  const names = (id: NodeId): string[] => {
    const { name, translated, otherNames } = graph.node(id);
    const original = translated && translated.original !== name ? [translated.original] : [];
    return [name, ...original, ...otherNames.map((each) => each.name)];
  };
  const groups = [application.group, application.type, centralIn, namesGroup, partOf];
  const out = graph.out(id).map(({ relation, target }) => ({ relation, far: target }));
  const back = graph.in(id).map(({ relation, source }) => ({ relation, far: source }));
  const aspectOf = (relation: string, far: NodeId): Aspect | undefined => {
    if (successors.includes(relation)) return 'succession';
    if (relation === categoryOf) return 'category';
    if (groups.includes(relation)) return 'application';
    return graph.node(far).kind === graph.sourceKind ? 'organisation' : undefined;
  };
  return [...out, ...back.filter(({ relation }) => successors.includes(relation))].flatMap(
    ({ relation, far }) => {
      const aspect = aspectOf(relation, far);
      return aspect ? own(aspect, names(far)) : [];
    },
  );
}

/** The pages of today that a record leans on, each once. */
function pagesOf({ from, otherNames, experience, links, statements, relations }: GraphNode) {
  const all: readonly (Provenance | undefined)[] = [
    from,
    experience?.from,
    ...[...otherNames, ...links, ...statements, ...relations].map((each) => each.from),
  ];
  const pages = all.filter((each) => each?.layer === 'now');
  return [...new Map(pages.map((page) => [page.url, page])).values()];
}
