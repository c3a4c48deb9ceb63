import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import { arranged } from '../view/changes.ts';
import { tourAt, viewOfStep } from '../view/tours.ts';
import { START_VIEW, type View } from '../view/view.ts';
import { isCrowd } from './additions-field.ts';
import { ARRANGED_KEY, LINK_FIELDS, TOUR_KEY, VERSION_ENTRY } from './fields.ts';
import type { ParsedField } from './link-field.ts';
import { codeOf } from './short-codes.ts';

/*
 * A view as the fragment of an address, readable: `groep=senioren&type=huur-naar-huur&kies=huurgewenning`. What a link can hold stands in
 * `fields.ts`. A link is read in two steps: parsed as text, then resolved against a graph.
 */

/** Beyond this many characters the long lists are written with short codes, so that a link can still be sent. */
const LONG = 1000;

export function encodeView(view: View): string {
  const readable = write(view, (id) => id);
  return readable.length <= LONG ? readable : write(view, codeOf);
}

function write(view: View, encode: (id: NodeId) => string): string {
  const entries = LINK_FIELDS.flatMap((field) => {
    const texts = field.write(view, encode);
    return field.keys.map((key, at) => [key, texts[at] ?? ''] as const);
  }).filter(([, text]) => text !== '');
  // Commas and colons may stand in a fragment as they are; only what is unsafe is escaped.
  return (entries.length === 0 ? [] : [...entries, VERSION_ENTRY])
    .map(([key, text]) => `${key}=${encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':')}`)
    .join('&');
}

/** The link of a step of a tour: as it says nothing else, it opens what that step shows. */
export const linkOfStep = (id: string, step: number): string => `${TOUR_KEY}=${id}~${step}`;

/** A link taken apart, before any graph is asked. */
export interface ParsedLink {
  /** The fields that the link has, in the order of the table. */
  readonly fields: readonly ParsedField[];
  /** Whether the link says which additions are arranged, or that none is. */
  readonly saysArranged: boolean;
  /** The keys that no field has. */
  readonly unknownKeys: readonly string[];
}

/** Pure text: any string can be parsed. */
export function parseLink(fragment: string): ParsedLink {
  const params = new URLSearchParams(fragment.replace(/^#/, '').replace(/\+/g, '%2B'));
  const known = new Set(LINK_FIELDS.flatMap(({ keys }) => keys));
  return {
    fields: LINK_FIELDS.filter(({ keys }) => keys.some((key) => params.has(key))).map(({ keys, parse }) =>
      parse(
        keys.map((key) => params.get(key) ?? undefined),
        fragment,
      ),
    ),
    saysArranged: params.has(ARRANGED_KEY),
    unknownKeys: [...new Set(params.keys())].filter((key) => !known.has(key)),
  };
}

export interface Decoded {
  readonly view: View;
  /** The words of the fragment that this graph, or any, does not know. */
  readonly unknown: readonly string[];
}

/** The view that a parsed link opens in a graph. What the graph does not have is left out and reported, never an error. */
export function resolveLink(
  { fields, unknownKeys, saysArranged }: ParsedLink,
  graph: KnowledgeGraph,
): Decoded {
  const unknown = [...unknownKeys];
  let view = START_VIEW;
  for (const field of fields) {
    unknown.push(...field.unknown);
    view = { ...view, ...field.resolve({ graph, view, unknown }) };
  }
  // Placed one by one, so many would be a tangle.
  if (!saysArranged && isCrowd(view.added)) view = { ...arranged(graph, view), pins: view.pins };
  const at = fields.some(({ shows }) => shows) ? undefined : tourAt(graph, view.tour);
  return { view: at ? viewOfStep(graph, at.tour, at.step) : view, unknown };
}

/** The fragment of an address as a view. */
export const decodeView = (fragment: string, graph: KnowledgeGraph): Decoded =>
  resolveLink(parseLink(fragment), graph);
