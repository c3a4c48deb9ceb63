import { tick } from 'svelte';
import { nodeId, pathKey, paths } from '../../graph/index.ts';
import KeptPanel from '../../src/panels/kept/Kept.svelte';
import { Explorer } from '../../src/state/session/explorer.svelte.ts';
import { keptOf } from '../../src/state/stored/kept.svelte.ts';
import { pageGraph } from './page-graph.ts';
import { render } from './render.ts';
import { tinyPicture } from './tiny-picture.ts';

/** The panel of what is kept, and what tests need of it. */

export const graph = await pageGraph();
const [path] = paths(graph, { from: { id: nodeId('senioren') }, to: { id: nodeId('platform31') } });
export const routeKey = path ? pathKey(path) : '';

export const plain = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const drawingOf = (pictureFile: () => Promise<File>) =>
  Promise.resolve({ loadExport: () => Promise.resolve({ pictureFile }) });
const drawn = drawingOf(() => Promise.resolve(new File([tinyPicture.png], 'tekening.png')));

/** Opens the panel with these kept. */
export async function openKept(keys: readonly string[], fragment = '', map = drawn) {
  const explorer = new Explorer(graph, fragment);
  const kept = keptOf(explorer);
  for (const key of keys) {
    if (key.includes(' ')) kept.keepPath(key);
    else kept.keepRecord(nodeId(key));
  }
  const { container } = await render(KeptPanel, { explorer, map });
  const button = (name: string | RegExp) =>
    [...container.querySelectorAll('button')].find((each) => {
      const full = each.ariaLabel ?? plain(each);
      return typeof name === 'string' ? full === name : name.test(full);
    });
  /** As a press does it; what follows is there afterwards. */
  const press = async (name: string | RegExp) => {
    const found = button(name);
    if (!found) throw new Error(`there is no button ${String(name)}`);
    found.focus();
    found.click();
    await tick();
    await tick();
  };
  const names = () => [...container.querySelectorAll('h3')].slice(0, kept.items.length).map(plain);
  return { explorer, kept, container, button, press, names };
}
