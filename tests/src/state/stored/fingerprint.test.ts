import { describe, expect, it } from 'vitest';
import { KnowledgeGraph, nodeId, vocabulary } from '../../../../graph/index.ts';
import { presentOf } from '../../../../src/state/stored/fingerprint.ts';
import { changedGraph } from '../../../support/changed-graph.ts';
import { keysOf } from '../../../support/kept-items.ts';
import { FIRST_PRINTED, smallToolbox } from '../../../support/first-printed.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const [dutch, english] = [realGraph('nl'), realGraph('en')];
const print = (graph: typeof dutch, key: string) =>
  presentOf(graph, { kind: key.includes(' ') ? 'route' : 'record', key })?.print;

describe('what is kept in one language is not changed by the other', () => {
  it('of every record', () => {
    for (const { id } of dutch.nodes) expect(print(english, id), id).toBe(print(dutch, id));
  });

  it('of every route of at most four steps', () => {
    const keys = keysOf(dutch);
    expect(keys.length).toBeGreaterThan(300);
    for (const key of keys) expect(print(english, key), key).toBe(print(dutch, key));
  });

  it('though it goes by the name that it has in the language that is on', () => {
    const rent = { kind: 'record', key: 'huurgewenning' } as const;
    expect(presentOf(dutch, rent)?.name).toBe('Huurgewenning');
    expect(presentOf(english, rent)?.name).toBe('Phased rent increase');
    const key = keysOf(dutch).find((each) => each.startsWith('sev ')) ?? '';
    const path = { kind: 'route', key } as const;
    expect(presentOf(english, path)?.name).toMatch(/^(Today: )?SEV .*\.$/);
    expect(presentOf(english, path)?.name).not.toBe(presentOf(dutch, path)?.name);
  });
});

it('is changed in both when the toolbox says something else', () => {
  const renamed = changedGraph(dutch, (record) =>
    record.id === 'huurgewenning' ? { ...record, name: 'Anders' } : record,
  );
  expect(print(renamed, 'huurgewenning')).not.toBe(print(english, 'huurgewenning'));
});

describe('what an earlier release kept', () => {
  const small = new KnowledgeGraph(smallToolbox, vocabulary);
  const stateIn = (graph: KnowledgeGraph) =>
    FIRST_PRINTED.map((kept) => presentOf(graph, kept)?.isAsKept(kept)).map(String);
  const changed = (id: string, change: Parameters<typeof changedGraph>[1]) =>
    changedGraph(small, (record) => (record.id === id ? change(record) : record));

  it('is as it was when only its wording changed', () => {
    expect(FIRST_PRINTED.at(-1)?.name).not.toBe(presentOf(small, FIRST_PRINTED.at(-1) as never)?.own);
    expect(stateIn(small)).toEqual(FIRST_PRINTED.map(() => 'true'));
  });

  it('is changed when a source, a limit or a name on it is another', () => {
    const moved = changed('proef', (record) => ({
      ...record,
      relations: record.relations.map((each) => ({
        ...each,
        from: { ...record.from, basis: 'inferred', reason: 'Zo lezen wij het.' },
      })),
    }));
    const wider = changed('korting', (record) => ({
      ...record,
      relations: record.relations.map(({ groups: _, ...each }) => each),
    }));
    const renamed = changed('sev', (record) => ({ ...record, name: 'Platform31' }));
    for (const graph of [moved, wider, renamed]) expect(stateIn(graph).at(-1)).toBe('false');
  });

  it('is kept under a print that another wording leaves as it is', () => {
    const path = FIRST_PRINTED.at(-1) as (typeof FIRST_PRINTED)[number];
    const articles = changed('sev', (record) => ({ ...record, inSentence: 'de SEV' }));
    expect(presentOf(articles, path)?.own).toContain('de SEV');
    expect(presentOf(articles, path)?.print).toBe(presentOf(small, path)?.print);
    expect(articles.has(nodeId('sev'))).toBe(true);
  });
});
