import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answer,
  examplesIn,
  facet,
  insights,
  INSIGHTS,
  KnowledgeGraph,
  vocabulary,
  type Fact,
  type Finding,
  type InsightId,
  type Provenance,
  type Question,
  type Toolbox,
  type ToolboxRecord,
} from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { toolboxesWithStatements } from '../../support/toolbox-with-statements.ts';

const graph = realGraph();

/** A finding in short: what it is about, and every fact as words. */
type Short = readonly [subject: string, ...pieces: string[]];

const layerOf = ({ from }: { from: Provenance }) => from.layer;
const old = (each: { from: Provenance }) => layerOf(each) === 'toolbox';

function shortFact({ subject, predicate, object, from }: Fact): string {
  if (predicate.is === 'relation' && object.is === 'node')
    return `${subject} ${predicate.way === 'forward' ? '->' : '<-'} ${predicate.relation} ${object.id}`;
  if (predicate.is === 'statement' && object.is === 'text')
    return `${subject}: ${object.text} (${layerOf({ from })})`;
  return object.is === 'status' ? object.status : predicate.is;
}

const short = ({ subject, facts }: Finding): Short => [
  'id' in subject ? subject.id : subject.theme,
  ...facts.map(shortFact).toSorted(),
];

/** Everything in a record that has a source, found by looking everywhere in it. */
function sourcedIn(value: unknown): { from: Provenance }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'from' in value ? [value as { from: Provenance }] : [];
  return [...own, ...Object.values(value).flatMap(sourcedIn)];
}

/** The same as the insights, counted straight over the records: the slow and plain way. */
function reference({ records, themes }: Toolbox): Record<Exclude<InsightId, 'inferred'>, Short[]> {
  const old_ = records.filter(old);
  const ofKind = (kind: string) => old_.filter((record) => record.kind === kind);
  const instruments = ofKind('instrument');
  const named = (each: ToolboxRecord): string[] => each.applications.flatMap(({ groups }) => [...groups]);
  const to = (id: string, relations: readonly string[]) =>
    records.flatMap((record) =>
      record.relations
        .filter((each) => each.to === id && relations.includes(each.is) && old(each))
        .map((each) => `${id} <- ${each.is} ${record.id}`),
    );
  const relations = (record: ToolboxRecord, names: readonly string[], layer = 'toolbox') =>
    record.relations
      .filter((each) => names.includes(each.is) && layerOf(each) === layer)
      .map(({ is, to }) => `${record.id} -> ${is} ${to}`);
  const said = (
    record: ToolboxRecord,
    layer: string,
    isOne = (_: ToolboxRecord['statements'][number]) => true,
  ) =>
    record.statements
      .filter((each) => layerOf(each) === layer && isOne(each))
      .map(({ text }) => `${record.id}: ${text} (${layer})`);
  const isEverybody = (id: string) => records.find((each) => each.id === id)?.universal !== undefined;
  const partsOf = (id: string, seen: string[] = []): string[] => {
    if (seen.includes(id)) return seen;
    seen.push(id);
    if (!isEverybody(id))
      for (const record of records)
        if (record.relations.some((each) => each.is === 'part-of' && each.to === id))
          partsOf(record.id, seen);
    return seen;
  };
  const line = (record: ToolboxRecord, pieces: string[]): Short => [record.id, ...pieces.toSorted()];
  const bare = (chosen: readonly ToolboxRecord[]) => chosen.map((record) => line(record, []));
  const examples = old_.filter(({ id }) => to(id, ['example']).length > 0);
  const behind = ['run-by', 'experiment-of', 'prepared-by', 'proposed-by', 'designed-by', 'commissioned-by'];
  const all = Object.keys(vocabulary.relations);
  const count = ([, ...pieces]: Short) => new Set(pieces.map((piece) => piece.split(' ').at(-1))).size;

  return {
    'types-without': bare(
      ofKind('doorstroom').filter(
        ({ id }) => !instruments.some((each) => each.applications.some(({ types }) => types.includes(id))),
      ),
    ),
    'groups-without': ofKind('group')
      .filter(({ id, universal }) => {
        const parts = partsOf(id);
        return (
          universal === undefined &&
          !instruments.some((each) => named(each).some((one) => parts.includes(one)))
        );
      })
      .map((group) => {
        const particular = (piece: string) => !isEverybody(piece.split(' ').at(-1) ?? '');
        const kin = [...relations(group, ['part-of']), ...to(group.id, ['part-of'])].filter(particular);
        return line(group, [...kin, ...partsOf(group.id).flatMap((id) => to(id, ['about', 'names-group']))]);
      }),
    'without-group': instruments
      .filter((each) => named(each).length === 0)
      .map((each) => line(each, to(each.id, all))),
    'without-example': instruments
      .filter((each) => relations(each, ['example']).length === 0)
      .map((each) => line(each, each.experience ? [each.experience.status] : [])),
    'no-measure': instruments
      .map((each) =>
        line(
          each,
          said(each, 'toolbox', ({ theme }) => theme === 'geen-maatregel-voor-doorstroom'),
        ),
      )
      .filter(([, ...pieces]) => pieces.length > 0),
    unstarted: examples
      .filter(({ experience }) => ['voorstel', 'pilot-in-voorbereiding'].includes(experience?.status ?? ''))
      .map((each) =>
        line(each, [each.experience?.status ?? '', ...to(each.id, ['example']), ...relations(each, behind)]),
      ),
    shared: Object.keys(themes)
      .map((id) => ({
        id,
        by: instruments.map((each) => said(each, 'toolbox', ({ theme }) => theme === id)),
      }))
      .filter(({ by }) => by.filter((own) => own.length > 0).length > 1)
      .map(({ id, by }): Short => [id, ...by.flat().toSorted()]),
    behind: old_
      .map((each) =>
        line(
          each,
          to(each.id, behind).filter((piece) => examples.some(({ id }) => piece.endsWith(` ${id}`))),
        ),
      )
      .filter(([, ...pieces]) => pieces.length > 0)
      .toSorted((a, b) => count(b) - count(a)),
    gone: ofKind('source')
      .filter((each) => relations(each, ['merged-into', 'split-into'], 'now').length > 0)
      .map((each) =>
        line(each, [...relations(each, ['merged-into', 'split-into'], 'now'), ...said(each, 'now')]),
      ),
    'unknown-today': bare(ofKind('source').filter((each) => sourcedIn({ ...each, links: [] }).every(old))),
    lost: old_
      .map((each) =>
        line(
          each,
          said(each, 'toolbox', ({ lost }) => lost),
        ),
      )
      .filter(([, ...pieces]) => pieces.length > 0),
  };
}

