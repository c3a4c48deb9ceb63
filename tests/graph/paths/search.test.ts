import { describe, expect, it } from 'vitest';
import { nodeId, nodesOf, paths, type PathRequest, type Stop } from '../../../graph/index.ts';
import { sentenceOf } from '../../support/sentence.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const ends = (from: Stop, to: Stop) =>
  [...new Set(paths(graph, { from, to }).map((path) => nodesOf(path).at(-1)))].toSorted();
const sentences = (request: PathRequest) => paths(graph, request).map((path) => sentenceOf(graph, path));

describe('paths', () => {
  it('lead from senioren to instruments for parts of them, and not to those for social tenants in general', () => {
    const reached = ends({ id: nodeId('senioren') }, { kind: 'instrument' });
    expect(reached).toContain('huurgewenning');
    expect(reached).toContain('voorrang');
    expect(reached).not.toContain('inkomenshuur');
  });

  it('lead to no instrument for a type without instruments', () => {
    expect(paths(graph, { from: { id: nodeId('koop-naar-huur') }, to: { kind: 'instrument' } })).toEqual([]);
  });

  it('lead from families only through everybody and the Vlaardingen case', () => {
    const found = paths(graph, { from: { id: nodeId('gezinnen') }, to: { kind: 'instrument' } });
    expect(
      found.every((path) => nodesOf(path).some((id) => id === 'alle' || id === 'casus-vlaardingen')),
    ).toBe(true);
  });

  it('leave an application only through its own instrument', () => {
    for (const { steps } of paths(graph, { from: { kind: 'group' }, to: { kind: 'instrument' } }))
      for (const [index, { edge }] of steps.entries())
        if (edge.relation === 'moves') expect(steps[index + 1]?.edge.application).toBe(edge.application);
  });

  it('read every verb in its true direction', () => {
    const tell = (from: string, to: string) =>
      paths(graph, { from: { id: nodeId(from) }, to: { id: nodeId(to) } }).map((path) =>
        sentenceOf(graph, path),
      );
    expect(tell('huurgewenning', 'huur-naar-huur')).toEqual([
      'Huurgewenning past bij doorstroom van huur naar huur.',
    ]);
    expect(tell('huur-naar-huur', 'huurgewenning')).toEqual([
      'Bij doorstroom van huur naar huur past Huurgewenning.',
    ]);
    expect(tell('sociale-huurders-senioren', 'huurgewenning')).toEqual([
      'Senioren in sociale huurwoningen zijn doelgroep voor doorstroom van huur naar huur; daarbij past Huurgewenning.',
    ]);
    expect(tell('huurgewenning', 'sociale-huurders-senioren')).toEqual([
      'Huurgewenning past bij doorstroom van huur naar huur; doelgroep zijn dan senioren in sociale huurwoningen.',
    ]);
    expect(tell('platform31', 'sev')).toEqual(['Stand nu: Platform31 is de opvolger van de SEV.']);
  });

  it('put what is from today into a sentence of its own', () => {
    const asked = { from: { id: nodeId('verlengen-verhuisketen') }, to: { id: nodeId('platform31') } };
    expect(sentences(asked)).toEqual([
      'Het experiment Verlengen verhuisketen is van de SEV. Stand nu: de SEV is opgevolgd door Platform31.',
    ]);
  });

  it('are ranked by length, then stated before inferred, then by experience', () => {
    const order = Object.keys(graph.vocabulary.statuses);
    for (const [from, to] of [
      ['senioren', 'case'],
      ['group', 'source'],
      ['casus-westvoorne', 'case'],
    ] as const) {
      const stop = (word: string): Stop => (graph.has(word) ? { id: nodeId(word) } : { kind: word });
      const ranks = paths(graph, { from: stop(from), to: stop(to) }).map((path) => {
        const statuses = nodesOf(path).flatMap((id) => graph.node(id).experience?.status ?? []);
        return [
          path.steps.length,
          path.steps.filter(({ edge }) => edge.from.basis === 'inferred').length,
          Math.min(order.length, ...statuses.map((status) => order.indexOf(status))),
        ].map((part) => String(part).padStart(3, '0'));
      });
      expect(ranks.length).toBeGreaterThan(3);
      expect(ranks).toEqual(
        ranks.toSorted((a, b) => (a.join() < b.join() ? -1 : a.join() > b.join() ? 1 : 0)),
      );
    }
  });

  it('reject a stop that does not exist', () => {
    expect(() => paths(graph, { from: { id: nodeId('maan') }, to: { kind: 'case' } })).toThrow(
      /no record "maan"/,
    );
  });

  it('reach an example only from the groups that it is for', () => {
    const told = (group: string) =>
      sentences({ from: { id: nodeId(group) }, to: { id: nodeId('cooptatie-wooncomplex') } });
    expect(told('potentiele-kopers')).toEqual([]);
    expect(told('potentiele-huurders')).toEqual([
      'Potentiële huurders zijn doelgroep voor doorstroom van huur naar huur (volgens onze lezing); daarbij past het instrument Ons soort mensen (ook onze lezing); een voorbeeld daarvan is de coöptatie binnen een wooncomplex (dit voorbeeld alleen voor potentiële huurders, ook onze lezing).',
    ]);
  });

  it('leave out relations of today when only the toolbox is searched', () => {
    const asked = { from: { id: nodeId('senioren') }, to: { id: nodeId('platform31') } } as const;
    expect(paths(graph, asked).length).toBeGreaterThan(0);
    expect(paths(graph, { ...asked, layer: 'toolbox' })).toEqual([]);
  });

  it('name the instrument whose statement joins a group and a type', () => {
    expect(
      sentences({ from: { id: nodeId('sociale-huurders') }, to: { id: nodeId('huur-naar-huur') }, max: 1 }),
    ).toEqual(['Sociale huurders zijn doelgroep voor doorstroom van huur naar huur (bij Inkomenshuur).']);
  });
});
