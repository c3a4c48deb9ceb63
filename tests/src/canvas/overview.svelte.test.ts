import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pathKey } from '../../../graph/index.ts';
import { painted } from '../../support/core-of.ts';
import { openMap } from '../../support/open-map.ts';

const overview = (page: HTMLElement) => page.querySelector<SVGSVGElement>('.frame > svg');
const inView = (page: HTMLElement) => overview(page)?.querySelector('.view')?.getBoundingClientRect();

it('an overview is there while cards are out of view, and shows all of them and what is in view', async () => {
  const { page, core, explorer } = await openMap('groep=senioren');
  expect(overview(page)).toBeNull();
  core.zoom(2 * core.zoom());
  core.pan({ x: 0, y: 0 });
  await painted();
  const map = overview(page)?.getBoundingClientRect();
  expect(overview(page)?.querySelectorAll('rect:not(.view)')).toHaveLength(explorer.visible.length);
  const view = inView(page);
  expect((view?.width ?? 0) / (map?.width ?? 0)).toBeLessThan(0.6);
});

it('a press on an overview brings that part of the drawing to the middle, and that is kept with the step', async () => {
  const { page, core, explorer } = await openMap('groep=senioren');
  core.zoom(2 * core.zoom());
  core.pan({ x: 0, y: 0 });
  await painted();
  const map = overview(page);
  const { width = 0, height = 0 } = map?.getBoundingClientRect() ?? {};
  if (map) await userEvent.click(map, { position: { x: width * 0.75, y: height * 0.75 } });
  await painted();
  const [view, whole] = [inView(page), map?.getBoundingClientRect()];
  const middle = (box: DOMRect | undefined) => (box ? [box.x + box.width / 2, box.y + box.height / 2] : []);
  const [x = 0, y = 0] = middle(view);
  expect(Math.abs(x - (whole?.x ?? 0) - width * 0.75)).toBeLessThan(2);
  expect(Math.abs(y - (whole?.y ?? 0) - height * 0.75)).toBeLessThan(2);
  expect(explorer.placedViewport).toEqual({ zoom: core.zoom(), ...core.pan() });
});

it('an overview marks the cards of the chosen path', async () => {
  const { page, core, explorer } = await openMap('groep=senioren&van=senioren&naar=case');
  const [path] = explorer.paths;
  explorer.choosePath(path && pathKey(path), {
    within: true,
  });
  core.zoom(2);
  await painted();
  await expect
    .poll(() => overview(page)?.querySelectorAll('.marked').length)
    .toBe((path?.steps.length ?? 0) + 1);
});

it('an overview is not in the way of the keyboard', async () => {
  const { page, core, enter } = await openMap('groep=senioren');
  core.zoom(2 * core.zoom());
  await painted();
  expect(overview(page)).not.toBeNull();
  await enter();
  await expect.poll(() => overview(page)).toBeNull();
});
