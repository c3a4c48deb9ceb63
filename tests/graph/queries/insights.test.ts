import { describe, expect, it } from 'vitest';
import {
  examplesIn,
  facet,
  insights,
  INSIGHTS,
  KnowledgeGraph,
  vocabulary,
  type Finding,
  type InsightId,
} from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { shortFinding } from '../../support/reference-insights.ts';

const graph = realGraph();

const foundIn = (id: InsightId, any = graph, now = true): readonly Finding[] =>
  insights(any, now).find((each) => each.id === id)?.findings ?? [];
const named = (id: InsightId, any = graph, now = true) =>
  foundIn(id, any, now).map(({ subject }) =>
    'id' in subject ? any.node(subject.id).name : any.toolbox.themes[subject.theme],
  );

describe('the insights', () => {
  it('are all present, in the order in which they are shown', () => {
    expect(insights(graph, true).map(({ id }) => id)).toEqual(INSIGHTS);
  });

  it('count named instruments as the filters do', () => {
    const parts = { group: 'groups-without', type: 'types-without' } as const;
    for (const [part, id] of Object.entries(parts) as ['group' | 'type', InsightId][]) {
      const none = facet(graph, {}, part).filter(({ named }) => named === 0);
      expect(none.map(({ label }) => label)).toEqual(named(id));
    }
  });

  it('have with a gap what is for everybody, and all that was counted', () => {
    for (const { id, regardless, related } of insights(graph, true).slice(0, 2)) {
      expect(regardless?.map(shortFinding), id).toEqual([
        ['participatie', 'application'],
        ['virtueel-woonplatform', 'application'],
      ]);
      expect(related?.map(({ subject, facts }) => [Object.values(subject)[0], facts.length])).toEqual(
        graph.ofKind('instrument').map((each) => [each.id, each.applications.length]),
      );
    }
  });

  it('offer a question only if its answer is exactly the findings', () => {
    const asked = insights(graph, true).flatMap(({ id, question }) => (question ? [[id, question]] : []));
    expect(asked).toEqual([
      ['without-example', { experience: ['geen-voorbeeld-vermeld', 'nog-geen-ervaring'] }],
      ['no-measure', { theme: ['geen-maatregel-voor-doorstroom'] }],
    ]);
    expect(foundIn('shared').map(({ question }) => question?.theme)).toEqual(
      foundIn('shared').map(({ subject }) => Object.values(subject)),
    );
  });
});

describe('an organisation behind an example', () => {
  it('counts the example once if it has two roles', () => {
    const { records } = graph.toolbox;
    const twice = records.map((record) => {
      const [role] = record.relations.filter(({ to }) => to === 'estrade');
      return role ? { ...record, relations: [...record.relations, { ...role, is: 'run-by' }] } : record;
    });
    const any = new KnowledgeGraph({ ...graph.toolbox, records: twice }, vocabulary);
    const estrade = foundIn('behind', any).filter(
      ({ subject }) => 'id' in subject && subject.id === 'estrade',
    );
    expect(estrade.map((finding) => [finding.facts.length, examplesIn(finding)])).toEqual([[2, 1]]);
    expect(named('behind', any)).toEqual(named('behind'));
  });
});

