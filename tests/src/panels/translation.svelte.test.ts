import { expect, test } from 'vitest';
import { render } from '../../support/render.ts';
import { nodeId } from '../../../graph/index.ts';
import Translation from '../../../src/panels/record/Translation.svelte';
import Original from '../../../src/panels/fact/Original.svelte';
import { pageGraph } from '../../support/page-graph.ts';

const id = nodeId('huurgewenning');

test('a record of a translated toolbox shows its original name, and our summary', async () => {
  const graph = await pageGraph('en');
  const node = graph.node(id);
  const { container } = await render(Translation, { graph, node });
  expect(node.name).not.toBe('Huurgewenning');
  expect(container.textContent).toContain('Huurgewenning');
  expect(container.textContent).toContain(node.translated?.summary);
  expect(container.textContent).toContain('onze vertaling');
});

test('a list shows the original beside a translated name, unless they are the same', async () => {
  const graph = await pageGraph('en');
  for (const node of graph.nodes) {
    const { container, unmount } = await render(Original, { graph, node });
    const { original } = node.translated ?? {};
    expect(container.textContent.includes(original ?? '?')).toBe(original !== node.name);
    await unmount();
  }
});

test('a record in its original language shows neither', async () => {
  const graph = await pageGraph();
  const { container } = await render(Translation, { graph, node: graph.node(id) });
  expect(container.textContent.trim()).toBe('');
});
