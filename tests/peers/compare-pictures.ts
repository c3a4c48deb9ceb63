/** What a viewer made of a picture, beside what Chromium makes of it. */
export interface Seen {
  readonly texts: number;
  /** The texts with ink where the card or the place that they are in has ended. */
  readonly beyond: readonly string[];
  readonly icons: number;
  readonly otherIcons: number;
  /** The bold texts with much less of their ink in Chromium than other bold texts have: those that lost their weight, or a part. */
  readonly faint: readonly string[];
  /** The share of the pixels apart from texts that are unlike all pixels around the same place in Chromium. */
  readonly different: number;
}

/** Runs in a page, so everything it needs is within it. */
export async function compare({ svg, png }: { svg: string; png: string }): Promise<Seen> {
  interface Area {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** Pixels from one viewer to another: all round to whole pixels in their own way. */
  const NEAR = 2;
  /** How much wider a text may be in a viewer that ignores both the embedded font and the width that is asked for. */
  const WIDER = 1.07;
  const FAINT = 0.75;

  const holder = document.createElement('div');
  holder.style.cssText = 'position: absolute; inset: 0 auto auto 0';
  holder.innerHTML = svg;
  document.body.replaceChildren(holder);
  const picture = holder.querySelector('svg') as SVGSVGElement;
  const [width, height] = [picture.width.baseVal.value, picture.height.baseVal.value];

  const pixelsOf = async (address: string): Promise<Uint8ClampedArray> => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, width, height).data;
  };
  const own = await pixelsOf(`data:image/svg+xml,${encodeURIComponent(svg)}`);
  const other = await pixelsOf(png);

  const light = (data: Uint8ClampedArray, x: number, y: number) => {
    const at = (y * width + x) * 4;
    return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
  };
  const inside = ({ left, right, top, bottom }: Area) => {
    const found: (readonly [x: number, y: number])[] = [];
    for (let y = Math.max(0, Math.round(top)); y < Math.min(height, bottom); y += 1)
      for (let x = Math.max(0, Math.round(left)); x < Math.min(width, right); x += 1) found.push([x, y]);
    return found;
  };
  const around = (x: number, y: number, by: number) =>
    inside({ left: x - by, right: x + by + 1, top: y - by, bottom: y + by + 1 });
  /** Whether a pixel is unlike all around its place in Chromium: darker or lighter than any of them. */
  const isOther = ([x, y]: readonly [number, number], by = NEAR) => {
    const here = light(other, x, y);
    if (Math.abs(here - light(own, x, y)) <= 60) return false;
    const there = around(x, y, by).map(([a, b]) => light(own, a, b));
    return here < Math.min(...there) - 60 || here > Math.max(...there) + 60;
  };
  const inkOf = (data: Uint8ClampedArray, area: Area) =>
    inside(area).reduce((sum, [x, y]) => sum + 255 - light(data, x, y), 0);

  const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));
  const originOf = (element: SVGGraphicsElement) => element.getCTM() ?? new DOMMatrix();
  /** The card before a text, if the text is within it. */
  const cardAround = (text: Element): Element | undefined => {
    let before = text.previousElementSibling;
    while (before && before.tagName !== 'rect') before = before.previousElementSibling;
    const isWithin =
      before?.hasAttribute('stroke') &&
      numberOf(text, 'y') < numberOf(before, 'y') + numberOf(before, 'height');
    return isWithin ? (before ?? undefined) : undefined;
  };
  const texts = [...picture.querySelectorAll('text')].map((text) => {
    const { e, f } = originOf(text);
    const [x, y, length] = ['x', 'y', 'textLength'].map((name) => numberOf(text, name)) as [
      number,
      number,
      number,
    ];
    const [size, weight] = ['font-size', 'font-weight'].map((name) => numberOf(text, name)) as [
      number,
      number,
    ];
    const card = cardAround(text);
    const end = card ? numberOf(card, 'x') + numberOf(card, 'width') : x + length * WIDER;
    const [left, top, bottom] = [e + x, f + y - size * 0.8, f + y + size * 0.25];
    return { name: text.textContent, weight, left, top, bottom, right: left + length, end: e + end };
  });
  const beyond = texts.filter(({ end, top, bottom }) =>
    // The border itself is there in Chromium as well.
    inside({ left: end + NEAR, right: end + 12, top, bottom }).some((pixel) => {
      const [x, y] = pixel;
      return light(other, x, y) < 150 && isOther(pixel);
    }),
  );
  const icons = [...picture.querySelectorAll<SVGGraphicsElement>('g[transform*=scale]')];
  const otherIcons = icons.filter((icon) => {
    const { left, right, top, bottom } = icon.getBoundingClientRect();
    const area = { left, right, top, bottom };
    return inside(area).filter((pixel) => isOther(pixel, 1)).length > 3;
  });
  const isText = new Uint8Array(width * height);
  for (const { left, end, top, bottom } of texts)
    for (const [x, y] of inside({ left: left - NEAR, right: end + NEAR, top, bottom }))
      isText[y * width + x] = 1;
  const apart = inside({ left: 0, right: width, top: 0, bottom: height }).filter(
    ([x, y]) => isText[y * width + x] === 0,
  );
  const bold = texts.flatMap((text) =>
    text.weight < 600 ? [] : [{ name: text.name, share: inkOf(other, text) / inkOf(own, text) }],
  );
  const usual = bold.map(({ share }) => share).toSorted((a, b) => a - b)[Math.floor(bold.length / 2)] ?? 1;
  return {
    texts: texts.length,
    beyond: beyond.map(({ name }) => name),
    icons: icons.length,
    otherIcons: otherIcons.length,
    faint: bold.filter(({ share }) => share < usual * FAINT).map(({ name }) => name),
    different: apart.filter((pixel) => isOther(pixel)).length / apart.length,
  };
}
