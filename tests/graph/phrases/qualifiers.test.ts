import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  experienceFacts,
  factOfEdge,
  KnowledgeGraph,
  nodeId,
  nameInSentence,
  phraseFact,
  phrasePath,
  table,
  textOf,
  vocabulary,
  type Fact,
  type NodeId,
  type Path,
} from '../../../graph/index.ts';
import { allFacts } from '../../support/all-facts.ts';
import { allPaths } from '../../support/all-paths.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { sentenceOf, sentencesBetween } from '../../support/sentence.ts';
import { toolboxesWithStatements } from '../../support/toolbox-with-statements.ts';

const dutch = realGraph('nl');
const graphs = [dutch, realGraph('en')];
const FORMS = ['sentence', 'predicate', 'object'] as const;

/** The words that a rendering of these facts may not lack. */
function wordsOf(graph: KnowledgeGraph, { qualifiers }: Fact): string[] {
  const { note, only = [] } = qualifiers;
  const [limit = ''] = graph.vocabulary.phrases.only.split('{}');
  return [
    ...(note === undefined ? [] : [note]),
    ...only.flatMap((id) => [limit.trim(), nameInSentence(graph, id)]),
  ];
}

/** As it is looked for: a sentence begins with a large letter. */
const lower = (text: string): string => text.toLowerCase();

function checkFact(graph: KnowledgeGraph, fact: Fact): void {
  const { inferred, inferredShort } = graph.vocabulary.phrases;
  for (const form of FORMS) {
    const text = textOf(phraseFact(graph, fact, { form }));
    for (const word of wordsOf(graph, fact)) expect(lower(text)).toContain(lower(word));
    if (fact.qualifiers.by !== undefined) {
      const names = [graph.node(fact.qualifiers.by).name, nameInSentence(graph, fact.qualifiers.by)];
      expect(
        names.some((name) => text.includes(name)),
        text,
      ).toBe(true);
    }
    const marked = text.includes(form === 'sentence' ? inferred : inferredShort);
    const relates = fact.predicate.is === 'relation' && fact.object.is === 'node';
    if (relates) expect(marked, text).toBe(fact.basis === 'inferred');
    else if (fact.basis === 'inferred') expect(marked, text).toBe(true);
  }
}

function checkPath(graph: KnowledgeGraph, path: Path): void {
  const text = sentenceOf(graph, path);
  const facts = path.steps.map(({ edge, way }) => factOfEdge(graph, edge, way));
  for (const word of facts.flatMap((fact) => wordsOf(graph, fact)))
    expect(lower(text)).toContain(lower(word));
  const { inferred, inferredAgain, about } = graph.vocabulary.phrases;
  // That a case is about another group can be inferred too; it is no step of the path.
  const [remark = ''] = about.split('{}');
  const steps = text.replace(new RegExp(`[(;,] ?${remark}[^;()]*?, ${inferred}`, 'g'), '');
  const marks = steps.split(new RegExp(`${inferredAgain}|${inferred}`)).length - 1;
  expect(marks, text).toBe(facts.filter(({ basis }) => basis === 'inferred').length);
}

describe('the wording of a fact contains its qualifiers and marks what is inferred', () => {
  it.each(graphs)('in every form, of every fact of the records (%#)', (graph) => {
    const facts = allFacts(graph);
    expect(facts.filter(({ qualifiers }) => qualifiers.only).length).toBeGreaterThan(2);
    for (const fact of facts) checkFact(graph, fact);
  });

  it.each(graphs)('in every path of the records (%#)', (graph) => {
    const all = allPaths(graph);
    expect(all.length).toBeGreaterThan(1000);
    for (const path of all) checkPath(graph, path);
  });

  it('in any toolbox', () => {
    fc.assert(
      fc.property(toolboxesWithStatements, (toolbox) => {
        const graph = new KnowledgeGraph(toolbox, vocabulary);
        for (const fact of allFacts(graph)) checkFact(graph, fact);
        for (const path of allPaths(graph, 3).slice(0, 100)) checkPath(graph, path);
      }),
      { numRuns: 10 },
    );
  });
});

/** The sentences of the paths between two records, in Dutch. */
const between = (from: string, to: string) => sentencesBetween(dutch, from, to);

describe('the qualifier of Coöptatie binnen wooncomplex', () => {
  const LIMIT = 'dit voorbeeld alleen voor potentiële huurders';

  it('is in the sentence of every path that passes it', () => {
    for (const to of ['ons-soort-mensen', 'potentiele-huurders', 'procesbegeleiding']) {
      const sentences = between(to, 'cooptatie-wooncomplex');
      expect(sentences.length, to).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toContain(LIMIT);
    }
  });

  it('is in the experience of its instrument, in the record and in the table', () => {
    const node = dutch.node(nodeId('ons-soort-mensen'));
    const own = experienceFacts(dutch, node).filter(
      ({ qualifiers }) => qualifiers.by === 'cooptatie-wooncomplex',
    );
    const texts = own.map((fact) => textOf(phraseFact(dutch, fact, { form: 'object' })));
    expect(texts).toEqual([expect.stringContaining(`voorstel: Coöptatie binnen wooncomplex (${LIMIT}`)]);
    const { columns, rows } = table(dutch, 'instrument', [node.id], { now: false });
    const cells = ['experience', 'example'].map((name) => {
      const at = columns.findIndex((column) =>
        typeof column === 'string'
          ? column === name
          : 'relations' in column && column.relations.includes(name),
      );
      return rows[0]?.cells[at]?.entries.map(({ phrases }) => textOf(phrases)).join(' ');
    });
    for (const cell of cells) expect(cell).toContain(LIMIT);
  });
});

