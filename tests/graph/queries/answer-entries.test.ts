import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answer,
  answerEntries,
  costs,
  KnowledgeGraph,
  nodeId,
  phraseFact,
  phrasePath,
  textOf,
  valuesOf,
  vocabulary,
  type AnswerEntry,
  type Fact,
  type Question,
} from '../../../graph/index.ts';
import { carries } from '../../../graph/queries/answer.ts';
import { randomToolboxes } from '../../support/random-toolbox.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const words = (fact: Fact) => textOf(phraseFact(graph, fact, { form: 'object', under: fact.layer }));
const ask = (question: Question, now = true) => answerEntries(graph, question, { now });
const entryOf = (question: Question, id: string, now = true): AnswerEntry => {
  const found = ask(question, now).find(({ instrument }) => instrument.id === id);
  if (!found) throw new Error(`${id} is not in the answer`);
  return found;
};
/** Each instrument of an answer with why it is there. */
const reasons = (question: Question) =>
  ask(question).map(
    ({ instrument, reasons: each }) => `${instrument.id}: ${each.map(({ is }) => is).join()}`,
  );

/** Every question of one group, with and without a type. */
const questions = graph
  .ofKind('group')
  .flatMap(({ id: group }): Question[] => [
    { group: [group] },
    ...graph.ofKind('doorstroom').map(({ id: type }) => ({ group: [group], type: [type] })),
  ]);

