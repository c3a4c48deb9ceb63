import type { Reason } from '../../../graph/index.ts';
import { listed } from './formats.ts';

/** The words of panels/answer. */
export const answerWords = {
  title: 'Het antwoord',
  memo: 'Maak een memo',
  memoOf: 'Maak een memo van dit antwoord',
  /** How many instruments answer, by the reason why they do. */
  summary: (counts: Readonly<Record<Reason['is'], number>>) => {
    const { stated, near, example, mention, universal } = counts;
    const parts = [
      stated > 0 ? `${stated} ${stated === 1 ? 'eigen instrument' : 'eigen instrumenten'}` : [],
      near > 0 ? `${near} ${near === 1 ? 'komt' : 'komen'} in de buurt` : [],
      example > 0 ? `${example} via een voorbeeld` : [],
      universal > 0 ? `${universal} voor alle doelgroepen` : [],
      mention > 0 ? `${mention} genoemd bij een voorbeeld` : [],
    ].flat();
    // Nothing else answers, so there is nothing to tell them apart from.
    if (stated > 0 && parts.length === 1) return stated === 1 ? '1 instrument.' : `${stated} instrumenten.`;
    return parts.length === 0 ? 'De toolbox noemt hiervoor geen instrument.' : `${listed(parts)}.`;
  },
  heading: {
    stated: 'Staat zo in de toolbox',
    near: 'Komt in de buurt',
    example: 'Via een voorbeeld',
    mention: 'Genoemd bij een voorbeeld',
    universal: 'Voor alle doelgroepen',
  } satisfies Record<Reason['is'], string>,
  /** The same in a list of names. */
  brief: {
    near: 'in de buurt',
    example: 'via een voorbeeld',
    mention: 'genoemd bij een voorbeeld',
    universal: 'voor alle',
  } satisfies Record<Exclude<Reason['is'], 'stated'>, string>,
  /** What a heading does not mean. */
  note: {
    near: 'Dit effect lijkt volgens onze lezing op wat u vraagt, maar is niet hetzelfde.',
    example: 'De toolbox zegt niet dat dit instrument voor deze doelgroep is.',
    mention: 'De toolbox zegt niet dat dit instrument voor deze doelgroep is.',
  } as Partial<Record<Reason['is'], string>>,
  /** The same of what a case at a place mentions, where the question names nobody. */
  mentionedThere:
    'Een voorbeeld op deze plaats noemt dit instrument. De toolbox zegt niet dat het daar is gebruikt.',
  stated: 'Staat bij:',
  says: 'De toolbox zegt:',
  route: 'Toon de route',
  routeOf: (name: string, by: string) => `Toon de route naar ${name}, via ${by}`,
  otherRoutes: (n: number) => (n === 1 ? 'Er is nog 1 route.' : `Er zijn nog ${n} routes.`),
  how: 'Hoe',
  done: 'Ervaring',
  cost: 'Kosten',
  snag: 'Aandacht',
  now: 'Stand nu',
  /** Before the status of an example. */
  example: 'voorbeeld:',
  openAt: (heading: string, name: string) => `Open “${heading}” bij ${name}`,
  more: (n: number) => `nog ${n}`,
  moreAt: (n: number, name: string) => `nog ${n} bij ${name}`,
  moreOf: (n: number, what: string, name: string) => `nog ${n} bij ${what.toLowerCase()} van ${name}`,
  costs: {
    toolbox: 'Wat de toolbox over kosten zegt',
    now: 'Stand nu: bedragen',
  },
  source: 'Bron:',
  /** What the toolbox does not state of an instrument. */
  missing: (what: readonly string[]) => `Niet genoemd: ${listed(what)}.`,
  missed: {
    how: 'hoe het werkt',
    done: 'ervaring',
    cost: 'kosten',
    snag: 'aandachtspunten',
    now: 'stand nu',
  },
};
