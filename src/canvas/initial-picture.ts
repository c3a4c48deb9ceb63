import type { Density } from './layout/card.ts';
import { pathOf, type Point } from './layout/path.ts';
import {
  acrossStage,
  densityFor,
  downStage,
  placedBy,
  spreadOf,
  type Extent,
  type Room,
} from './layout/spread.ts';

/**
 * Shows the initial view, as drawn by the build, until the renderer is there; in the same place and with the same fit. In development there is
 * none. Tells which card is pressed.
 */
export function showInitialPicture(pressed: Pressed): void {
  const template = document.querySelector<HTMLTemplateElement>('template#initial-picture');
  const place = placeOfPicture();
  if (!template || !place) return;
  const press = (id: string | undefined, byKey: boolean) => {
    if (id === undefined) return;
    Object.assign(place.dataset, { pressed: id, byKey });
    place.dispatchEvent(new Event(PRESS));
    pressed(id, byKey);
  };
  place.addEventListener('click', ({ target }) => press(cardAt(target)?.dataset['id'], false));
  place.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, repeat } = event;
    if (altKey || ctrlKey || metaKey) return;
    const marked = markedOn(place);
    if (marked && (key === 'Enter' || key === ' ')) {
      if (!repeat) press(marked.dataset['id'], true);
    } else if (!step(place, marked, key)) return;
    event.preventDefault();
  });
  place.hidden = false;
  // The padding is the room of the column heads above the map and the tools below it.
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(place);
  const { width, height } = place.getBoundingClientRect();
  // Whole pixels, as the renderer measures its stage.
  const inside = height - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
  const svg = template.content.firstElementChild as SVGElement;
  spreadPicture(svg, { width: Math.round(width), height: Math.round(inside) });
  place.replaceChildren(svg);
  // It is spread for the page as it was.
  addEventListener('resize', () => removeInitialPicture(), { once: true });
}

/** Is told which card is pressed, and whether by a key. */
type Pressed = (id: string, byKey: boolean) => void;
const PRESS = 'press';
const placeOfPicture = () => document.querySelector<HTMLElement>('.initial-picture');
const markedOn = (place: HTMLElement) => place.querySelector<SVGElement>('.marked');
const cardAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGElement>('[data-id]') : null;

/** Marks the next card in the direction of an arrow key: along the column, or the nearest in the columns beside it. False for another key. */
function step(place: HTMLElement, from: SVGElement | null, key: string): boolean {
  const arrows: Readonly<Record<string, Point>> = {
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
  };
  const way = arrows[key];
  if (!way) return false;
  const cards = [...place.querySelectorAll<SVGElement>('[data-id]')];
  const middle = (card: SVGElement): Point => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const [x, y] = from ? middle(from) : [0, 0];
  // What lies to the side counts as farther, so that an arrow follows its column or crosses to the next.
  const distance = (card: SVGElement) => {
    const [right, down] = [middle(card)[0] - x, middle(card)[1] - y];
    const along = right * way[0] + down * way[1];
    return along > 1 || !from
      ? Math.hypot(right, down) + 3 * Math.abs(right * way[1] + down * way[0])
      : Infinity;
  };
  const [next] = cards.toSorted((a, b) => distance(a) - distance(b));
  if (next && distance(next) < Infinity) {
    from?.classList.remove('marked');
    next.classList.add('marked');
    place.setAttribute('aria-label', next.dataset['name'] ?? '');
  }
  return true;
}

type PlaceNumbers = [left: number, top: number, itsTop: number, height: number];

/** Spreads the picture over the stage, in the density that suits it. */
function spreadPicture(svg: SVGElement, room: Room): void {
  const extents = JSON.parse(svg.dataset['extents'] as string) as Record<Density, Extent>;
  const density = densityFor(extents.roomy, room);
  const spread = spreadOf(extents[density], room);
  const { zoom, x, y } = placedBy(spread);
  const [other, drawing] = ['roomy', 'dense']
    .toSorted((id) => (id === density ? 1 : -1))
    .map((id) => svg.querySelector<SVGElement>(`#${id}`) as SVGElement) as [SVGElement, SVGElement];
  other.remove();
  drawing.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
  /** A place, and the top and height of what it goes with. */
  const moved = (text: string): Point => {
    const [left, top, itsTop, height] = text.split(' ').map(Number) as PlaceNumbers;
    return [acrossStage(left, spread), top - itsTop + downStage(itsTop, height, spread)];
  };
  for (const element of drawing.children) {
    const [card, line] = [element.getAttribute('data-card'), element.getAttribute('data-line')];
    if (card !== null) element.setAttribute('transform', `translate(${String(moved(card))})`);
    if (line !== null) element.setAttribute('d', pathOf(line.split(',').map(moved)));
  }
  for (const head of svg.querySelectorAll<SVGElement>('[data-column]'))
    head.setAttribute('x', String(x + (spread.columns[Number(head.dataset['column'])] as number) * zoom));
}

/** Tells which card on the picture is pressed, also where that was before anybody asked. Ends with the picture. */
export function followPresses(told: Pressed): void {
  const place = placeOfPicture();
  const tell = () => {
    const { pressed, byKey } = place?.dataset ?? {};
    if (pressed !== undefined) told(pressed, byKey === 'true');
  };
  place?.addEventListener(PRESS, tell);
  tell();
}

/** Removes the initial picture, when the renderer has taken over or another view is shown. If it had the focus, tells on which card, if on any. */
export function removeInitialPicture(): { readonly card: string | undefined } | undefined {
  const place = placeOfPicture();
  const focused =
    place && place === document.activeElement ? { card: markedOn(place)?.dataset['id'] } : undefined;
  place?.remove();
  return focused;
}

export const hasInitialPicture = (): boolean => placeOfPicture()?.firstElementChild != null;
