import { QUESTION_PARTS, type NodeId } from '../../../graph/index.ts';
import { codeOf } from './short-codes.ts';
import type { Addition, ViewMode, View } from '../view/view.ts';
import { splitPathKeys } from '../view/visible.ts';

/**
 * A view as the fragment of an address. Readable: `#groep=senioren&type=huur-naar-huur&kies=huurgewenning`.
 */
export const VERSION = '1';
export const VIEW_MODE_WORDS: Readonly<Record<ViewMode, string>> = {
  map: 'kaart',
  list: 'lijst',
  matrix: 'matrix',
  compare: 'vergelijk',
  insights: 'inzichten',
  kept: 'bewaard',
  help: 'uitleg',
  privacy: 'privacy',
  accessibility: 'toegankelijkheid',
};
/** `rondleiding=toolbox~3`; where a link says nothing else, it opens what that step shows. */
export const TOUR = 'rondleiding';
export const linkOfStep = (id: string, step: number): string => `${TOUR}=${id}~${step}`;
export const PARTS = {
  group: 'groep',
  type: 'type',
  category: 'categorie',
  theme: 'effect',
  place: 'plaats',
  experience: 'ervaring',
} as const;

/** Beyond this many characters the long lists are written with short names, so that a link can still be sent. */
const LONG = 1000;

export function encodeView(view: View): string {
  const readable = write(view, (id) => id);
  return readable.length <= LONG ? readable : write(view, codeOf);
}

/** `short` names a record in a list that can be long; everything else stays readable. */
function write(view: View, short: (id: NodeId) => string): string {
  const {
    question,
    now,
    selected,
    added,
    hidden,
    pins,
    arranged,
    trace,
    posed,
    mode,
    against,
    compare,
    tour,
  } = view;
  const entries: [string, string | undefined][] = [
    ...QUESTION_PARTS.map((part): [string, string | undefined] => [PARTS[part], question[part]?.join(',')]),
    ['kies', selected],
    ['van', trace?.from.join(',')],
    ['naar', trace?.to],
    ['via', trace?.via.join(',')],
    ['niet', trace?.avoid.join(',')],
    ['stappen', trace?.max?.toString()],
    [
      'route',
      trace?.chosen &&
        splitPathKeys(trace.chosen)
          .map((key) => key.split(' ').join(','))
          .join('~'),
    ],
    ['vraag', posed],
    // On a tour this is always written: a link with nothing but the tour is that of the step itself.
    ['nu', now ? tour && 'aan' : 'uit'],
    ['vorm', mode && VIEW_MODE_WORDS[mode]],
    ['tegen', against],
    ['vergelijk', compare?.map(short).join(',')],
    [TOUR, tour && `${tour.id}~${tour.step}`],
    ['erbij', encodeAdditions(added, short)],
    ['weg', hidden.map(short).join(',')],
    ['schik', arranged && [arranged.count, ...arranged.without.map(short)].join(',')],
    ['vast', pins.map(({ id, x, y }) => `${short(id)}~${x}~${y}`).join(',')],
  ];
  const written = entries.filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (written.length > 0) written.push(['v', VERSION]);
  // Commas and colons may stand in a fragment as they are; only what is unsafe is escaped.
  return written
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`)
    .join('&');
}

/** `a,b~c~d,-e`: a by itself, then c and d from b, then only the place of e. */
function encodeAdditions(added: readonly Addition[], short: (id: NodeId) => string): string {
  const runs: { by: string | undefined; ids: string[] }[] = [];
  for (const { id, by, gone } of added) {
    const last = runs.at(-1);
    const from = by && short(by);
    if (from !== undefined && last?.by === from) last.ids.push(short(id));
    else runs.push({ by: from, ids: [gone ? `-${short(id)}` : short(id)] });
  }
  return runs.map(({ by, ids }) => [...(by === undefined ? [] : [by]), ...ids].join('~')).join(',');
}