/** How many inferred things each record has, told apart by layer. */
const inferences = ({ records }: Toolbox, now: boolean) =>
  records
    .filter((record) => now || old(record))
    .map((record) => {
      const found = sourcedIn(record).filter(({ from }) => from.basis === 'inferred');
      const universal = record.universal === undefined ? 0 : 1;
      return {
        id: record.id,
        toolbox: found.filter(old).length + universal,
        now: now ? found.filter((each) => !old(each)).length : 0,
      };
    })
    .filter(({ toolbox, now }) => toolbox + now > 0);

function compare(any: KnowledgeGraph, now: boolean) {
  const wanted = reference(any.toolbox);
  for (const { id, findings, question } of insights(any, now)) {
    if (id === 'inferred') {
      const counted = findings.map(({ subject, facts }) => ({
        id: 'id' in subject ? subject.id : subject.theme,
        toolbox: facts.filter(old).length,
        now: facts.filter((each) => !old(each)).length,
      }));
      expect(counted).toEqual(inferences(any.toolbox, now));
      expect(findings.flatMap(({ facts }) => facts).every(({ from }) => from.reason !== undefined)).toBe(
        true,
      );
      continue;
    }
    const ofToday = id === 'gone' || id === 'unknown-today';
    expect(findings.map(short), id).toEqual(ofToday && !now ? [] : wanted[id]);
    const answerTo = (asked: Question) => answer(any, asked).map(({ instrument }) => instrument.id);
    if (question)
      expect(answerTo(question), id).toEqual(findings.map(({ subject }) => 'id' in subject && subject.id));
    for (const { question: own, facts } of findings)
      if (own) expect(answerTo(own), id).toEqual([...new Set(facts.map(({ subject }) => subject))]);
  }
}

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

  it('equal a plain count over the records', () => {
    compare(graph, true);
    compare(graph, false);
  });

  it('equal it in any toolbox, in both layers', () => {
    fc.assert(
      fc.property(toolboxesWithStatements, fc.boolean(), (toolbox, now) =>
        compare(new KnowledgeGraph(toolbox, vocabulary), now),
      ),
      { numRuns: 25 },
    );
  });

  it('count named instruments as the filters do', () => {
    const parts = { group: 'groups-without', type: 'types-without' } as const;
    for (const [part, id] of Object.entries(parts) as ['group' | 'type', InsightId][]) {
      const none = facet(graph, {}, part).filter(({ named }) => named === 0);
      expect(none.map(({ label }) => label)).toEqual(named(id));
    }
  });

  it('have with a gap what is for everybody, and everything that was read', () => {
    for (const { id, regardless, related } of insights(graph, true).slice(0, 2)) {
      expect(regardless?.map(short), id).toEqual([
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
    expect(foundIn('groups-without').map(short)[0]).toEqual([
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
    expect(foundIn('unstarted').map(short)).toEqual([
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
