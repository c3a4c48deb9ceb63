import {
  createSearch,
  findablesOf,
  lexicon,
  placeHit,
  termHit,
  tourHit,
  type Hit,
  type KnowledgeGraph,
  type NodeId,
  type OtherLanguage,
  type ReadyQuestion,
  type SearchText,
} from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { ViewMode } from '../../state/view/view.ts';
import type { Language } from '../../words/language.ts';
import type { Texts } from '../../words/texts.ts';
import { SECTIONS, todaySection } from '../fact/section-of.ts';
import { commands } from './commands.ts';

/** One hit: its name, its kind, where it was found, and what choosing it does. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly because?: string;
  /** The text in which it was found, if that is not given whole by `because`. */
  readonly text?: { readonly text: string; readonly language?: Language };
  /** The words to mark in the name and the text. */
  readonly words: ReadonlySet<string>;
  readonly choose: () => void;
}

/** The answer to a query. Most of a long list is never shown, so only what is shown is put in words. */
export interface FoundList {
  readonly hits: readonly Hit[];
  readonly inWords: (hit: Hit) => Found[];
  /** What to say first: that words stand nowhere in the toolbox, or that nothing was found. */
  readonly notice?: string;
}

/** The state of the page, on which the effect of an action depends. */
export interface Situation {
  readonly explorer: Explorer;
  readonly mode: ViewMode;
}

export type Finder = (situation: Situation, query: string) => FoundList;

/** What choosing a hit does, and how the hit is named. */
type Target = Pick<Found, 'name' | 'kind' | 'choose'> & { readonly meaning?: string };
type TargetOf = (situation: Situation, found: SearchText) => Target;

const OTHER_LANGUAGES: Readonly<Record<Language, () => Promise<{ default: OtherLanguage }>>> = {
  nl: () => import('virtual:other-language/nl'),
  en: () => import('virtual:other-language/en'),
};

const FINDER = Symbol('finder');

/** The finder of an explorer, which is made once. */
export const finderOf = (explorer: Explorer, texts: Texts): Promise<Finder> =>
  explorer.memo(FINDER, async () => {
    const finder = await createFinder(explorer.graph, texts);
    countAhead(explorer, explorer.graph.questions);
    return finder;
  });

/** Counts what the ready questions give, one a task, so that no letter has to wait for it. */
function countAhead(explorer: Explorer, [first, ...others]: readonly ReadyQuestion[]): void {
  if (!first) return;
  setTimeout(() => {
    explorer.countResults(first);
    countAhead(explorer, others);
  });
}

/** Finds records, places, terms, steps of tours, ready questions and actions, in one list. */
export async function createFinder(graph: KnowledgeGraph, texts: Texts): Promise<Finder> {
  const [{ hitWords, commandWords }, other] = await Promise.all([
    texts.load('search'),
    OTHER_LANGUAGES[graph.language](),
  ]);
  const targets = targetsIn(graph, texts);
  const search = createSearch(
    [
      ...findablesOf(graph, other.default),
      ...graph.questions.map(({ id, text }) => ({
        id: `question.${id}`,
        texts: [{ aspect: 'searchWord' as const, text }],
      })),
      ...commands.map(({ id }) => ({
        id: `action.${id}`,
        texts: [
          { aspect: 'name' as const, text: commandWords[id].name },
          ...commandWords[id].also.map((text) => ({ aspect: 'searchWord' as const, text })),
        ],
      })),
    ],
    graph.vocabulary,
    lexicon,
  );
  const commandsById = new Map(commands.map((command) => [`action.${command.id}`, command]));
  /** What was last said of each hit. A letter more often changes nothing of it, and then nothing is written anew. */
  const known = new Map<string, Pick<Situation, 'explorer'> & { readonly hit: Hit; readonly found: Found }>();
  return (situation, query) => {
    const { hits: all, unknown, isNearest } = search(query);
    const hits = all.filter(({ id }) => commandsById.get(id)?.fits(situation) ?? true);
    const inWords = (hit: Hit): Found[] => {
      const { explorer } = situation;
      const before = known.get(hit.id);
      if (
        before?.explorer === explorer &&
        before.hit.found === hit.found &&
        isSame(before.hit.words, hit.words)
      )
        return [before.found];
      const target = targets.get(hit.id)?.(situation, hit.found);
      if (!target) return [];
      const found = foundBy(hit, target, texts);
      known.set(hit.id, { explorer, hit, found });
      return [found];
    };
    if (hits.length === 0) return { hits, inWords, notice: hitWords.none(query.trim()) };
    if (unknown.length === 0) return { hits, inWords };
    return { hits, inWords, notice: (isNearest ? hitWords.nearest : hitWords.others)(unknown) };
  };
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));

