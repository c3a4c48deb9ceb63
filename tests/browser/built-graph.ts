import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeGraph } from '../../graph/index.ts';
import type { Published } from '../../graph/published.ts';
import { BUILT } from '../support/site.ts';

/** The Dutch toolbox of the built site: the very file that the page loads, which is faster to read than the records. */
export function builtToolbox(): Published {
  const [file = ''] = readdirSync(join(BUILT, 'assets')).filter((name) => name.startsWith('toolbox-nl-'));
  return JSON.parse(readFileSync(join(BUILT, 'assets', file), 'utf8')) as Published;
}

export const graphOf = (published: Published): KnowledgeGraph =>
  new KnowledgeGraph(published.toolbox, published.vocabulary, published);
