import { describe, expect, it } from 'vitest';
import { presentOf } from '../../../../src/state/stored/fingerprint.ts';
import { changedGraph, keysOf } from '../../../support/kept-items.ts';
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
