import { beforeEach, vi } from 'vitest';
import { connectingNodes, nodeId, pathKey, paths, type KnowledgeGraph } from '../../graph/index.ts';
import { Kept } from '../../src/state/stored/kept.svelte.ts';
import { joinPathKeys } from '../../src/state/view/path-keys.ts';
import { MemoryStorage } from './memory-storage.ts';
import { pageGraph } from './page-graph.ts';

const graph = await pageGraph();

/** Where kept items are stored, and where a text that cannot be read is put aside. */
export const KEY = 'doorstroomverkenner.bewaard';
export const ASIDE = `${KEY}.onleesbaar`;

/** A path that can be kept, and several that are connected. */
export const [samplePath] = paths(graph, { from: { id: nodeId('senioren') }, to: { kind: 'case' } });
export const samplePathKey = samplePath ? pathKey(samplePath) : '';
export const connectedKey =
  connectingNodes(graph, [{ id: nodeId('casus-vlaardingen') }, { id: nodeId('casus-westvoorne') }])
    .map((each) => joinPathKeys(each.paths.map(pathKey)))
    .find((key) => key.includes(' + ')) ?? '';

export const openKept = (storage: Storage | undefined, from: KnowledgeGraph = graph): Kept =>
  new Kept(from, storage, () => new Date(2026, 10, 3));

/** The keys of what is kept, in order. */
export const keysIn = (kept: Kept): string[] => kept.items.map(({ key }) => key);

/** A storage that is empty before every test of a file, and a way to open what is kept in it, as a page does. */
export function keptStore() {
  const storage = new MemoryStorage();
  /** Called when something could not be stored; only some tests expect it. */
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  beforeEach(() => {
    storage.full = false;
    storage.forbidden = false;
    storage.clear();
    warned.mockClear();
  });
  return { storage, warned, open: (from?: KnowledgeGraph) => openKept(storage, from) };
}
