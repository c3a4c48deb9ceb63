import { describe, expect, it } from 'vitest';
import { paths, phrasePath, nodeId, type KnowledgeGraph } from '../../graph/index.ts';
import { formatProblem } from '../../graph/load/problems.ts';
import { publish } from '../../graph/tools/publish.ts';
import { kindPairs } from '../support/all-paths.ts';
import { realGraph } from '../support/real-toolbox.ts';
import { sentenceOf } from '../support/sentence.ts';

const dutch = realGraph('nl');
const english = realGraph('en');

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

  it('gives no two records of a kind the same name', () => {
    for (const kind of Object.keys(dutch.vocabulary.kinds)) {
      const names = english.ofKind(kind).map(({ name }) => name.toLowerCase());
      expect(new Set(names).size, kind).toBe(names.length);
    }
  });

  it('is also there for the other tables and the tours', () => {
    const { document, places, themes, tours } = english.toolbox;
    const differs = (own: unknown, ours: unknown) => expect(ours).not.toEqual(own);
    for (const [id, { name }] of Object.entries(document.parts))
      differs(dutch.toolbox.document.parts[id]?.name, name);
    for (const [id, name] of Object.entries(themes)) differs(dutch.toolbox.themes[id], name);
    expect(places['haarlem']).toBe('Haarlem and surroundings');
    expect(places['leiden']).toBe('Leiden');
    for (const [at, tour] of tours.entries()) {
      const own = dutch.toolbox.tours[at];
      differs([own?.name, own?.about], [tour.name, tour.about]);
      for (const [index, step] of tour.steps.entries()) {
        differs(own?.steps[index]?.title, step.title);
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

  it('adds nothing to the Dutch file', () => {
    const all = publish();
    if (!all.ok) throw new Error(all.problems.map(formatProblem).join('\n'));
    const file = JSON.stringify(all.published.nl);
    expect(file).not.toMatch(/"(english|translated|original)"/);
    for (const { translated } of english.nodes) expect(file).not.toContain(translated?.summary);
  });

  it('can be removed again', () => {
    const { records, places, themes, tours } = english.original.toolbox;
    expect({ records, places, themes, tours }).toEqual({
      records: dutch.toolbox.records,
      places: dutch.toolbox.places,
      themes: dutch.toolbox.themes,
      tours: dutch.toolbox.tours,
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
  const worded =
    /^\/language$|\/(one|many|brief|pronoun|verb|inverse|heading|inverseHeading|label|around|inverseAround|following|inverseFollowing|inverseAgain|noted|list\/name)$|^\/(phrases|abouts|nowAbouts|layers)\//;
  const all = (graph: KnowledgeGraph) => leaves(graph.vocabulary).filter(([path]) => !counted.test(path));

  it('has the same keys as the Dutch, in the same order, and differs from it in words alone', () => {
    const rest = (graph: KnowledgeGraph) =>
      all(graph).map(([path, value]) => [path, worded.test(path) ? 'word' : value]);
    expect(rest(english)).toEqual(rest(dutch));
  });

  it('has no word in Dutch', () => {
    const own = new Map(all(dutch));
    const same = all(english).filter(([path, value]) => worded.test(path) && own.get(path) === value);
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
    for (const pair of kindPairs(english))
      for (const path of paths(english, pair)) {
        const plain = phrasePath(english, path).filter(({ node }) => node === undefined);
        expect(plain.map(({ text }) => text).join('')).not.toMatch(wrong);
        expect(sentenceOf(english, path)).toMatch(/^\P{Ll}[^;].*[^.]\.$/u);
        count++;
      }
    expect(count).toBeGreaterThan(1000);
  });

  it('read as English', () => {
    const firstSentence = (from: string, to: string) => {
      const [first] = paths(english, { from: { id: nodeId(from) }, to: { id: nodeId(to) } });
      return first && sentenceOf(english, first);
    };
    expect(firstSentence('sociale-huurders-senioren', 'verlengen-verhuisketen')).toBe(
      'Older social tenants are a target group for moving on from rent to rent; for this type of move there is the instrument Phased rent increase; an example of this is the experiment Extending the chain of moves (about older residents in large homes, as we read it).',
    );
    expect(firstSentence('senioren', 'huur-naar-huur')).toBe(
      'Among older people are older people motivated to move on; these are a target group for moving on from rent to rent (in the text on the instrument Priority for the tenant of a sought-after home).',
    );
    expect(firstSentence('goudplevier', 'hef-wonen')).toBe(
      'The new-build project Goudplevier was commissioned by Vestia. Today: Vestia has been split into, among others, Hef Wonen.',
    );
  });
});
