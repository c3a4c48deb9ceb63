import { paths, pathKey, stopOf } from '../../graph/index.ts';
import { encodeView } from '../../src/state/link/link.ts';
import { START_VIEW } from '../../src/state/view/view.ts';
import { realGraph } from '../support/real-toolbox.ts';

/** Pictures to be shown by other programs, by name: the page and the fragment that make each. */

const graph = realGraph();
const [from, to] = [stopOf(graph, 'senioren'), stopOf(graph, 'platform31')];
const path = from && to && paths(graph, { from, to }).at(-1);
const trace = { from: ['senioren'], to: 'platform31', via: [], avoid: [], chosen: path ? pathKey(path) : '' };

export const pictures: Readonly<Record<string, string>> = {
  start: '/#',
  senioren: '/#groep=senioren',
  'a-chosen-path': `/#${encodeView({ ...START_VIEW, trace })}`,
  everything: `/#${encodeView({ ...START_VIEW, added: graph.nodes.map(({ id }) => ({ id })) })}`,
  today: '/#erbij=sev,vestia,platform31',
  english: '/en.html#groep=senioren&type=huur-naar-huur',
};
