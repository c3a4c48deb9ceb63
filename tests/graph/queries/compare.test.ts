import { describe, expect, it } from 'vitest';
import {
  comparable,
  compare,
  COMPARED,
  KnowledgeGraph,
  nodeId,
  NotComparableError,
  vocabulary,
  type Provenance,
} from '../../../graph/index.ts';
import { choices, permutations } from '../../support/choices.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const kinds = Object.keys(vocabulary.kinds);
const all = { now: true };

describe('a comparison', () => {
  it.each(kinds)('of kind %s is the same in whatever order they were chosen', (kind) => {
    const ids = graph.ofKind(kind).map(({ id }) => id);
    for (const size of [2, 3, 4])
      for (const some of choices(ids, size, 8)) {
        const wanted = compare(graph, some, all);
        for (const order of permutations(some)) expect(compare(graph, order, all)).toEqual(wanted);
      }
  });

  it('keeps group and type together, as one cell states them', () => {
    const { toolbox } = compare(graph, ['huurgewenning', 'realistisch-beeld'].map(nodeId), all);
    const row = toolbox.rows.find(({ key }) => key === 'for-group forward');
    const whole = row?.cells.map((cell) =>
      cell.map(({ facts }) => facts.map(({ object, qualifiers }) => ({ object, qualifiers }))),
    );
    expect(whole).toEqual([
      [
        [
          {
            object: { is: 'application', groups: ['kopers'], types: ['huur-naar-koop', 'koop-naar-koop'] },
            qualifiers: { note: 'met name' },
          },
        ],
      ],
      [
        [
          {
            object: { is: 'application', groups: ['sociale-huurders-senioren'], types: ['huur-naar-huur'] },
            qualifiers: {},
          },
        ],
      ],
    ]);
  });

  it('finds what three instruments have in common', () => {
    const ids = ['verhuiscoach', 'huurgewenning', 'inkomenshuur'].map(nodeId);
    const { columns, toolbox } = compare(graph, ids, all);
    expect(columns.map(({ id }) => id)).toEqual(['huurgewenning', 'inkomenshuur', 'verhuiscoach']);
    expect(toolbox.shared.map(({ row, point }) => [row.key, point.key])).toEqual([
      ['about effect', 'theme grote-sociale-huurwoningen-vrij'],
    ]);
  });

  it('has the only groups for which an example holds', () => {
    const { toolbox } = compare(graph, ['ons-soort-mensen', 'voorrang'].map(nodeId), all);
    const limited = toolbox.rows
      .flatMap(({ cells }) => cells.flat(2).flatMap(({ facts }) => facts))
      .filter(({ qualifiers }) => qualifiers.only !== undefined)
      .map(({ object, qualifiers }) => ({ object, qualifiers }));
    expect(limited).toEqual([
      {
        object: {
          is: 'status',
          status: graph.node(nodeId('cooptatie-wooncomplex')).experience?.status,
        },
        qualifiers: { by: 'cooptatie-wooncomplex', only: ['potentiele-huurders'] },
      },
      {
        object: { is: 'node', id: 'cooptatie-wooncomplex' },
        qualifiers: { only: ['potentiele-huurders'] },
      },
    ]);
  });

  it('begins with a warning, and reads on in the order of the vocabulary', () => {
    const { toolbox } = compare(graph, ['empty-nest-pakket', 'voorrang'].map(nodeId), all);
    expect(toolbox.rows.map(({ warning }) => warning)).toEqual(toolbox.rows.map((_, at) => at === 0));
    const abouts = [...Object.keys(vocabulary.abouts), ...Object.keys(vocabulary.nowAbouts)].filter(
      (about) => about !== vocabulary.warning,
    );
    const read = toolbox.rows.flatMap(({ key, warning }) =>
      warning ? [] : abouts.filter((about) => key === `about ${about}`),
    );
    expect(read).toEqual(abouts.filter((about) => read.includes(about)));
  });

  it('never takes what is lost for the same', () => {
    const lost = { about: 'wish', text: 'Lost.', lost: true, from: graph.nodes[0]?.from as Provenance };
    const records = graph.toolbox.records.map((record) =>
      ['senioren', 'gezinnen'].includes(record.id)
        ? { ...record, statements: [...record.statements, lost] }
        : record,
    );
    const any = new KnowledgeGraph({ ...graph.toolbox, records }, vocabulary);
    const { toolbox } = compare(any, ['senioren', 'gezinnen'].map(nodeId), all);
    const points = toolbox.rows
      .flatMap(({ cells }) => cells.flat())
      .filter(({ facts }) => facts.some(({ object }) => object.is === 'text' && object.text === 'Lost.'));
    expect(points.map(({ standing, columns }) => [standing, columns])).toEqual([
      ['lost', [0]],
      ['lost', [1]],
    ]);
  });
});

describe('what can be compared', () => {
  const [first = nodeId(''), ...others] = graph.ofKind('instrument').map(({ id }) => id);
  it('is two to four different records of one kind', () => {
    for (let size = 0; size <= 6; size++)
      expect(comparable(graph, [first, ...others].slice(0, size)), String(size)).toBe(
        size >= COMPARED.least && size <= COMPARED.most,
      );
    expect(comparable(graph, [first, first])).toBe(false);
    expect(comparable(graph, [first, 'senioren'])).toBe(false);
    expect(comparable(graph, [first, 'maan'])).toBe(false);
    expect(comparable(graph, ['maan', 'zon'])).toBe(false);
  });
  it('is asked first: anything else is an error with a name', () => {
    expect(() => compare(graph, [first], all)).toThrow(NotComparableError);
    expect(() => compare(graph, [first, nodeId('senioren')], all)).toThrow(NotComparableError);
    expect(() => compare(graph, [first, nodeId('maan')], all)).toThrow('maan');
  });
});