describe('the sentence of a fact or path with a qualifier', () => {
  it('has the note of an application from either end', () => {
    expect(between('kopers', 'realistisch-beeld')[0]).toContain('met name');
    expect(between('verhuiscoach', 'sociale-huurders-senioren')[0]).toContain('vooral');
  });

  it('puts a note before the name that it is about, and in brackets read from the other end', () => {
    const wordings = (id: string) => {
      const edge = dutch.edges.find((each) => each.id === id);
      if (!edge) throw new Error(`no edge ${id}`);
      const of = (way: 'forward' | 'back') =>
        FORMS.map((form) => textOf(phraseFact(dutch, factOfEdge(dutch, edge, way), { form, sourced: true })));
      return [...of('forward'), ...of('back')];
    };
    expect(wordings('names-group:casus-vlaardingen:sociale-stijgers')).toEqual([
      'De tekst bij de casus Vlaardingen noemt potentiële sociale stijgers.',
      'noemt potentiële sociale stijgers',
      'Potentiële sociale stijgers',
      'Sociale stijgers (er staat “potentiële” bij) worden genoemd in de tekst bij de casus Vlaardingen.',
      'worden genoemd in de tekst bij de casus Vlaardingen (er staat “potentiële” bij)',
      'Casus Vlaardingen (er staat “potentiële” bij)',
    ]);
    expect(wordings('described-by:ons-soort-mensen:vng-artikel')).toEqual([
      'Bij het instrument Ons soort mensen staat als bron onder andere het artikel “Experimenten met sociale criteria voor woonomgeving”.',
      'heeft als bron onder andere het artikel “Experimenten met sociale criteria voor woonomgeving”',
      'Onder andere het artikel “Experimenten met sociale criteria voor woonomgeving”',
      'Het artikel “Experimenten met sociale criteria voor woonomgeving” (er staat “onder andere” bij) is bron bij het instrument Ons soort mensen.',
      'is bron bij het instrument Ons soort mensen (er staat “onder andere” bij)',
      'Ons soort mensen (er staat “onder andere” bij)',
    ]);
    expect(wordings('for-group:verhuiscoach:sociale-huurders-senioren:verhuiscoach.1')).toEqual([
      'De verhuiscoach is vooral bedoeld voor senioren in sociale huurwoningen.',
      'is vooral bedoeld voor senioren in sociale huurwoningen',
      'Vooral senioren in sociale huurwoningen',
      'Voor senioren in sociale huurwoningen is er de verhuiscoach (vooral voor deze doelgroep).',
      'hebben als instrument de verhuiscoach (vooral voor deze doelgroep)',
      'Verhuiscoach (vooral voor deze doelgroep)',
    ]);
    expect(wordings('moves:sociale-huurders-senioren:huur-naar-huur:verhuiscoach.1')).toEqual([
      'Senioren in sociale huurwoningen zijn doelgroep voor doorstroom van huur naar huur (bij de verhuiscoach; vooral voor deze doelgroep).',
      'zijn doelgroep voor doorstroom van huur naar huur (bij de verhuiscoach; vooral voor deze doelgroep)',
      'Van huur naar huur (bij de verhuiscoach; vooral voor deze doelgroep)',
      'Doelgroep voor doorstroom van huur naar huur zijn vooral senioren in sociale huurwoningen (bij de verhuiscoach).',
      'heeft als doelgroep vooral senioren in sociale huurwoningen (bij de verhuiscoach)',
      'Vooral senioren in sociale huurwoningen (bij de verhuiscoach)',
    ]);
  });

  it('marks the limit of an example and that we conclude it as one', () => {
    const limited = dutch.edges.filter(({ only }) => only);
    // The words of that limit speak of an example.
    expect(new Set(limited.map(({ relation }) => relation))).toEqual(new Set([dutch.vocabulary.exampleOf]));
    for (const graph of graphs) {
      const { only, inferred, inferredShort, inferredAgain } = graph.vocabulary.phrases;
      const limit = (groups: readonly NodeId[] = []) =>
        only.replace('{}', groups.map((id) => nameInSentence(graph, id)).join());
      const facts = allFacts(graph).filter(
        ({ qualifiers, basis }) => qualifiers.only && basis === 'inferred',
      );
      expect(facts.length).toBeGreaterThan(2);
      for (const fact of facts) {
        const text = textOf(phraseFact(graph, fact));
        expect(text).toContain(`(${limit(fact.qualifiers.only)}, ${inferred})`);
        expect(textOf(phraseFact(graph, fact, { form: 'object' }))).toContain(
          `(${limit(fact.qualifiers.only)}, ${inferredShort})`,
        );
      }
      for (const path of allPaths(graph))
        for (const { edge } of path.steps.filter((step) => step.edge.only)) {
          const sentence = sentenceOf(graph, path);
          const marks = [inferred, inferredAgain].map((mark) => `(${limit(edge.only)}, ${mark}`);
          expect(
            marks.some((mark) => sentence.includes(mark)),
            sentence,
          ).toBe(true);
        }
    }
  });

  it('has a note in the path from either end, never before the wrong name', () => {
    let count = 0;
    for (const graph of graphs)
      for (const path of allPaths(graph)) {
        const phrases = phrasePath(graph, path);
        for (const [at, { text, is }] of phrases.entries()) {
          const edge = path.steps.find((step) => step.edge.note?.toLowerCase() === text.toLowerCase())?.edge;
          if (is !== 'qualifier' || !edge) continue;
          const applied = edge.application !== undefined;
          const about =
            applied && edge.relation === graph.vocabulary.application.joins ? edge.source : edge.target;
          expect(phrases[at + 2]?.node, textOf(phrases)).toBe(about);
          count++;
        }
      }
    expect(count).toBeGreaterThan(10);
  });
});
