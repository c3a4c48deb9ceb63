import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answer,
  createSearch,
  facet,
  findablesOf,
  insights,
  pathKey,
  matrix,
  matrixKinds,
  connectingNodes,
  nodeId,
  phrasePath,
  QUESTION_PARTS,
  paths,
  valuesOf,
  countResults,
  type KnowledgeGraph,
  type Question,
} from '../../graph/index.ts';
import { sentenceOf } from '../support/sentence.ts';
import { formatProblem } from '../../graph/load/problems.ts';
import { publish } from '../../graph/tools/publish.ts';
import { append, lineAfter, problemsAfter, swap, type Change } from '../support/changed-toolbox.ts';
import { realGraph } from '../support/real-toolbox.ts';

const dutch = realGraph('nl');
const english = realGraph('en');
const kinds = Object.keys(dutch.vocabulary.kinds);
const pairs = kinds.flatMap((from) => kinds.map((to) => ({ from: { kind: from }, to: { kind: to } })));

describe('the English of a record', () => {
  it('is there for every one, with the Dutch name that it has', () => {
    for (const { id, name, translated } of english.nodes) {
      expect(translated?.original, id).toBe(dutch.node(id).name);
      expect(translated?.summary, id).toMatch(/^\P{Ll}.*[^.]\.$/u);
      expect(name.length, id).toBeLessThanOrEqual(60);
      // No figures, and no claim that a reader would have to take our word for.
      expect(translated?.summary, id).not.toMatch(/\d{3}|€|%|proven|effective|success/i);
    }
  });

  it('names no two of a kind alike', () => {
    for (const kind of kinds) {
      const names = english.ofKind(kind).map(({ name }) => name.toLowerCase());
      expect(new Set(names).size, kind).toBe(names.length);
    }
  });

  it('is said of the other tables and of the tours too', () => {
    const { document, places, themes, tours } = english.toolbox;
    const otherwise = (own: unknown, ours: unknown) => expect(ours).not.toEqual(own);
    for (const [id, { name }] of Object.entries(document.parts))
      otherwise(dutch.toolbox.document.parts[id]?.name, name);
    for (const [id, name] of Object.entries(themes)) otherwise(dutch.toolbox.themes[id], name);
    expect(places['haarlem']).toBe('Haarlem and surroundings');
    expect(places['leiden']).toBe('Leiden');
    for (const [at, tour] of tours.entries()) {
      const own = dutch.toolbox.tours[at];
      otherwise([own?.name, own?.about], [tour.name, tour.about]);
      for (const [index, step] of tour.steps.entries()) {
        otherwise(own?.steps[index]?.title, step.title);
        const texts = step.statements.map(({ text }) => text);
        for (const { text } of own?.steps[index]?.statements ?? []) expect(texts).not.toContain(text);
        // What is quoted is the document's.
        expect(step.statements.map(({ quote }) => quote)).toEqual(
          own?.steps[index]?.statements.map(({ quote }) => quote),
        );
      }
    }
    const notes = english.nodes.flatMap(({ applications }) => applications.flatMap(({ note }) => note ?? []));
    expect(new Set(notes)).toEqual(new Set(['mainly', 'in particular']));
  });

  it('does not weigh on the Dutch file', () => {
    const all = publish();
    if (!all.ok) throw new Error(all.problems.map(formatProblem).join('\n'));
    const file = JSON.stringify(all.published.nl);
    expect(file).not.toMatch(/"(english|translated|original)"/);
    for (const { translated } of english.nodes) expect(file).not.toContain(translated?.summary);
  });

  it('can be taken off again', () => {
    const { records, places, themes } = english.original.toolbox;
    expect({ records, places, themes }).toEqual({
      records: dutch.toolbox.records,
      places: dutch.toolbox.places,
      themes: dutch.toolbox.themes,
    });
    expect(english.original.vocabulary).toEqual(dutch.vocabulary);
    expect(dutch.original).toBe(dutch);
    expect([english.language, english.original.language, english.toolbox.language]).toEqual([
      'en',
      'nl',
      'nl',
    ]);
  });
});

