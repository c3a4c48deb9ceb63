import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { codeOf } from '../../../../src/state/link/short-codes.ts';
import { decodeView, encodeView, parseLink } from '../../../../src/state/link/link.ts';
import { LINK_FIELDS } from '../../../../src/state/link/fields.ts';
import { readViewport, withViewport, withoutViewport } from '../../../../src/state/link/viewport.ts';
import { pinned } from '../../../../src/state/view/changes.ts';
import { START_VIEW, type View } from '../../../../src/state/view/view.ts';

import { graph, views } from '../../../support/random-view.ts';

describe('a link', () => {
  it('opens exactly the view that it was made of', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view), graph)).toEqual({ view, unknown: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('is parsed as text, and only what a graph must say is left to resolving', () => {
    const { fields, unknownKeys } = parseLink('#kies=maan,zon&vast=maan~1~-0,ster~x~2&vorm=tabel&foo=bar');
    expect(fields.map(({ keys, raw, unknown }) => ({ key: keys[0], raw, unknown }))).toEqual([
      { key: 'kies', raw: 'maan', unknown: ['zon'] },
      { key: 'vorm', raw: undefined, unknown: ['tabel'] },
      { key: 'vast', raw: [{ name: 'maan', x: 1, y: 0 }], unknown: ['ster~x~2'] },
    ]);
    expect(unknownKeys).toEqual(['foo']);
  });

  it('has one field for each of its keys', () => {
    const keys = LINK_FIELDS.flatMap((field) => field.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('opens a card that was put a fraction left of or above the origin where it was put', () => {
    const id = nodeId('senioren');
    const view = pinned(START_VIEW, { id, x: -0.4, y: -0 });
    expect(view.pins).toEqual([{ id, x: 0, y: 0 }]);
    expect(decodeView(encodeView(view), graph)).toEqual({ view, unknown: [] });
  });

  it('gives every record a short name of its own', () => {
    expect(new Set(graph.nodes.map(({ id }) => codeOf(id))).size).toBe(graph.nodes.length);
  });

  it('still opens as it was written before, and says so where it is from another version', () => {
    const old =
      'groep=senioren&type=huur-naar-huur&kies=huurgewenning&erbij=voorrang~woonswitch~woonwaarde,-sev&weg=verhuiscoach&v=1';
    expect(decodeView(old, graph)).toEqual({
      view: {
        ...START_VIEW,
        question: { group: ['senioren'], type: ['huur-naar-huur'] },
        selected: 'huurgewenning',
        added: [
          { id: 'woonswitch', by: 'voorrang' },
          { id: 'woonwaarde', by: 'voorrang' },
          { id: 'sev', gone: true },
        ],
        hidden: ['verhuiscoach'],
      },
      unknown: [],
    });
    expect(decodeView(old.replace('v=1', 'v=9'), graph).unknown).toEqual(['v=9']);
  });

  it('is empty for the start and readable for a question', () => {
    const question = { group: [nodeId('senioren')], type: [nodeId('huur-naar-huur')] };
    expect(encodeView(START_VIEW)).toBe('');
    expect(encodeView({ ...START_VIEW, question, selected: nodeId('huurgewenning') })).toBe(
      'groep=senioren&type=huur-naar-huur&kies=huurgewenning&v=1',
    );
  });

  it('reports what it does not know and opens the rest', () => {
    const { view, unknown } = decodeView(
      '#groep=senioren&kies=bestaat-niet&ervaring=praktijk,bewezen',
      graph,
    );
    expect(view).toEqual({ ...START_VIEW, question: { group: ['senioren'], experience: ['praktijk'] } });
    expect(unknown.toSorted()).toEqual(['bestaat-niet', 'bewezen']);
  });

  it('reports every field and word that it cannot use', () => {
    const { view, unknown } = decodeView('foo=bar&kies=sev,vestia&van=senioren&naar=', graph);
    expect(view).toEqual({ ...START_VIEW, selected: 'sev' });
    expect(unknown.toSorted()).toEqual(['foo', 'senioren', 'vestia']);
  });

  it('may end with the viewport, to a pixel, and reports what it cannot read there', () => {
    const viewports = fc.record({
      zoom: fc.double({ min: 0.3, max: 2.5, noNaN: true }),
      x: fc.integer({ min: -9999, max: 9999 }),
      y: fc.integer({ min: -9999, max: 9999 }),
    });
    fc.assert(
      fc.property(views, viewports, (view, viewport) => {
        const link = withViewport(encodeView(view), viewport);
        expect(withoutViewport(link)).toBe(encodeView(view));
        expect(readViewport(link)?.zoom).toBeCloseTo(viewport.zoom, 3);
        expect(readViewport(link)).toMatchObject({ x: viewport.x, y: viewport.y });
        expect(decodeView(link, graph)).toEqual({ view, unknown: [] });
      }),
      { numRuns: 50 },
    );
    for (const odd of ['zicht=9,1,1', 'zicht=<b>', 'zicht=', 'zicht=1,1'])
      expect(decodeView(odd, graph), odd).toEqual({ view: START_VIEW, unknown: ['zicht'] });
  });

  it('puts side by side what can be compared, in the order of the toolbox, and reports the rest', () => {
    const read = (words: string, more = '') => {
      const { view, unknown } = decodeView(`vergelijk=${words}${more}`, graph);
      return { compare: view.compare, unknown };
    };
    const three = ['huurgewenning', 'inkomenshuur', 'verhuiscoach'];
    expect(read('verhuiscoach,huurgewenning,inkomenshuur')).toEqual({ compare: three, unknown: [] });
    expect(read('verhuiscoach,senioren,maan,huurgewenning')).toEqual({
      compare: ['huurgewenning', 'verhuiscoach'],
      unknown: ['maan', 'senioren'],
    });
    expect(read('verhuiscoach,inkomenshuur,huurgewenning,matroeshka,koopgarant')).toEqual({
      compare: ['matroeshka', ...three],
      unknown: ['koopgarant'],
    });
    expect(read('sev,platform31', '&nu=uit')).toEqual({ compare: ['sev'], unknown: ['platform31'] });
    expect(read('maan')).toEqual({ compare: undefined, unknown: ['maan'] });
  });

  it('holds the list of a kind, if there is one, and a search as it was typed', () => {
    expect(decodeView('vorm=lijst&lijst=case', graph)).toEqual({
      view: { ...START_VIEW, mode: 'list', list: 'case' },
      unknown: [],
    });
    expect(decodeView('vorm=lijst&lijst=doorstroom', graph).unknown).toEqual(['doorstroom']);
    const query = 'kosten & baten, 100% + meer';
    const view: View = { ...START_VIEW, mode: 'search', query };
    expect(decodeView(encodeView(view), graph)).toEqual({ view, unknown: [] });
  });

  it('takes a record of another kind for unknown', () => {
    expect(decodeView('groep=huurgewenning', graph)).toEqual({
      view: START_VIEW,
      unknown: ['huurgewenning'],
    });
  });

  it('survives any text, and never lets it into the view', () => {
    const keys = [
      'groep',
      'type',
      'effect',
      'plaats',
      'kies',
      'erbij',
      'weg',
      'van',
      'naar',
      'via',
      'stappen',
      'route',
      'schik',
      'vast',
      'vraag',
      'vergelijk',
      'tegen',
      'vorm',
      'lijst',
      'zoek',
      'rondleiding',
      'v',
    ];
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(...keys),
            fc.oneof(
              fc.string(),
              fc.constantFrom('__proto__', 'constructor', '<img src=x onerror=alert(1)>', '%', '%E0%A4%A'),
            ),
          ),
        )
        .map((fields) => fields.map(([key, value]) => `${key}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(hostile, (fragment) => {
        const { view } = decodeView(fragment, graph);
        expect(decodeView(encodeView(view), graph)).toEqual({ view, unknown: [] });
      }),
      { numRuns: 150 },
    );
  });
});
