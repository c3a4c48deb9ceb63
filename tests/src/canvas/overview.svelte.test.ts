import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pathKey } from '../../../graph/index.ts';
import { painted } from '../../support/drawing.ts';
import { openMap } from '../../support/open-map.ts';

const overview = (page: HTMLElement) => page.querySelector<SVGSVGElement>('.frame > svg');
const inView = (page: HTMLElement) => overview(page)?.querySelector('.view')?.getBoundingClientRect();

it('an overview is there while cards are out of view, and brings what is pressed to the middle', async () => {
  const { page, drawing, explorer, press } = await openMap('groep=senioren');
  expect(overview(page)).toBeNull();
  drawing.camera.setViewport({ zoom: 2 * drawing.camera.viewport.zoom, x: 0, y: 0 });
  await painted();
  const map = overview(page);
  const { width = 0, height = 0 } = map?.getBoundingClientRect() ?? {};
  expect(map?.querySelectorAll('rect:not(.view)')).toHaveLength(explorer.visible.length);
  expect((inView(page)?.width ?? 0) / width).toBeLessThan(0.6);

  if (map) await userEvent.click(map, { position: { x: width * 0.75, y: height * 0.75 } });
  await painted();
  // Where the page has been scrolled for the press does not matter.
  const { x, y } = map?.getBoundingClientRect() ?? new DOMRect();
  const view = inView(page) ?? new DOMRect();
  expect(Math.abs(view.x + view.width / 2 - x - width * 0.75)).toBeLessThan(2);
  expect(Math.abs(view.y + view.height / 2 - y - height * 0.75)).toBeLessThan(2);
  expect(explorer.placedViewport).toEqual(drawing.camera.viewport);

  // It would be in the way of the keyboard.
  await press('{Shift>}{Tab}{/Shift}');
  await expect.poll(() => overview(page)).toBeNull();
});

it('an overview marks the cards of the chosen path', async () => {
  const { page, drawing, explorer } = await openMap('groep=senioren&van=senioren&naar=case');
  const [path] = explorer.paths;
  explorer.choosePath(path && pathKey(path), {
    within: true,
  });
  drawing.camera.setViewport({ ...drawing.camera.viewport, zoom: 2 });
  await painted();
  await expect
    .poll(() => overview(page)?.querySelectorAll('.marked').length)
    .toBe((path?.steps.length ?? 0) + 1);
});
