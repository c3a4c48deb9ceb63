import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { normalizePath, type HtmlTagDescriptor, type Plugin, type Rollup } from 'vite';
import type { ToolboxApi } from '../graph/tools/vite-plugin.ts';
import { LANGUAGES } from '../src/words/language.ts';
import { explorerHtml, explorerTags, manifestOf } from './explorer-page.ts';
import { initialPictures } from './initial-picture.ts';
import { plainHtml, plainTags } from './plain-page.ts';
import { metaPolicy } from './security-headers.ts';
import { FILES, hrefOf } from './site.ts';

/** A page of the site. All of them are ordinary HTML inputs of Vite. */
interface Page {
  readonly file: string;
  readonly html: () => string;
  readonly hasScript: boolean;
  readonly tags: (bundle?: Rollup.OutputBundle, entry?: Rollup.OutputChunk) => HtmlTagDescriptor[];
}

/**
 * Gives Vite the four pages as HTML inputs: the explorer and the plain text, each in two languages. Home-made, because a page per language
 * from one index.html needs our words, and only index.html may stand at the root.
 */
export function pagesPlugin(toolbox: ToolboxApi): Plugin {
  let root = '';
  const draw = initialPictures();
  const pages = LANGUAGES.flatMap((language): Page[] => [
    {
      file: FILES[language].page,
      html: () => explorerHtml(readFileSync(join(root, 'index.html'), 'utf8'), language),
      hasScript: true,
      tags: (bundle, entry) => [
        ...alternates('page'),
        ...explorerTags(toolbox, language, draw, bundle, entry),
      ],
    },
    {
      file: FILES[language].plain,
      html: () => plainHtml(toolbox, language),
      hasScript: false,
      tags: () => [...alternates('plain'), ...plainTags(toolbox, language)],
    },
  ]);
  const pageAt = (path: string) => pages.find(({ file }) => path === `/${file}`);
  const pageWithId = (id: string) => pages.find(({ file }) => id === normalizePath(join(root, file)));

  return {
    name: 'pages',
    config: (config) => {
      root = config.root ?? process.cwd();
      const input = pages.map(({ file }) => normalizePath(join(root, file)));
      return { build: { rolldownOptions: { input } } };
    },
    resolveId: { filter: { id: /\.html$/ }, handler: (id) => (pageWithId(id) ? id : undefined) },
    load: { filter: { id: /\.html$/ }, handler: (id) => pageWithId(id)?.html() },
    buildStart() {
      if (this.environment.mode !== 'build') return;
      for (const language of LANGUAGES)
        this.emitFile({ type: 'asset', fileName: FILES[language].manifest, source: manifestOf(language) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const page = pageAt(pathname === '/' ? `/${FILES.nl.page}` : pathname);
        if (!page) return next();
        server.transformIndexHtml(`/${page.file}`, page.html(), request.originalUrl).then((html) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(html);
        }, next);
      });
    },
    transformIndexHtml(html, { path, bundle, chunk }) {
      const page = pageAt(path);
      if (!page) return;
      const tags = page.tags(bundle, chunk);
      // Development needs inline styles, which the policy forbids.
      if (!bundle) return tags;
      return { html: page.hasScript ? blockRendering(html) : html, tags: [policy, ...tags] };
    },
  };
}

/** The policy is in the page too, for hosts that send no headers. */
const policy: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
  injectTo: 'head-prepend',
};

const alternates = (kind: 'page' | 'plain'): HtmlTagDescriptor[] =>
  LANGUAGES.map((language) => ({
    tag: 'link',
    attrs: { rel: 'alternate', hreflang: language, href: hrefOf(FILES[language][kind]) },
    injectTo: 'head',
  }));

/**
 * Has the browser run a page's script before it paints, as the script knows in which colours and language the reader wants the page. Vite
 * writes the script element anew, without the attributes that it has in index.html.
 */
function blockRendering(html: string): string {
  const page = parse(html, { scriptingEnabled: false });
  for (const element of elementsIn(page))
    if (element.tagName === 'script') element.attrs.push({ name: 'blocking', value: 'render' });
  return serialize(page, { scriptingEnabled: false });
}

const elementsIn = (parent: Html.ParentNode): Html.Element[] =>
  parent.childNodes.filter((node) => tree.isElementNode(node)).flatMap((each) => [each, ...elementsIn(each)]);
