import { pathKey, phrasePath, textOf } from '../../../../graph/index.ts';
import { addressOf } from '../../../state/link/address.ts';
import type { Explorer } from '../../../state/session/explorer.svelte.ts';
import { splitPathKeys } from '../../../state/view/path-keys.ts';
import type { Words } from '../../../words/language-pack.ts';
import { questionSentence } from '../../../words/question-sentence.ts';
import { restrictionsInWords } from '../../../words/restrictions.ts';
import type { Texts } from '../../../words/texts.ts';

/** The text around a picture, which tells what the page told. */
export interface PictureDescription {
  readonly title: string;
  /** The question in sentences; the first one is the heading. */
  readonly asked: readonly string[];
  /** The number of visible cards, and the restrictions that hide others. */
  readonly filters: readonly string[];
  /** Remarks on the result. */
  readonly notes: readonly string[];
  readonly date: string;
  readonly link: string;
}

/** Describes what the reader sees. */
export function describePicture(explorer: Explorer, { words, formats }: Texts): PictureDescription {
  const { graph, visible, total, asking, question, tour } = explorer;
  const { title, year } = graph.toolbox.document;
  const path = pathSentences(explorer);
  return {
    title: `${words.product} · ${title}, ${year}`,
    asked: tour
      ? [`${tour.tour.name}: ${tour.tour.steps[tour.step - 1]?.title}`, ...path]
      : [...path, ...(asking || path.length === 0 ? [questionSentence(graph, question, words)] : [])],
    filters: [words.bar.visible(visible.length, total), ...restrictionsInWords(explorer.restrictions, words)],
    notes: asking ? notesOf(explorer, words) : [],
    date: formats.dayInWords(new Date()),
    link: addressOf(explorer, 'map'),
  };
}

/** The sentences of the chosen path, or of the paths that were chosen together. */
function pathSentences({ graph, traced, paths, connectingNodes }: Explorer): string[] {
  if (traced?.chosen === undefined) return [];
  const keys = splitPathKeys(traced.chosen);
  const found = [...paths, ...connectingNodes.flatMap((node) => node.paths)].filter((path) =>
    keys.includes(pathKey(path)),
  );
  return [...new Set(found.map((path) => textOf(phrasePath(graph, path))))];
}

/** The number of results, and how many of them are for everybody. */
function notesOf(explorer: Explorer, words: Words): string[] {
  const { initialSubgraph, isPathAlone } = explorer;
  if (isPathAlone) return [];
  const ask = words.question;
  const { length } = initialSubgraph.matches;
  const universal = initialSubgraph.matches.filter(({ fit }) => fit === 'universal').length;
  return length === 0
    ? [ask.empty]
    : universal === length
      ? [ask.onlyUniversal(universal)]
      : [`${ask.result(length)}.`, ...(universal > 0 ? [ask.universal(universal)] : [])];
}
