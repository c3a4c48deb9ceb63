import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import Share from '../../../src/panels/share/Share.svelte';
import { render } from '../../support/render.ts';
import { dutch } from '../../support/texts.ts';

const { shareWords } = dutch.part('share');

const graph = await pageGraph();
/** With the mode, so that it opens the same on a screen of another size. */
const address = `${location.origin}${location.pathname}${location.search}#groep=senioren&vorm=matrix&v=1`;
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(onexport: (as: 'png' | 'svg' | 'print') => Promise<void> = async () => {}) {
  const explorer = new Explorer(graph, 'groep=senioren');
  const { container } = await render(Share, { explorer, mode: 'matrix', onexport });
  container.querySelector('button')?.click();
  await expect.poll(() => container.querySelector('[popover] h2')?.checkVisibility()).toBe(true);
  const press = (name: string) =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  const said = () => container.querySelector('[role=status]')?.textContent;
  return { container, press, said };
}

describe('the menu to share', () => {
  it('copies the address of what is shown, with its mode', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { container, press, said } = await open();
    press(shareWords.link);
    await expect.poll(said).toBe(shareWords.copied);
    expect(write).toHaveBeenCalledExactlyOnceWith(address);
    expect(container.querySelector('input')).toBeNull();
  });

  it('shows the address when the browser refuses to copy, until another action', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const { container, press, said } = await open();
    press(shareWords.link);
    await expect.poll(said).toBe(shareWords.notCopied);
    const field = container.querySelector('input');
    expect(document.activeElement).toBe(field);
    expect([field?.value, field?.selectionStart, field?.selectionEnd]).toEqual([address, 0, address.length]);
    press(shareWords.svg);
    await expect.poll(said).toBe(shareWords.done.svg);
    expect(container.querySelector('input')).toBeNull();
  });

  it('reports progress and completion, and does one thing at a time', async () => {
    const asked: string[] = [];
    let finish = () => {};
    const { press, said } = await open((as) => {
      asked.push(as);
      return new Promise((resolve) => (finish = resolve));
    });
    press(shareWords.png);
    await expect.poll(said).toBe(shareWords.busy.png);
    press(shareWords.svg);
    finish();
    await expect.poll(said).toBe(shareWords.done.png);
    expect(asked).toEqual(['png']);
    press(shareWords.print);
    await expect.poll(said).toBe(shareWords.busy.print);
    expect(asked).toEqual(['png', 'print']);
  });

  it('reports a failure with a remedy, and can be tried again', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    let works = false;
    const { press, said } = await open(() => (works ? Promise.resolve() : Promise.reject(new Error('no'))));
    press(shareWords.png);
    await expect.poll(said).toBe(`${shareWords.failed.png} ${shareWords.retry}`);
    works = true;
    press(shareWords.png);
    await expect.poll(said).toBe(shareWords.done.png);
  });
});
