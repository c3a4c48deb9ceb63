import { describe, expect, it } from 'vitest';
import {
  factOfEdge,
  KnowledgeGraph,
  nodeId,
  nameInSentence,
  phraseFact,
  textOf,
  type NodeId,
} from '../../../graph/index.ts';
import { allFacts } from '../../support/all-facts.ts';
import { allPaths } from '../../support/all-paths.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { sentenceOf, sentencesBetween } from '../../support/sentence.ts';

const dutch = realGraph('nl');
const graphs = [dutch, realGraph('en')];
const FORMS = ['sentence', 'predicate', 'object'] as const;

/** How a sentence refers back to a record that has just been named. */
const referentOf = (graph: KnowledgeGraph, id: NodeId): string => {
  const node = graph.node(id);
  const { one, pronoun } = graph.wordsOf(node);
  return graph.vocabulary.kinds[node.kind]?.common === true ? pronoun : `${pronoun} ${one}`;
};

/** The sentences of the paths between two records, in Dutch. */
const between = (from: string, to: string) => sentencesBetween(dutch, from, to);

describe('a sentence', () => {
  it('refers back to a record by what it is', () => {
    const nouns = Object.values(dutch.vocabulary.kinds).flatMap(({ common, forms, ...kind }) =>
      common ? [] : Object.values(forms ?? { kind }),
    );
    expect(nouns.map(({ pronoun, one }) => `${pronoun} ${one}`)).toEqual([
      'die categorie',
      'dat instrument',
      'dat voorbeeld',
      'dat voorbeeld',
      'die organisatie',
      'die publicatie',
    ]);
    for (const graph of graphs) {
      const referents = new Set<string>();
      for (const path of allPaths(graph)) {
        const sentence = sentenceOf(graph, path);
        for (const [at, { edge, way }] of path.steps.entries()) {
          const before = path.steps[at - 1];
          const words = graph.vocabulary.relations[edge.relation];
          const following = way === 'forward' ? words?.following : words?.inverseFollowing;
          if (!before || before.edge.from.layer !== edge.from.layer || following !== undefined) continue;
          const referent = referentOf(graph, before.to);
          expect(sentence).toContain(`; ${referent} `);
          referents.add(referent);
        }
      }
      expect(referents.size).toBeGreaterThan(3);
    }
  });

  it('marks the same relation in the other direction as one that holds there too', () => {
    expect(between('casus-vlaardingen', 'casus-westvoorne')).toContain(
      'De casus Vlaardingen noemt Participatie met bewoners (volgens onze lezing); dat instrument wordt ook genoemd in de casus Westvoorne (ook onze lezing).',
    );
  });

  it('has a comma between a name that ends with a clause and the verb, in Dutch alone', () => {
    for (const graph of graphs) {
      const clause = / (?:die|who) /;
      const sentences = graph.nodes
        .filter((node) => clause.test(nameInSentence(graph, node.id)))
        .flatMap(({ id }) =>
          graph.edges
            .flatMap((edge) => [factOfEdge(graph, edge, 'forward'), factOfEdge(graph, edge, 'back')])
            .filter(({ subject }) => subject === id)
            .map((fact) => [nameInSentence(graph, id), textOf(phraseFact(graph, fact))] as const),
        );
      expect(sentences.length).toBeGreaterThan(5);
      for (const [name, sentence] of sentences)
        if (!sentence.endsWith(`${name}.`))
          expect(sentence.toLowerCase().includes(`${name.toLowerCase()}, `), sentence).toBe(graph === dutch);
    }
  });

  it('marks a link that the document only implies', () => {
    expect(between('casus-westvoorne', 'matroeshka')).toEqual([
      expect.stringMatching(/^De casus Westvoorne noemt Matroeshka.* \(volgens onze lezing\)\.$/),
    ]);
  });

  it('remarks that an instrument is no measure when it joins it to a group', () => {
    const instruments = dutch
      .ofKind('instrument')
      .filter(({ statements }) => statements.some(({ theme }) => theme === dutch.vocabulary.noMeasure));
    expect(instruments.map(({ id }) => id)).toEqual(['empty-nest-pakket']);
    const isGroup = (id: string) => dutch.find(id)?.kind === 'group';
    let count = 0;
    for (const path of allPaths(dutch)) {
      const passed = [path.start, ...path.steps.map(({ to }) => to)];
      if (!passed.includes(nodeId('empty-nest-pakket')) || !passed.some(isGroup)) continue;
      expect(sentenceOf(dutch, path)).toContain('geen maatregel voor doorstroom');
      count++;
    }
    expect(count).toBeGreaterThan(0);
    for (const fact of allFacts(dutch)) {
      const ends = [fact.subject, fact.object.is === 'node' ? fact.object.id : fact.qualifiers.by];
      if (!ends.includes(nodeId('empty-nest-pakket')) || !ends.some((id) => id && isGroup(id))) continue;
      for (const form of FORMS)
        expect(textOf(phraseFact(dutch, fact, { form }))).toContain('geen maatregel voor doorstroom');
    }
  });

  it('remarks that a case is about another group than the start of the path', () => {
    const sentences = between('senioren', 'casus-vlaardingen');
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toContain('gaat over startende gezinnen');
    for (const sentence of between('startende-gezinnen', 'casus-vlaardingen'))
      expect(sentence).not.toContain('gaat over');
  });

  it('names a record with its article, and starts with a capital', () => {
    expect(between('sev', 'huur-op-maat')[0]).toMatch(/^De SEV /);
    expect(between('huur-op-maat', 'sev')[0]).toMatch(/ de SEV\b/);
    expect(between('estrade', 'goudplevier')[0]).toMatch(/^Estrade /);
  });

  it('reads as Dutch', () => {
    const all = allPaths(dutch).map((path) => sentenceOf(dutch, path));
    const wrong = /stromen door|staat achter|een deel van alle|omvatten|doorstromen stromen/;
    expect(all.filter((sentence) => wrong.test(sentence))).toEqual([]);
    expect(between('senioren', 'verhuisgeneigde-senioren')[0]).toMatch(
      /^Onder senioren vallen verhuisgeneigde senioren\b/,
    );
  });

  it('keeps the layers in sentences of their own', () => {
    const [sentence] = between('voorne-aan-zee', 'huurgewenning');
    expect(sentence).toMatch(
      /^Stand nu: de gemeente Voorne aan Zee .*\. Toolbox, circa 2010: de gemeente Westvoorne /,
    );
  });
});
