import { describe, expect, it, vi } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { Kept } from '../../../../src/state/stored/kept.svelte.ts';
import { keysIn, keptStore } from '../../../support/kept-store.ts';
import { pageGraph } from '../../../support/page-graph.ts';

const graph = await pageGraph();
const { storage, warned, open } = keptStore();

describe('a storage that is not available', () => {
  it('when forbidden, leaves what is kept in memory, and reports it', () => {
    storage.forbidden = true;
    const kept = open();
    kept.keepRecord(nodeId('sev'));
    kept.note('sev', 'Navragen');
    expect([kept.stored, kept.items[0]?.note]).toEqual([false, 'Navragen']);
    kept.clear();
    expect([kept.stored, kept.items]).toEqual([false, []]);
    expect(warned).toHaveBeenCalled();
  });

  it('when full, keeps the rest in memory and stores it as soon as there is room', () => {
    const kept = open();
    kept.keepRecord(nodeId('sev'));
    storage.full = true;
    kept.note('sev', 'Een lang verhaal');
    kept.keepRecord(nodeId('senioren'));
    expect([kept.stored, keysIn(kept), kept.items[0]?.note]).toEqual([
      false,
      ['sev', 'senioren'],
      'Een lang verhaal',
    ]);
    expect(keysIn(open())).toEqual(['sev']);
    storage.full = false;
    kept.retitle('Kort');
    expect([kept.stored, keysIn(open())]).toEqual([true, ['sev', 'senioren']]);
  });

  it('when a page may not even access it, leaves what is kept in memory', () => {
    const asked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('it is forbidden', 'SecurityError');
    });
    const kept = new Kept(graph);
    kept.keepRecord(nodeId('sev'));
    expect([kept.stored, keysIn(kept)]).toEqual([false, ['sev']]);
    asked.mockRestore();
  });
});
