import type { HtmlTagDescriptor, Rollup } from 'vite';
import type { Language } from '../src/words/language.ts';
import { chunkWith, withImports } from './bundle.ts';
import { WIDE } from '../src/platform/media.ts';

/**
 * The scripts of the first screen, which main.ts requests together once the page is painted: first the question, then what surrounds
 * it, then the drawing. Scripts that the page's own entry imports are left out; Vite preloads those.
 */
export function preloads(
  bundle: Rollup.OutputBundle,
  language: Language,
  entry: Rollup.OutputChunk,
): HtmlTagDescriptor[] {
  const known = withImports(bundle, [entry.fileName]);
  const added = (...modules: readonly string[]) => {
    const names = withImports(
      bundle,
      modules.map((module) => chunkWith(bundle, module)),
    );
    const fresh = [...names].filter((name) => !known.has(name));
    for (const name of fresh) known.add(name);
    return fresh;
  };
  const low = { fetchpriority: 'low' };
  return [
    ...added(`shell/${language}.ts`).map((name) => link(name)),
    ...added('shell/around.ts').map((name) => link(name, low)),
    ...added('canvas/MapView.svelte', `words/${language}/drawing.ts`).map((name) =>
      link(name, { media: WIDE, ...low }),
    ),
  ];
}

const link = (name: string, attrs: Readonly<Record<string, string>> = {}): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}`, ...attrs },
});
