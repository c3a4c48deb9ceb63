import { describe, expect, it } from 'vitest';
import {
  compare,
  nodeId,
  vocabulary,
  type ComparedBlock,
  type Layer,
  type Provenance,
} from '../../../graph/index.ts';
import { altered, applied, fromDocument, fromPage } from '../../support/altered-records.ts';
import { choices } from '../../support/choices.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const kinds = Object.keys(vocabulary.kinds);
const all = { now: true };

describe('a comparison', () => {
  it.each(['toolbox', 'now'] as const)(
    'puts every entry in its own layer, in a record of layer %s',
    (layer) => {
      const froms: Readonly<Record<Layer, Provenance>> = {
        toolbox: fromDocument,
        now: fromPage,
      };
      const [status = ''] = Object.keys(vocabulary.statuses);
      const fields = ['places', 'otherNames', 'addresses', 'links', 'for-group forward', 'experience'];
      for (const entry of ['toolbox', 'now'] as const) {
        const its = { from: froms[entry] };
        const any = altered({
          huurgewenning: {
            from: froms[layer],
            relations: [],
            statements: [],
            places: [{ place: 'here', ...its }],
            otherNames: [{ name: 'other', ...its }],
            addresses: [{ printed: 'street', ...its }],
            links: [{ url: 'https://example.org', label: 'link', ...its }],
            experience: { status, ...its },
            applications: [{ ...applied(['senioren'], ['koop-naar-koop']), ...its }],
          },
        });
        const ids = ['huurgewenning', 'inkomenshuur'].map(nodeId);
        const { columns, toolbox, today } = compare(any, ids, all);
        const at = columns.findIndex(({ id }) => id === 'huurgewenning');
        const headings = (block: ComparedBlock | undefined) =>
          block?.rows
            .flatMap(({ key, cells }) => (fields.includes(key) && cells[at]?.length ? [key] : []))
            .toSorted();
        expect(headings(toolbox)).toEqual(entry === 'toolbox' ? fields.toSorted() : []);
        expect(headings(today)).toEqual(entry === 'now' ? fields.toSorted() : []);
      }
    },
  );

  it('puts an example that is known only from today, and its experience, under today', () => {
    const any = altered({ 'cooptatie-wooncomplex': { from: fromPage } });
    const { toolbox, today } = compare(any, ['ons-soort-mensen', 'voorrang'].map(nodeId), all);
    const naming = (block: ComparedBlock | undefined) =>
      block?.rows.flatMap(({ key, cells }) =>
        JSON.stringify(
          cells.flat(2).flatMap(({ facts }) => facts.map(({ object, qualifiers }) => [object, qualifiers])),
        ).includes('"cooptatie-wooncomplex"')
          ? [key]
          : [],
      );
    expect(naming(toolbox)).toEqual([]);
    expect(naming(today)).toEqual(['experience', 'example forward']);
  });

  it('has nothing of today where today is not asked for, and never beside the toolbox', () => {
    for (const kind of kinds)
      for (const two of choices(
        graph.ofKind(kind).map(({ id }) => id),
        2,
        60,
      )) {
        const { toolbox, today } = compare(graph, two, all);
        const layers = (block: ComparedBlock | undefined) =>
          new Set(
            block?.rows.flatMap(({ cells }) =>
              cells.flat().flatMap(({ facts }) => facts.map(({ from }) => from.layer)),
            ),
          );
        expect(layers(toolbox).has('now')).toBe(false);
        expect(layers(today).has('toolbox')).toBe(false);
        expect(compare(graph, two, { now: false })).toEqual({
          columns: compare(graph, two, all).columns,
          toolbox,
        });
      }
  });
});
