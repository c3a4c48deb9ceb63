import type { Camera } from '../../src/canvas/interaction/camera.svelte.ts';
import type { StageElement } from '../../src/canvas/stage-element.ts';

/** Where a card is drawn. */
export interface DrawnCard {
  readonly id: string;
  /** Its middle, in pixels of the stage. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly camera: Camera;
  /** Whether cards are on their way. */
  readonly isMoving: () => boolean;
  /** The cards as the page shows them, in the order of their ids. */
  readonly cards: () => readonly DrawnCard[];
  readonly card: (id: string) => DrawnCard;
  /** The middle of a card in scene units, as far as a pixel tells. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number };
  /** The lines as the page shows them, each by its edges. */
  readonly lines: () => readonly (readonly string[])[];
  /** The card that is marked. */
  readonly marked: () => readonly string[];
}

/** What the page shows of a drawing, read from its elements. */
export function drawingIn(within: ParentNode): Drawing {
  const stage = within.querySelector<StageElement>('.canvas');
  if (!stage?.stage) throw new Error('there is no drawing');
  const { camera, renderer } = stage.stage;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const cards = () => {
    const { left, top } = stage.getBoundingClientRect();
    const all = [...stage.querySelectorAll<SVGElement>('.drawing [data-id]')].map((card): DrawnCard => {
      const { x, y, width, height } = (card.querySelector('rect') as SVGElement).getBoundingClientRect();
      return {
        id: card.dataset['id'] ?? '',
        x: rounded(x - left + width / 2),
        y: rounded(y - top + height / 2),
        width,
        height,
      };
    });
    return all.toSorted((a, b) => a.id.localeCompare(b.id));
  };
  const card = (id: string) => {
    const found = cards().find((each) => each.id === id);
    if (!found) throw new Error(`${id} is not drawn`);
    return found;
  };
  return {
    camera,
    isMoving: () => renderer.moving,
    cards,
    card,
    placeOf: (id) => {
      const { x, y } = card(id);
      const { zoom, x: left, y: top } = camera.viewport;
      return { x: (x - left) / zoom, y: (y - top) / zoom };
    },
    lines: () => {
      const edges = new Map(camera.scene?.lines.map((line) => [line.id, line.edges.map(({ id }) => id)]));
      return [...stage.querySelectorAll<SVGElement>('[data-line]')].map(
        ({ dataset }) => edges.get(dataset['line'] ?? '') ?? [],
      );
    },
    marked: () =>
      [...stage.querySelectorAll<SVGElement>('[data-cursor]:not([hidden])')].map(
        ({ dataset }) => dataset['cursor'] ?? '',
      ),
  };
}

/** Resolves after the next paint and the tasks that wait for it. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
