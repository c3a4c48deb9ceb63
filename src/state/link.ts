import { keyOf, routes, type KnowledgeGraph, type NodeId, type Question } from '../../graph/index.ts';
import { START_VIEW, type View } from './view.ts';

const FORMS = { map: 'kaart', list: 'lijst' } as const;

/**
 * A view as the fragment of an address, and back. Readable: `#groep=senioren&type=huur-naar-huur&kies=huurgewenning`.
 * What a fragment names and this toolbox does not know is left out and told, never an error.
 */
export function encodeView(view: View): string {
  const { question, now, selected, added, hidden, trace, form } = view;
  const entries: [string, string | undefined][] = [
    ['groep', question.group],
    ['type', question.type],
    ['categorie', question.category],
    ['ervaring', question.experience?.join(',')],
    ['kies', selected],
    ['erbij', added.join(',')],
    ['weg', hidden.join(',')],
    ['van', trace?.from],
    ['naar', trace?.to],
    ['route', trace?.chosen?.split(' ').join(',')],
    ['nu', now ? undefined : 'uit'],
    ['vorm', form && FORMS[form]],
  ];
  const written = entries.filter((entry): entry is [string, string] => Boolean(entry[1]));
  // Commas and colons may stand in a fragment as they are; only what is unsafe is escaped.
  return written
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`)
    .join('&');
}

export interface Decoded {
  readonly view: View;
  /** The words of the fragment that this toolbox does not know. */
  readonly unknown: readonly string[];
}

export function decodeView(fragment: string, graph: KnowledgeGraph): Decoded {
  const unknown: string[] = [];
  const fields = new URLSearchParams(fragment.replace(/^#/, '').replace(/\+/g, '%2B'));
  const ids = (key: string, kind?: string): NodeId[] =>
    (fields.get(key)?.split(',') ?? []).filter(Boolean).flatMap((word) => {
      const node = graph.find(word);
      if (node && (kind === undefined || node.kind === kind)) return [node.id];
      unknown.push(word);
      return [];
    });
  const { relations, application, categoryOf } = graph.vocabulary;
  const [group] = ids('groep', relations[application.group]?.to[0]);
  const [type] = ids('type', relations[application.type]?.to[0]);
  const [category] = ids('categorie', relations[categoryOf]?.to[0]);
  const experience = (fields.get('ervaring')?.split(',') ?? []).filter((word) => {
    const known = Object.hasOwn(graph.vocabulary.statuses, word);
    if (!known && word !== '') unknown.push(word);
    return known;
  });
  const question: Question = {
    ...(group !== undefined && { group }),
    ...(type !== undefined && { type }),
    ...(category !== undefined && { category }),
    ...(experience.length > 0 && { experience }),
  };
  const [selected] = ids('kies');
  const asForm = fields.get('vorm');
  const form = (['map', 'list'] as const).find((each) => FORMS[each] === asForm);
  if (asForm !== null && !form) unknown.push(asForm);
  const trace = decodeTrace(fields, graph, unknown);
  const view: View = {
    ...START_VIEW,
    question,
    now: fields.get('nu') !== 'uit',
    ...(selected !== undefined && { selected }),
    added: [...new Set(ids('erbij'))],
    hidden: [...new Set(ids('weg'))],
    ...(trace && { trace }),
    ...(form && { form }),
  };
  return { view, unknown };
}

function decodeTrace(fields: URLSearchParams, graph: KnowledgeGraph, unknown: string[]): View['trace'] {
  const word = fields.get('van');
  const to = fields.get('naar');
  if (word === null || to === null) return undefined;
  const from = graph.find(word);
  if (!from || !Object.hasOwn(graph.vocabulary.kinds, to)) {
    unknown.push(from ? to : word);
    return undefined;
  }
  const chosen = fields.get('route')?.split(',').join(' ');
  if (chosen === undefined) return { from: from.id, to };
  // Only a route that the toolbox has may be lit, whatever a link says.
  const known = routes(graph, { from: { id: from.id }, to: { kind: to } });
  if (known.some((route) => keyOf(route) === chosen)) return { from: from.id, to, chosen };
  unknown.push('route');
  return { from: from.id, to };
}
