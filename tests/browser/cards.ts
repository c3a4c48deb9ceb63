import type { Page } from './page.ts';

/** Where a card is on screen, in pixels of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every card that is drawn, by its id. Runs in the page. */
export function placesOfCards(): Record<string, Place> {
  const cards = document.querySelectorAll<SVGElement>('.drawing [data-id]');
  return Object.fromEntries(
    Array.from(cards, (card) => {
      const { x, y, width, height } = (card.querySelector('rect') as SVGElement).getBoundingClientRect();
      return [card.dataset['id'] ?? '', { x, y, width, height }];
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
    const drawing = document.querySelector('.canvas .drawing');
    const told = Number(document.querySelector('footer [role=status]')?.textContent?.split(' ')[0]);
    const cards = drawing?.querySelectorAll('[data-id]').length;
    return cards === told && drawing?.getAnimations({ subtree: true }).length === 0;
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

/** A text on the drawing. */
export interface Label extends Place {
  readonly size: number;
  /** The card that it belongs to. */
  readonly of: string;
  readonly isBadge: boolean;
}

export const labelsOn = (page: Page): Promise<Label[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<SVGTextElement>('.drawing [data-id] text'), (text) => {
      const badge = text.closest('.badge');
      const { x, y, width, height } = (badge ?? text).getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
      const of = text.closest<SVGElement>('[data-id]')?.dataset['id'] ?? '';
      return { x, y, width, height, size, of, isBadge: badge !== null };
    }),
  );

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
