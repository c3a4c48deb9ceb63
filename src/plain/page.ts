import { capital, type GraphNode } from '../../graph/index.ts';
import type { Language } from '../words/language.ts';
import { items, list, markup, type Piece } from './markup.ts';
import { record } from './record.ts';
import type { PlainContext } from './statement.ts';
import { termId, terms } from './terms.ts';
import { tour, tourId } from './tour.ts';

/** What the page has to know of its site. */
export interface Site {
  /** The address of the explorer in the same language. */
  readonly explorer: string;
  /** The same page in other languages. */
  readonly others: readonly { readonly language: Language; readonly title: string; readonly href: string }[];
  readonly styles: readonly { readonly href: string; readonly media?: string }[];
}

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
  readonly content: () => Piece;
}

/**
 * The page with the whole toolbox as text, for readers without JavaScript and for print. Its `main` element is apart, as it is large and
 * the build has nothing to resolve in it.
 */
export const plainPage = (context: PlainContext, site: Site): string =>
  markup`<!doctype html>
<html lang="${context.language}">
${head(context, site)}<body class="plain">
${opening(context, site)}${contents(context)}</body>
</html>
`.text;

/** The content of the page's `main` element. */
export const plainMain = (context: PlainContext): string =>
  markup`\n${partsOf(context).map(
    ({ id, heading, content }) => markup`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content()}<p class="back"><a href="#inhoud:">${context.own.toContents}</a></p>
</section>
`,
  )}`.text;

/**
 * The parts of the page: nodes by kind, nodes that only today's sources name, tours, and explained words. The colon in each id prevents a
 * clash with the id of a record.
 */
function partsOf(context: PlainContext): Part[] {
  const { graph, own } = context;
  const { tours } = graph.toolbox;
  const part = (id: string, heading: string, nodes: readonly GraphNode[]): Part => ({
    id,
    heading,
    entries: nodes,
    content: () => nodes.map((node) => record(context, node)),
  });
  const named = (kind: string) => graph.ofKind(kind).filter(({ layer }) => layer === 'toolbox');
  const today = graph.nodes.filter(({ layer }) => layer === 'now');
  const parts = [
    ...Object.entries(graph.vocabulary.kinds).map(([kind, { many }]) =>
      part(`soort:${kind}`, capital(many), named(kind)),
    ),
    part('nu:', own.today, today),
    {
      id: 'rondleidingen:',
      heading: own.tours,
      entries: tours.map(({ id, name }) => ({ id: tourId(id), name })),
      content: () => tours.map((each) => tour(context, each)),
    },
    {
      id: 'woorden:',
      heading: own.terms,
      entries: graph.terms.map(({ id, term }) => ({ id: termId(id), name: term })),
      content: () => terms(context),
    },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

const head = ({ own, words }: PlainContext, { styles }: Site): Piece => markup`<head>
<meta charset="utf-8">
<title>${own.title} – ${words.product}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${own.description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="./favicon.svg" type="image/svg+xml">
${styles.map(({ href, media }) => stylesheet(href, media))}</head>
`;

const stylesheet = (href: string, media?: string): Piece =>
  media === undefined
    ? markup`<link rel="stylesheet" href="${href}">\n`
    : markup`<link rel="stylesheet" href="${href}" media="${media}">\n`;

const opening = ({ graph, own, words }: PlainContext, { explorer, others }: Site): Piece => markup`<header>
<p class="brand"><img src="./favicon.svg" alt="" width="28" height="28">${words.product}</p>
<h1>${own.title}</h1>
<p>${own.what(graph.toolbox.document)}</p>
${list(own.how)}<p class="elsewhere"><a href="${explorer}">${own.explorer}</a>${others.map(
  ({ language, title, href }) =>
    markup` <a href="${href}" hreflang="${language}" lang="${language}">${title}</a>`,
)}</p>
</header>
`;

const contents = (context: PlainContext): Piece => markup`<nav aria-labelledby="inhoud:">
<h2 id="inhoud:">${context.own.contents}</h2>
${partsOf(context).map(
  ({ id, heading, entries }) => markup`<h3><a href="#${id}">${heading}</a></h3>
<ul>
${items(entries.map((each) => markup`<a href="#${each.id}">${each.name}</a>`))}</ul>
`,
)}</nav>
`;
