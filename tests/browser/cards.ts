import type { Page } from './page.ts';

/** Where a card is on screen, in pixels of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Element {
  id(): string;
  data(name: string): unknown;
  animated(): boolean;
  numericStyle(name: string): number;
  renderedBoundingBox(options: object): { x1: number; y1: number; w: number; h: number };
  renderedPosition(): { x: number; y: number };
  renderedWidth(): number;
  renderedHeight(): number;
}
interface Core {
  nodes(selector: string): { map<T>(each: (node: Element) => T): T[] };
  zoom(): number;
}

/** Every card that is drawn, by its id. Cytoscape keeps itself on the element that it draws in. Runs in the page. */
export function placesOfCards(): Record<string, Place> {
  const canvas = document.querySelector<HTMLElement & { renderer: { core: Core } }>('.canvas');
  if (!canvas) throw new Error('there is no drawing');
  const { left, top } = canvas.getBoundingClientRect();
  return Object.fromEntries(
    canvas.renderer.core.nodes('[kind]').map((node) => {
      const { x, y } = node.renderedPosition();
      const [width, height] = [node.renderedWidth(), node.renderedHeight()];
      return [node.id(), { x: left + x - width / 2, y: top + y - height / 2, width, height }];
    }),
  );
}

export const cardsOn = (page: Page): Promise<Record<string, Place>> => page.evaluate(placesOfCards);

/** Waits until the browser has painted what was asked, the drawing shows just as many cards as the bar says, and none is on its way. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLElement & { renderer?: { core: Core } }>('.canvas');
    const cy = canvas?.renderer?.core;
    const told = Number(document.querySelector('footer [role=status]')?.textContent?.split(' ')[0]);
    const still = cy?.nodes('[kind]').map((node) => !node.animated());
    return still?.length === told && still.every(Boolean);
  });
}

/** How far the cards that are there before and after have moved, at most, in pixels. */
export function moved(before: Record<string, Place>, after: Record<string, Place>): number {
  const shifts = Object.entries(before).flatMap(([id, place]) => {
    const now = after[id];
    return now ? [Math.abs(now.x - place.x), Math.abs(now.y - place.y)] : [];
  });
  return Math.max(0, ...shifts);
}

/** The height of every text on the drawing, where it is, and the card that it belongs to. */
export const labelsOn = (page: Page): Promise<(Place & { readonly size: number; readonly of: string })[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLElement & { renderer: { core: Core } }>('.canvas');
    if (!canvas) throw new Error('there is no drawing');
    const { left, top } = canvas.getBoundingClientRect();
    const { core: cy } = canvas.renderer;
    return cy.nodes('*').map((node) => {
      // A note is a point with words; what a card or a badge says lies inside it.
      const includeLabels = node.data('note') !== undefined;
      const { x1, y1, w, h } = node.renderedBoundingBox({ includeLabels, includeOverlays: false });
      const of = (node.data('badge') ?? node.data('note') ?? node.id()) as string;
      const size = node.numericStyle('font-size') * cy.zoom();
      return { x: left + x1, y: top + y1, width: w, height: h, size, of };
    });
  });

/** The cards that lie on one another, or under a badge or note of another card, as pairs of names. */
export function overlapping(
  places: Record<string, Place>,
  labels: readonly (Place & { readonly of: string })[] = [],
): string[] {
  const cards = Object.entries(places);
  return cards.flatMap(([id, card], at) => [
    ...cards.slice(at + 1).flatMap(([other, place]) => (overlap(card, place) ? [`${id}, ${other}`] : [])),
    ...labels
      .filter((label) => label.of !== id && overlap(card, label))
      .map(({ of }) => `${id} under a label of ${of}`),
  ]);
}
const overlap = (a: Place, b: Place) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
