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
 * none.
 */
export function showInitialPicture(): void {
  const template = document.querySelector<HTMLTemplateElement>('template#initial-picture');
  const place = document.querySelector<HTMLElement>('.initial-picture');
  if (!template || !place) return;
  place.addEventListener('click', ({ target }) => {
    const card = target instanceof Element && target.closest<SVGElement>('[data-id]');
    if (card) place.dataset['pressed'] = card.dataset['id'] as string;
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
export function followPresses(told: (id: string) => void): void {
  const place = document.querySelector<HTMLElement>('.initial-picture');
  const tell = () => {
    const { pressed } = place?.dataset ?? {};
    if (pressed) told(pressed);
  };
  place?.addEventListener('click', tell);
  tell();
}

/** Removes the initial picture, when the renderer has taken over or another view is shown. */
export const removeInitialPicture = (): void => document.querySelector('.initial-picture')?.remove();

export const hasInitialPicture = (): boolean => document.querySelector('.initial-picture svg') !== null;