function foundBy({ id, found, words }: Hit, { meaning, ...target }: Target, texts: Texts): Found {
  const { inText, because } = texts.part('search').hitWords;
  const { aspect, text, language } = found;
  const more = language && language !== texts.language ? { language } : {};
  if (Object.hasOwn(inText, aspect)) {
    const where = inText[aspect as keyof typeof inText](found);
    return { id, ...target, because: where, text: { text, ...more }, words };
  }
  const whole = Object.hasOwn(because, aspect) ? because[aspect as keyof typeof because](found) : undefined;
  // A question is its own reason.
  return {
    id,
    ...target,
    ...(whole !== undefined && text !== target.name && { because: whole }),
    ...(meaning !== undefined && { text: { text: meaning } }),
    words,
  };
}

/** The section of the record in which a text was found; nothing for its name or a warning, which stand above them all. */
function sectionOfText(
  { vocabulary: { abouts, nowAbouts, warning } }: KnowledgeGraph,
  { aspect, layer, under }: SearchText,
): string | undefined {
  if (aspect === 'otherName') return layer === 'now' ? SECTIONS.today : SECTIONS.names;
  if (under === undefined) return undefined;
  const keyIn = (headings: Readonly<Record<string, string>>) =>
    Object.keys(headings).find((about) => headings[about] === under);
  const [toolbox, today] = [keyIn(abouts), keyIn(nowAbouts)];
  if (layer === 'now') return today === undefined ? SECTIONS.today : todaySection(today);
  return toolbox === warning ? undefined : toolbox;
}

/** What each hit is and does, by its id. */
function targetsIn(graph: KnowledgeGraph, texts: Texts): ReadonlyMap<string, TargetOf> {
  const { words } = texts;
  const { hitWords, commandWords } = texts.part('search');
  const { places, tours } = graph.toolbox;
  const record = (id: NodeId): [string, TargetOf] => {
    const node = graph.node(id);
    const kind = [graph.wordsOf(node).one, ...(node.layer === 'now' ? [hitWords.now] : [])].join(', ');
    const target: TargetOf = ({ explorer }, found) => ({
      name: node.name,
      kind,
      choose: () => {
        // What was found has to be there when the record opens.
        if (found.layer === 'now' && !explorer.view.now) explorer.showNow(true);
        explorer.reveal(id, sectionOfText(graph, found));
      },
    });
    return [id, target];
  };
  return new Map<string, TargetOf>([
    ...graph.nodes.map(({ id }) => record(id)),
    ...Object.entries(places).map(([place, name]): [string, TargetOf] => [
      placeHit(place),
      ({ explorer }) => ({ name, kind: hitWords.place, choose: () => explorer.ask('place', [place]) }),
    ]),
    ...graph.terms.map(({ id, term, means }): [string, TargetOf] => [
      termHit(id),
      ({ explorer }) => ({
        name: term,
        kind: hitWords.term,
        meaning: means,
        choose: () => explorer.explain(id),
      }),
    ]),
    ...tours.flatMap(({ id, name, steps }) =>
      steps.map(({ title }, at): [string, TargetOf] => [
        tourHit(id, at + 1),
        ({ explorer }) => ({
          name: title,
          kind: hitWords.tour(name),
          choose: () => explorer.startTour(id, at + 1),
        }),
      ]),
    ),
    ...graph.questions.map((ready): [string, TargetOf] => [
      `question.${ready.id}`,
      ({ explorer }) => ({
        name: ready.text,
        kind: `${hitWords.question}, ${words.ready.count(explorer.countResults(ready), graph.vocabulary.kinds)}`,
        choose: () => explorer.pose(ready),
      }),
    ]),
    ...commands.map((command): [string, TargetOf] => [
      `action.${command.id}`,
      ({ explorer }) => ({
        name: commandWords[command.id].name,
        kind: hitWords.action,
        choose: () => command.run(explorer),
      }),
    ]),
  ]);
}