/** As a reader of the document finds them. */
describe('the insights into this toolbox:', () => {
  it('no instrument is for koop naar huur', () => {
    expect(named('types-without')).toEqual(['Van koop naar huur']);
  });

  it('families and eleven other groups have no instrument of their own', () => {
    expect(named('groups-without')).toEqual([
      'Gezinnen',
      'Startende gezinnen',
      'Bewoners',
      'Huurders die een grote woning achterlaten',
      'Bewoners in spe',
      'Huurders van een gewilde woning',
      '55-plussers',
      'Zittende huurders',
      'Sociale stijgers',
      'Nieuwe huishoudens',
      'Oudere bewoners in grote woningen',
      'Verhuisgeneigde senioren',
    ]);
    expect(foundIn('groups-without').map(shortFinding)[0]).toEqual([
      'gezinnen',
      'gezinnen <- part-of startende-gezinnen',
      'startende-gezinnen <- about casus-vlaardingen',
    ]);
  });

  it('one instrument has no group, and six have no example', () => {
    expect(named('without-group')).toEqual(['Verhuiskostenvergoeding']);
    expect(named('without-example')).toEqual([
      'Verhuiskostenvergoeding',
      'Empty nest pakket',
      'Verkoop van corporatiewoning',
      'Koopgarant',
      'Proceshulp bij financiering',
      'Verhuiscoach',
    ]);
  });

  it('only the empty nest pakket is no measure for doorstroom', () => {
    expect(named('no-measure')).toEqual(['Empty nest pakket']);
  });

  it('one example was being prepared and two were proposals', () => {
    expect(foundIn('unstarted').map(shortFinding)).toEqual([
      [
        'virtueel-woonplein',
        'pilot-in-voorbereiding',
        'virtueel-woonplein -> prepared-by sev',
        'virtueel-woonplein <- example virtueel-woonplatform',
      ],
      [
        'modelwoning-waterweg-wonen',
        'modelwoning-waterweg-wonen -> proposed-by waterweg-wonen',
        'modelwoning-waterweg-wonen <- example realistisch-beeld',
        'voorstel',
      ],
      [
        'cooptatie-wooncomplex',
        'cooptatie-wooncomplex -> proposed-by sev',
        'cooptatie-wooncomplex <- example ons-soort-mensen',
        'voorstel',
      ],
    ]);
  });

  it('five effects and points of attention are shared', () => {
    const by = foundIn('shared').map(({ facts }) => facts.map(({ subject }) => graph.node(subject).name));
    expect(Object.fromEntries(named('shared').map((name, at) => [name, by[at]]))).toEqual({
      'mogelijk komen er meer grote sociale huurwoningen vrij': [
        'Huurgewenning',
        'Inkomenshuur',
        'Verhuiscoach',
      ],
      'vraagt aangepaste administratie': ['Koopgarant', 'Inkomenshuur'],
      'stimuleert doorstromen naar een (duurdere nieuwbouw)woning': ['Huurgewenning', 'Inkomenshuur'],
      'verlaagt de drempel': ['Proceshulp bij financiering', 'Verhuiscoach'],
      'stimuleert de verkoop': ['Matroeshka: woning inruilen', 'Koopgarant'],
    });
  });

  it('the SEV is behind most examples, and an organisation that only remarked on a case is behind none', () => {
    expect(named('behind')).toEqual([
      'SEV',
      'Ymere',
      'Waterweg Wonen',
      'Vestia',
      'Ons Doel',
      'BBVH',
      'Estrade',
      'VORM Projectontwikkeling',
    ]);
  });

  it('five organisations are gone and five sources are unknown, only when today is included', () => {
    expect(named('gone')).toEqual(['Gemeente Westvoorne', 'VROM-raad', 'SEV', 'Stadsregio', 'Vestia']);
    expect(named('unknown-today')).toEqual([
      'Evaluatie van cpo',
      'BBVH',
      'Estrade',
      'Experimenten met sociale criteria voor woonomgeving',
      'VNG Magazine',
    ]);
    expect(named('gone', graph, false)).toEqual([]);
    expect(named('unknown-today', graph, false)).toEqual([]);
  });

  it('the wishes of families and seniors are lost, and five other places', () => {
    expect(named('lost')).toEqual([
      'Gezinnen',
      'Senioren',
      'Vraaggericht ontwikkelen en aanbieden',
      'Procesbegeleiding',
      'Eén virtueel woonplatform',
      'Voorrang voor huurder van gewilde woning',
      'Modelwoning of 3D-simulatie',
    ]);
  });
});
