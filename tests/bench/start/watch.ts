/** What a page is, which decides by what one can tell that it is there: our explorer, a bare drawing, Reactodia or only text. */
export type Kind = 'explorer' | 'drawing' | 'reactodia' | 'text';

export interface Expected {
  readonly kind: Kind;
  /** How many cards and lines Reactodia shows when it is there. */
  readonly cards: number;
  readonly lines: number;
}

/** Times in milliseconds since the page was asked for; undefined until it is so, and for ever where a page has no such thing. */
export interface Noted {
  painted: number | undefined;
  /** The cards are first seen, be it as a picture. */
  seen: number | undefined;
  /** The question can be answered. */
  usable: number | undefined;
  /** The drawing itself is there, with nothing in its place or over it. */
  live: number | undefined;
  /** A press on a card has changed something on the screen: with ours, by a place for the record at the latest. */
  noticed: number | undefined;
  /** A pressed card is open or selected: with ours, its record can be read, or the beginning of it; with the others, it is marked. */
  answered: number | undefined;
  shift: number;
  readonly tasks: (readonly [start: number, duration: number])[];
}

/**
 * Notes what happens, from the first moment on. Runs in the page, so it needs nothing from outside. Every frame it looks what is there, which
 * costs each page about as much: a few queries, and for a drawing a small copy of each layer until there is a pixel.
 */
export function watch({ kind, cards, lines }: Expected): void {
  const noted: Noted = {
    painted: undefined,
    seen: undefined,
    usable: undefined,
    live: undefined,
    noticed: undefined,
    answered: undefined,
    shift: 0,
    tasks: [],
  };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') noted.painted = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      noted.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  if (kind === 'text') return;

  void (async () => {
    const copy = new OffscreenCanvas(48, 30).getContext('2d', { willReadFrequently: true });
    let drawn = false;
    while (noted.live === undefined || noted.answered === undefined) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      if (kind === 'reactodia') {
        const shown = document.querySelectorAll('[data-element-id]').length;
        if (shown > 0) noted.seen ??= now;
        if (
          shown >= cards &&
          document.body.dataset['laidOut'] !== undefined &&
          document.querySelectorAll('.reactodia-link').length >= lines &&
          !document.querySelector('.reactodia-loading-widget')
        )
          noted.live ??= now;
        if (document.querySelector('.reactodia-halo, .reactodia-selection__selectedBox'))
          noted.answered ??= now;
        noted.noticed ??= noted.answered;
        continue;
      }
      const layers = document.querySelectorAll('canvas');
      // Our drawing is made of elements; those of earlier builds and of the bare page are on a canvas.
      if (document.querySelector('.drawing [data-id]')) drawn = true;
      if (!drawn && layers.length > 0) {
        for (const layer of layers)
          if (layer.width > 0 && layer.height > 0) copy?.drawImage(layer, 0, 0, 48, 30);
        drawn = copy?.getImageData(0, 0, 48, 30).data.some((value) => value > 0) ?? false;
      }
      // An earlier build calls its picture a poster.
      const picture = document.querySelector('.initial-picture, .poster');
      if (drawn || picture?.firstElementChild) noted.seen ??= now;
      if (drawn && !picture) noted.live ??= now;
      if (document.querySelector('#app select')) noted.usable ??= now;
      const core = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('.canvas')?._cyreg?.cy;
      if (document.querySelector('aside.record.open')) noted.noticed ??= now;
      if (
        kind === 'explorer'
          ? document.querySelector('#record-naam, article[data-of]')
          : core && core.nodes(':selected').length > 0
      )
        noted.answered ??= now;
      noted.noticed ??= noted.answered;
    }
  })();
}

interface Core {
  nodes(selector: string): {
    readonly length: number;
    [at: number]: { renderedPosition(): { x: number; y: number } };
  };
}

/** A place on the screen where a card is now, be it on a picture. Runs in the page. */
export function cardIn(kind: Kind): { x: number; y: number } | undefined {
  const shown = document.querySelector(
    kind === 'reactodia'
      ? '[data-element-id]'
      : '.initial-picture [data-id], .poster g > rect, .drawing [data-id]',
  );
  if (shown) {
    const { x, y, width, height } = shown.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  const canvas = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('.canvas');
  const [card] = Array.from(canvas?._cyreg?.cy.nodes(kind === 'explorer' ? '[kind]' : '*') ?? []);
  if (!canvas || !card) return undefined;
  const { left, top } = canvas.getBoundingClientRect();
  const { x, y } = card.renderedPosition();
  return { x: left + x, y: top + y };
}
