import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  experienceFacts,
  factOfEdge,
  factsOf,
  KnowledgeGraph,
  nodeId,
  nameInSentence,
  paths,
  phraseFact,
  phrasePath,
  table,
  textOf,
  vocabulary,
  type Fact,
  type NodeId,
  type Path,
} from '../../graph/index.ts';
import { realGraph } from '../support/real-toolbox.ts';
import { toolboxesWithStatements } from '../support/toolbox-with-statements.ts';

const graphs = [realGraph('nl'), realGraph('en')];
const [dutch] = graphs as [KnowledgeGraph, KnowledgeGraph];
const FORMS = ['sentence', 'predicate', 'object'] as const;

const allPaths = (graph: KnowledgeGraph, max?: number): Path[] => {
  const kinds = Object.keys(graph.vocabulary.kinds);
  const within = max === undefined ? {} : { max };
  return kinds.flatMap((from) =>
    kinds.flatMap((to) => paths(graph, { from: { kind: from }, to: { kind: to }, ...within })),
  );
};

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
  const text = textOf(phrasePath(graph, path));
  const facts = path.steps.map(({ edge, way }) => factOfEdge(graph, edge, way));
  for (const word of facts.flatMap((fact) => wordsOf(graph, fact)))
    expect(lower(text)).toContain(lower(word));
  const { inferred, inferredAgain, about } = graph.vocabulary.phrases;
  // That a case is about another group can be inferred too; it is no step of the path.
  const [remark = ''] = about.split('{}');
  const steps = text.replace(new RegExp(`[(;,] ?${remark}[^;]*?, ${inferred}`, 'g'), '');
  const marks = steps.split(new RegExp(`${inferredAgain}|${inferred}`)).length - 1;
  expect(marks, text).toBe(facts.filter(({ basis }) => basis === 'inferred').length);
}

/** How a sentence refers back to a record that has just been named. */
const referentOf = (graph: KnowledgeGraph, id: NodeId): string => {
  const node = graph.node(id);
  const { one, pronoun } = graph.wordsOf(node);
  return graph.vocabulary.kinds[node.kind]?.common === true ? pronoun : `${pronoun} ${one}`;
};

const factsIn = (graph: KnowledgeGraph): Fact[] => [
  ...graph.nodes.flatMap(({ id }) => factsOf(graph, id)),
  ...graph.edges.flatMap((edge) => [factOfEdge(graph, edge, 'forward'), factOfEdge(graph, edge, 'back')]),
];

describe('the wording of a fact contains its qualifiers and marks what is inferred', () => {
  it.each(graphs)('in every form, of every fact of the records (%#)', (graph) => {
    const facts = factsIn(graph);
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
        for (const fact of factsIn(graph)) checkFact(graph, fact);
        for (const path of allPaths(graph, 3).slice(0, 100)) checkPath(graph, path);
      }),
      { numRuns: 10 },
    );
  });
});

/** The sentences of the paths between two records. */
const between = (from: string, to: string): string[] =>
  paths(dutch, { from: { id: nodeId(from) }, to: { id: nodeId(to) } }).map((path) =>
    textOf(phrasePath(dutch, path)),
  );

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
        typeof column === 'string' ? column === name : column.relations.includes(name),
      );
      return rows[0]?.cells[at]?.entries.map(({ phrases }) => textOf(phrases)).join(' ');
    });
    for (const cell of cells) expect(cell).toContain(LIMIT);
  });
});