describe('an answer reaches through cases', () => {
  it('to the instrument of which a case about the group is an example, with the route', () => {
    const [first, ...others] = ask({ group: [nodeId('oudere-bewoners-grote-woningen')] });
    expect(first?.instrument.id).toBe('huurgewenning');
    const [reason] = first?.reasons ?? [];
    if (reason?.is !== 'example') throw new Error('it is not there through an example');
    expect(reason.case).toBe('verlengen-verhuisketen');
    expect(reason.paths.map((path) => textOf(phrasePath(graph, path)))).toEqual([
      'Oudere bewoners in grote woningen staan centraal in het experiment Verlengen verhuisketen (volgens onze lezing); dat is een voorbeeld van Huurgewenning.',
    ]);
    expect(others.map(({ reasons: [{ is }] }) => is)).toEqual(['universal', 'universal']);
  });

  it('from a part of the group, and to what such a case mentions', () => {
    expect(reasons({ group: [nodeId('gezinnen')] })).toEqual([
      'participatie: universal,mention',
      'virtueel-woonplatform: universal',
      'voorrang: mention',
      'realistisch-beeld: mention',
    ]);
  });

  it('only to what meets the rest of the question', () => {
    const group = [nodeId('55-plussers')];
    expect(reasons({ group, type: [nodeId('huur-naar-huur')] })[0]).toBe('voorrang: example');
    expect(reasons({ group, type: [nodeId('koop-naar-huur')] })).not.toContain('voorrang: example');
    expect(reasons({ group, place: ['vlaardingen'] })).toEqual(['voorrang: example']);
    expect(reasons({ group, place: ['leiden'] })).toEqual([]);
  });

  it('from a case at a place that is asked for, to what it mentions', () => {
    expect(reasons({ place: ['westvoorne'] })).toEqual([
      'verhuiskostenvergoeding: mention',
      'participatie: mention',
      'voorrang: mention',
      'matroeshka: mention',
      'huurgewenning: mention',
      'verhuiscoach: mention',
    ]);
    const [first] = ask({ place: ['westvoorne'] });
    expect(first?.practices).toEqual([]);
    // Not beside a group, for which the way leads through the case about it.
    expect(reasons({ place: ['westvoorne'], group: [nodeId('gezinnen')] })).toEqual([]);
  });

  it('with examples that meet the experience and place that are asked for, and no other', () => {
    const places = valuesOf(graph, 'place').map(({ value }) => ({ place: [value] }));
    const experiences = valuesOf(graph, 'experience').map(({ value }) => ({ experience: [value] }));
    let found = 0;
    for (const { id } of graph.ofKind('group'))
      for (const asked of [...places, ...experiences])
        for (const { practices } of ask({ group: [id], ...asked }))
          for (const { node } of practices) {
            found += 1;
            expect(carries(node, asked), node.id).toBe(true);
          }
    expect(found).toBeGreaterThan(20);
  });

  it('never as if it were stated: what is stated is what `answer` gives', () => {
    for (const question of questions) {
      const matches = answer(graph, question);
      const stated = ask(question).filter(({ reasons: [{ is }] }) => ['stated', 'universal'].includes(is));
      expect(stated.map(({ instrument }) => instrument.id).toSorted()).toEqual(
        matches.map(({ instrument }) => instrument.id).toSorted(),
      );
      for (const { instrument, fit } of matches)
        expect(entryOf(question, instrument.id).reasons[0].is).toBe(fit === 'named' ? 'stated' : 'universal');
    }
  });

  it('wherever the records join a group, a case and an instrument, and nowhere else', () => {
    fc.assert(
      fc.property(randomToolboxes, fc.nat(), (toolbox, at) => {
        const any = new KnowledgeGraph(toolbox, vocabulary);
        const groups = any.ofKind('group').filter(({ universal }) => universal === undefined);
        const group = groups[at % Math.max(1, groups.length)];
        if (!group) return;
        // The group and its parts, straight from the records.
        const parts = [group.id];
        for (const part of parts)
          for (const { id, relations } of toolbox.records)
            // The group that stands for everybody has no narrower ones.
            if (
              any.node(part).universal === undefined &&
              !parts.includes(id) &&
              relations.some(({ is, to }) => is === 'part-of' && to === part)
            )
              parts.push(id);
        const about = toolbox.records.filter(({ relations }) =>
          relations.some(({ is, to }) => is === 'about' && parts.includes(to)),
        );
        const wanted = about.flatMap(({ id: at, relations }) => [
          ...toolbox.records
            .filter((each) => each.relations.some(({ is, to }) => is === 'example' && to === at))
            .map(({ id }) => `${id} ${at} example`),
          ...relations
            .filter(({ is, to }) => is === 'mentions' && any.node(to).kind === 'instrument')
            .map(({ to }) => `${to} ${at} mention`),
        ]);
        const isFound = ({ reasons: each }: AnswerEntry) => each[0].is !== 'stated';
        const found = answerEntries(any, { group: [group.id] })
          .filter(isFound)
          .flatMap(({ instrument, reasons: each }) =>
            each.flatMap((reason) =>
              'case' in reason ? `${instrument.id} ${reason.case} ${reason.is}` : [],
            ),
          );
        const stated = answer(any, { group: [group.id] })
          .filter(({ fit }) => fit === 'named')
          .map(({ instrument }) => instrument.id as string);
        expect(found.toSorted()).toEqual(
          [...new Set(wanted)].filter((each) => !stated.includes(each.split(' ')[0] ?? '')).toSorted(),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('an entry', () => {
  it('stands with what is stated first, then what comes near, examples, what is for everybody, and mentions', () => {
    const ORDER = ['stated', 'near', 'example', 'universal', 'mention'];
    for (const question of questions) {
      const order = ask(question).map(({ reasons: [{ is }] }) => ORDER.indexOf(is));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('has what was done, by whom and what they are called today, costs, snags and the latest evidence', () => {
    const entry = entryOf({ group: [nodeId('senioren')] }, 'huurgewenning');
    expect(
      entry.practices.map(({ node, status, places, organisations }) => ({
        node: node.id,
        status: status && words(status),
        places: places.map(words),
        organisations: organisations.map(({ node: { id }, successions }) => [
          id,
          ...successions.map((fact) => textOf(phraseFact(graph, fact))),
        ]),
      })),
    ).toEqual([
      {
        node: 'verlengen-verhuisketen',
        status: 'experiment: Verlengen verhuisketen',
        places: ['Holland Rijnland'],
        organisations: [['sev', 'Stand nu: de SEV is opgevolgd door Platform31.']],
      },
    ]);
    expect(entry.costs.map(words)).toEqual(['Dit is een kostbare oplossing.']);
    expect(entry.snags.map(words)[0]).toBe(
      'Vertel de huurder over de totale woonlasten. Die zijn lager door lagere energiekosten.',
    );
    expect(words(entry.today[0] as Fact)).toContain('van 2013');
  });

  it('gives the warning before all other snags, and nothing where nothing is stated', () => {
    const voorrang = entryOf({ place: ['leiden'] }, 'voorrang');
    expect(voorrang.snags.map(({ predicate }) => 'about' in predicate && predicate.about)[0]).toBe('warning');
    expect(voorrang.costs).toEqual([]);
    expect(voorrang.practices.map(({ node }) => node.id)).toEqual(['woonwaarde']);
  });

  it('has nothing of today where today is not asked for', () => {
    for (const question of questions)
      for (const { today, practices } of ask(question, false)) {
        expect(today).toEqual([]);
        for (const { organisations } of practices)
          for (const { successions } of organisations) expect(successions).toEqual([]);
      }
  });

  it('has all that is stated of it and of its examples today, and what is known of them first', () => {
    const own = entryOf({ place: ['helmond'] }, 'virtueel-woonplatform').today.filter(
      ({ subject }) => subject === 'virtueel-woonplatform',
    );
    expect(own.length).toBe(
      graph.node(nodeId('virtueel-woonplatform')).statements.filter(({ from }) => from.layer === 'now')
        .length,
    );
    const { today } = entryOf({ group: [nodeId('sociale-huurders')] }, 'inkomenshuur');
    expect([...new Set(today.map(({ subject }) => subject))]).toEqual(['huur-op-maat', 'inkomenshuur']);
  });

  it('has only facts about the instrument or an example, of the layer to which they belong', () => {
    for (const question of questions)
      for (const { instrument, how, costs: cost, snags, today, practices } of ask(question)) {
        for (const fact of [...how, ...cost, ...snags]) {
          expect(fact.subject).toBe(instrument.id);
          expect(fact.layer).toBe('toolbox');
        }
        const subjects = [instrument.id, ...practices.map(({ node }) => node.id)];
        for (const fact of today) {
          expect(subjects).toContain(fact.subject);
          expect(fact.layer).toBe('now');
        }
      }
  });
});

describe('a question about an effect', () => {
  it('is also answered by an effect that comes near, marked as such', () => {
    const theme = ['grote-sociale-huurwoningen-vrij'];
    expect(reasons({ theme })).toEqual([
      'huurgewenning: stated',
      'inkomenshuur: stated',
      'verhuiscoach: stated',
      'voorrang: near',
    ]);
    const [reason] = entryOf({ theme }, 'voorrang').reasons;
    if (reason.is !== 'near') throw new Error('it does not come near');
    expect(reason.facts.map(words)).toEqual([
      'Misschien stromen meer mensen door. Dan komen er meer grote, goedkope woningen vrij.',
    ]);
    // What comes near has to meet the rest of the question too.
    expect(reasons({ theme, category: [nodeId('procesbegeleiding')] })).toEqual(['verhuiscoach: stated']);
  });
});

describe('what is known about costs', () => {
  it('is what the toolbox says, which names no amount, and the amounts of today', () => {
    const { toolbox, now } = costs(graph);
    expect(toolbox.map(({ subject }) => subject)).toEqual(['huurgewenning', 'verhuiscoach']);
    for (const fact of toolbox) expect(words(fact)).not.toMatch(/euro|€|\d/);
    expect(now.map(({ subject }) => subject).toSorted()).toEqual([
      'empty-nest-pakket',
      'participatie',
      'verhuiskostenvergoeding',
      'verhuiskostenvergoeding',
      'verhuiskostenvergoeding',
      'verhuiskostenvergoeding',
      'voorrang',
    ]);
    for (const { layer } of now) expect(layer).toBe('now');
  });
});
