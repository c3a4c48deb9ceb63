import type { Addition } from '../view/view.ts';
import { field, nodesNamed, wordsOf, type Encode } from './link-field.ts';

type Run =
  | { readonly is: 'nodes'; readonly names: readonly string[]; readonly by?: string }
  | { readonly is: 'place'; readonly name: string };

/** More nodes than any answer has. */
const CROWD = 30;
export const isCrowd = ({ length }: readonly Addition[]): boolean => length > CROWD;

/** `a,b~c~d,-e`: a by itself, then c and d from b, then only the place of e. */
export const additionsField = field({
  key: 'erbij',
  write: ({ added }, encode) => written(added, encode),
  parse: (text) => wordsOf(text).map(parseRun),
  resolve(runs, resolving) {
    const found = runs.flatMap((run): Addition[] => {
      if (run.is === 'place') return nodesNamed([run.name], resolving).map((id) => ({ id, gone: true }));
      const [by] = run.by === undefined ? [] : nodesNamed([run.by], resolving);
      return nodesNamed(run.names, resolving).map((id) => ({ id, ...(by !== undefined && { by }) }));
    });
    return { added: found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at) };
  },
});

function parseRun(word: string): Run {
  const [first = '', ...rest] = word.split('~');
  if (first.startsWith('-')) return { is: 'place', name: first.slice(1) };
  return rest.length === 0 ? { is: 'nodes', names: [first] } : { is: 'nodes', names: rest, by: first };
}

/** Additions from the same node that follow each other are written as one run. */
function written(added: readonly Addition[], encode: Encode): string {
  const runs: { by: string | undefined; ids: string[] }[] = [];
  for (const { id, by, gone } of added) {
    const last = runs.at(-1);
    const from = by && encode(by);
    if (from !== undefined && last?.by === from) last.ids.push(encode(id));
    else runs.push({ by: from, ids: [gone ? `-${encode(id)}` : encode(id)] });
  }
  return runs.map(({ by, ids }) => [...(by === undefined ? [] : [by]), ...ids].join('~')).join(',');
}