describe('a sentence', () => {
  it('has the note of an application from either end', () => {
    expect(between('kopers', 'realistisch-beeld')[0]).toContain('met name');
    expect(between('verhuiscoach', 'sociale-huurders-senioren')[0]).toContain('vooral');
  });

  it('puts a note before the name that it is about, and in brackets seen from the other end', () => {
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

  it('refers back to a record by what it is', () => {
    const nouns = Object.values(dutch.vocabulary.kinds).flatMap(({ common, forms, ...kind }) =>
      common ? [] : Object.values(forms ?? { kind }),
    );
    expect(nouns.map(({ pronoun, one }) => `${pronoun} ${one}`)).toEqual([
      'die categorie',
      'dat instrument',
      'die casus',
      'dat voorbeeld',
      'die organisatie',
      'die publicatie',
    ]);
    for (const graph of graphs) {
      const seen = new Set<string>();
      for (const path of allPaths(graph)) {
        const sentence = textOf(phrasePath(graph, path));
        for (const [at, { edge, way }] of path.steps.entries()) {
          const before = path.steps[at - 1];
          const words = graph.vocabulary.relations[edge.relation];
          const following = way === 'forward' ? words?.following : words?.inverseFollowing;
          if (!before || before.edge.from.layer !== edge.from.layer || following !== undefined) continue;
          const referent = referentOf(graph, before.to);
          expect(sentence).toContain(`; ${referent} `);
          seen.add(referent);
        }
      }
      expect(seen.size).toBeGreaterThan(4);
    }
  });

  it('says of the same relation the other way that it holds there too', () => {
    expect(between('casus-vlaardingen', 'casus-westvoorne')).toContain(
      'De casus Vlaardingen noemt Participatie met bewoners (volgens onze lezing); dat instrument wordt ook genoemd in de casus Westvoorne (ook onze lezing).',
    );
  });

  it('has a comma between a name that ends with a clause and the verb, in Dutch alone', () => {
    for (const graph of graphs) {
      const clause = / (?:die|who) /;
      const told = graph.nodes
        .filter((node) => clause.test(nameInSentence(graph, node.id)))
        .flatMap(({ id }) =>
          graph.edges
            .flatMap((edge) => [factOfEdge(graph, edge, 'forward'), factOfEdge(graph, edge, 'back')])
            .filter(({ subject }) => subject === id)
            .map((fact) => [nameInSentence(graph, id), textOf(phraseFact(graph, fact))] as const),
        );
      expect(told.length).toBeGreaterThan(5);
      for (const [name, sentence] of told)
        if (!sentence.endsWith(`${name}.`))
          expect(lower(sentence).includes(`${lower(name)}, `), sentence).toBe(graph === dutch);
    }
  });

  it('marks the limit of an example and that we conclude it as one', () => {
    const limited = dutch.edges.filter(({ only }) => only);
    // The words of that limit speak of an example.
    expect(new Set(limited.map(({ relation }) => relation))).toEqual(new Set([dutch.vocabulary.exampleOf]));
    for (const graph of graphs) {
      const { only, inferred, inferredShort, inferredAgain } = graph.vocabulary.phrases;
      const limit = (groups: readonly NodeId[] = []) =>
        only.replace('{}', groups.map((id) => nameInSentence(graph, id)).join());
      const facts = factsIn(graph).filter(({ qualifiers, basis }) => qualifiers.only && basis === 'inferred');
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
          const sentence = textOf(phrasePath(graph, path));
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

  it('marks a link that the document only implies', () => {
    expect(between('casus-westvoorne', 'matroeshka')).toEqual([
      expect.stringMatching(/^De casus Westvoorne noemt Matroeshka.* \(volgens onze lezing\)\.$/),
    ]);
  });

  it('says so when it joins a group to an instrument that is no measure', () => {
    const instruments = dutch
      .ofKind('instrument')
      .filter(({ statements }) => statements.some(({ theme }) => theme === dutch.vocabulary.noMeasure));
    expect(instruments.map(({ id }) => id)).toEqual(['empty-nest-pakket']);
    const isGroup = (id: string) => dutch.find(id)?.kind === 'group';
    let count = 0;
    for (const path of allPaths(dutch)) {
      const passed = [path.start, ...path.steps.map(({ to }) => to)];
      if (!passed.includes(nodeId('empty-nest-pakket')) || !passed.some(isGroup)) continue;
      expect(textOf(phrasePath(dutch, path))).toContain('geen maatregel voor doorstroom');
      count++;
    }
    expect(count).toBeGreaterThan(0);
    for (const fact of factsIn(dutch)) {
      const ends = [fact.subject, fact.object.is === 'node' ? fact.object.id : fact.qualifiers.by];
      if (!ends.includes(nodeId('empty-nest-pakket')) || !ends.some((id) => id && isGroup(id))) continue;
      for (const form of FORMS)
        expect(textOf(phraseFact(dutch, fact, { form }))).toContain('geen maatregel voor doorstroom');
    }
  });

  it('says when a case is about another group than the start of the path', () => {
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
    const all = allPaths(dutch).map((path) => textOf(phrasePath(dutch, path)));
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