/** Every text and number in a value, by the keys down to it, in its own order. */
const leaves = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}/${key}`))
    : [[path, value]];

describe('the English vocabulary', () => {
  const counted = /^\/(searchWords|breaks|fillers|endings)\//;
  const spoken =
    /^\/language$|\/(one|many|brief|pronoun|verb|inverse|heading|inverseHeading|label|around|inverseAround|following|inverseFollowing|inverseAgain|noted)$|^\/(phrases|abouts|nowAbouts|layers)\//;
  const all = (graph: KnowledgeGraph) => leaves(graph.vocabulary).filter(([path]) => !counted.test(path));

  it('has the same keys as the Dutch, in the same order, and differs from it in words alone', () => {
    const rest = (graph: KnowledgeGraph) =>
      all(graph).map(([path, value]) => [path, spoken.test(path) ? 'word' : value]);
    expect(rest(english)).toEqual(rest(dutch));
  });

  it('leaves no word in Dutch', () => {
    const own = new Map(all(dutch));
    const same = all(english).filter(([path, value]) => spoken.test(path) && own.get(path) === value);
    const alike = new Set(same.map(([, value]) => value));
    expect([...alike].toSorted()).toEqual(['experiment', 'instrument', 'type']);
  });

  it('finds a record by what is Dutch about it too', () => {
    for (const [id, words] of Object.entries(dutch.vocabulary.searchWords))
      expect(english.vocabulary.searchWords[id]).toEqual(expect.arrayContaining([...words]));
    for (const id of Object.keys(english.vocabulary.searchWords)) expect(english.has(id), id).toBe(true);
  });
});

describe('sentences in English', () => {
  it('end with a full stop and have no Dutch word of ours', () => {
    const { relations, kinds: own, phrases } = dutch.vocabulary;
    const forms = Object.values(own).flatMap((kind) => [kind, ...Object.values(kind.forms ?? {})]);
    const words = [
      ...Object.values(relations).flatMap(({ verb, inverse }) => [verb, inverse]),
      ...forms.map(({ pronoun }) => pronoun),
      phrases.inferred,
      phrases.and,
    ];
    const wrong = new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'u');
    let count = 0;
    for (const pair of pairs)
      for (const path of paths(english, pair)) {
        const plain = phrasePath(english, path).filter(({ node }) => node === undefined);
        expect(plain.map(({ text }) => text).join('')).not.toMatch(wrong);
        expect(sentenceOf(english, path)).toMatch(/^\P{Ll}[^;].*[^.]\.$/u);
        count++;
      }
    expect(count).toBeGreaterThan(1000);
  });

  it('read as English', () => {
    const told = (from: string, to: string) => {
      const [first] = paths(english, { from: { id: nodeId(from) }, to: { id: nodeId(to) } });
      return first && sentenceOf(english, first);
    };
    expect(told('sociale-huurders-senioren', 'verlengen-verhuisketen')).toBe(
      'Older social tenants are a target group for moving on from rent to rent; for this type of move there is the instrument Phased rent increase; an example of this is the experiment Extending the chain of moves (about older residents in large homes, as we read it).',
    );
    expect(told('senioren', 'huur-naar-huur')).toBe(
      'Among older people are older people motivated to move on; these are a target group for moving on from rent to rent (in the text on the instrument Priority for the tenant of a sought-after home).',
    );
    expect(told('goudplevier', 'hef-wonen')).toBe(
      'The new-build project Goudplevier was commissioned by Vestia. Today: Vestia has been split into, among others, Hef Wonen.',
    );
  });
});

describe('the same is asked and answered in both languages:', () => {
  const both = <T>(ask: (graph: KnowledgeGraph) => T) => expect(ask(english)).toEqual(ask(dutch));

  it('records, relations and the values of a question, in the same order', () => {
    both((graph) => graph.nodes.map(({ id, kind }) => `${kind} ${id}`));
    both((graph) => graph.edges.map(({ id }) => id));
    for (const part of QUESTION_PARTS) both((graph) => valuesOf(graph, part).map(({ value }) => value));
  });

  it('every route between any two kinds, in the same order', () => {
    for (const pair of pairs) both((graph) => paths(graph, pair).map(pathKey));
  });

  it('every ready question', () => {
    both((graph) => graph.questions.map(({ id }) => id));
    both((graph) => graph.questions.map((ready) => countResults(graph, ready)));
    const lacking = (graph: KnowledgeGraph) =>
      graph.questions.flatMap((ready) => (ready.asks === 'lacking' ? ready.near : []));
    for (const near of lacking(english))
      if ('record' in near) expect(near.text).toBe(english.find(near.record)?.name);
    for (const [at, { text }] of english.questions.entries())
      expect(text).not.toBe(dutch.questions[at]?.text);
  });

  it('every insight', () => {
    for (const now of [true, false])
      both((graph) =>
        insights(graph, now).map(({ id, among, findings }) => [
          id,
          among,
          findings.map(({ subject, facts }) => [
            subject,
            facts.map(({ subject, predicate, from }) => [subject, predicate, from]),
          ]),
        ]),
      );
  });

  it('any question, with its answer, its filters and its matrices', () => {
    const some = (part: (typeof QUESTION_PARTS)[number]) =>
      fc.subarray(
        valuesOf(dutch, part).map(({ value }) => value),
        { maxLength: 2 },
      );
    const question = fc.record(Object.fromEntries(QUESTION_PARTS.map((part) => [part, some(part)])));
    fc.assert(
      fc.property(question, fc.constantFrom(...QUESTION_PARTS), (asked, part) => {
        const values = asked as Question;
        both((graph) =>
          answer(graph, values).map(({ instrument, fit, groups, types, examples }) => [
            instrument.id,
            fit,
            groups,
            types,
            examples,
          ]),
        );
        both((graph) => facet(graph, values, part).map(({ label: _, ...option }) => option));
        for (const against of matrixKinds(dutch))
          both((graph) => {
            const { columns, sections } = matrix(graph, values, against);
            return [
              columns,
              sections.map(({ category, rows }) => [
                category,
                rows.map(({ instrument, cells }) => [instrument.id, [...cells]]),
              ]),
            ];
          });
      }),
      { numRuns: 40 },
    );
  });

  it('what joins any two records', () => {
    const any = fc.constantFrom(...dutch.nodes.map(({ id }) => id));
    fc.assert(
      fc.property(any, any, (one, other) => {
        both((graph) =>
          connectingNodes(graph, [{ id: one }, { id: other }]).map(({ at, paths: told }) => [
            at,
            told.map(pathKey),
          ]),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('a search in English', () => {
  const search = createSearch(findablesOf(english), english.vocabulary);
  const first = async (query: string) => (await search)(query).slice(0, 5);

  it('finds every record by its English name first, and by its Dutch one too', async () => {
    for (const { id, name, translated } of english.nodes) {
      expect((await first(name))[0]?.id, name).toBe(id);
      const { original = '' } = translated ?? {};
      const hit = (await first(original)).find((each) => each.id === id);
      expect(hit, original).toBeDefined();
    }
    expect((await first('huurgewenning'))[0]).toEqual({
      id: 'huurgewenning',
      because: { aspect: 'otherName', text: 'Huurgewenning' },
    });
  });

  const gold = {
    'what is there for seniors': 'senioren',
    'housing coach': 'verhuiscoach',
    verhuisvergoeding: 'verhuiskostenvergoeding',
    'moving costs': 'verhuiskostenvergoeding',
    'buy-back': 'koopgarant',
    lifestyle: 'ons-soort-mensen',
    family: 'gezinnen',
    haarlem: 'woonswitch',
    priorty: 'voorrang',
  };
  for (const [query, id] of Object.entries(gold))
    it(`finds ${id} by "${query}"`, async () => {
      expect((await first(query)).map((hit) => hit.id)).toContain(id);
    });
});

describe('English that is missing or wrong is refused, with its place and what to do:', () => {
  const CORRECT = 'Correct the value; see the field table in graph/README.md.';
  const RENT = 'instrument/huurgewenning.yaml';
  const COACH = 'instrument/verhuiscoach.yaml';
  const ENGLISH = 'english:\n  name: Phased rent increase\n';
  const faults: Record<string, { readonly change: Change; readonly at?: string; readonly problem: string }> =
    {
      'no English at all': {
        change: [RENT, (text) => text.replace(/english:\n( {2}.*\n)+/, '')],
        problem: 'english: is missing  Add it; see the field table in graph/README.md.',
      },
      'no summary': {
        change: [RENT, (text) => text.replace(/ {2}summary: .*\n/, '')],
        at: '  name: Phased',
        problem: 'english.summary: is missing  Add it; see the field table in graph/README.md.',
      },
      'a summary of two sentences': {
        change: [RENT, (text) => text.replace(/summary: .*\n/, 'summary: One sentence. And another.\n')],
        at: 'One sentence.',
        problem: `english.summary: is not one sentence that ends with a full stop  ${CORRECT}`,
      },
      'a summary without an end': {
        change: [RENT, (text) => text.replace(/summary: .*\n/, 'summary: One sentence\n')],
        at: 'One sentence',
        problem: `english.summary: is not one sentence that ends with a full stop  ${CORRECT}`,
      },
      'a summary that is too long': {
        change: [RENT, (text) => text.replace(/summary: .*\n/, `summary: ${'a'.repeat(140)}.\n`)],
        at: 'aaaa',
        problem: `english.summary: is longer than 140 characters  ${CORRECT}`,
      },
      'a name that no card can hold': {
        change: [RENT, swap(ENGLISH, `english:\n  name: ${'rent'.repeat(16)}\n`)],
        at: 'rentrent',
        problem: `english.name: is too long for a card (60 characters at most)  ${CORRECT}`,
      },
      'a text that stays Dutch': {
        change: [RENT, swap(ENGLISH, `${ENGLISH}  how: It works so.\n`)],
        at: 'It works so.',
        problem: 'english.how: is not a field here  Remove it, or see the field table in graph/README.md.',
      },
      'a note': {
        change: [COACH, swap('      english: { note: mainly },\n', '')],
        at: '  - {\n',
        problem: `applications.0: is written in one language only (note): write it here and in \`english\`  ${CORRECT}`,
      },
      'a note that is English alone': {
        change: [COACH, swap('      note: vooral,\n', '')],
        at: '  - {\n',
        problem: `applications.0: is written in one language only (note): write it here and in \`english\`  ${CORRECT}`,
      },
      'a step of a tour': {
        change: ['tour/westvoorne.yaml', swap('    english: { title: A caveat }\n', '')],
        at: 'title: Een kanttekening',
        problem: `steps.2: is written in one language only (title): write it here and in \`english\`  ${CORRECT}`,
      },
      'the text of a step': {
        change: ['tour/toolbox.yaml', swap('        english: { text: Here the presentation ends. }\n', '')],
        at: 'text: Hier eindigt',
        problem: `steps.10.statements.1: is written in one language only (text): write it here and in \`english\`  ${CORRECT}`,
      },
      'more English words than can be read from a wall': {
        change: ['tour/toolbox.yaml', swap('Here the presentation ends.', 'word '.repeat(60))],
        at: "title: '… vraagt",
        problem: `steps.10: says more than 60 words  ${CORRECT}`,
      },
      'a part of the document': {
        change: ['document.yaml', swap(', english: { name: closing slide }', '')],
        at: '{ name: slotdia',
        problem: `parts.slot: is written in one language only (name): write it here and in \`english\`  ${CORRECT}`,
      },
      'a shared id': {
        change: ['themes.yaml', append('nieuw: iets nieuws\n')],
        at: 'iets nieuws',
        problem: `nieuw: is not written in English: write \`{ name: …, english: { name: … } }\`  ${CORRECT}`,
      },
    };
  for (const [what, { change, at, problem }] of Object.entries(faults))
    it(what, () => {
      const line = at === undefined ? 1 : lineAfter(change, at);
      expect(problemsAfter(change)).toEqual([`${change[0]}:${line}  ${problem}`]);
    });

  it('but a place is called the same in both unless it says otherwise', () => {
    expect(problemsAfter(['places.yaml', append('delft: Delft\n')])).toEqual([]);
  });
});
