import { describe, expect, it } from 'vitest';
import { toBitmap } from '../../../../../src/canvas/renderers/picture/to-bitmap.ts';
import { readPalette } from '../../../../../src/canvas/style/palette.ts';
import { colour, pictured } from '../../../../support/picture.ts';

describe('a picture in pixels', () => {
  it('is twice as fine as the renderer, and holds its colours', async () => {
    const { svg, picture } = await pictured('groep=senioren');
    const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)));
    const pixels = await createImageBitmap(await toBitmap(svg, 'image/png'));
    expect([pixels.width, pixels.height]).toEqual([(width ?? 0) * 2, (height ?? 0) * 2]);
    const found = coloursIn(pixels);
    const { ink, categories, line } = readPalette(document.body);
    for (const each of [ink, line, ...categories.flatMap(({ colour, tint }) => [colour, tint])])
      expect(found.get(colour(each)) ?? 0, each).toBeGreaterThan(20);
    expect(found.get('#ffffff') ?? 0).toBeGreaterThan((pixels.width * pixels.height) / 2);
  });

  it('shows its text in the font that comes with it', async () => {
    const write = (font: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="${font}"><style>${styles}</style><rect width="200" height="40" fill="white"/><text y="30" font-size="30">2010</text></svg>`;
    const { picture } = await pictured('');
    const styles = picture.querySelector('style')?.textContent ?? '';
    const [own, other] = await Promise.all(
      ["'Atkinson Hyperlegible Next Variable'", 'no such font'].map(async (font) =>
        coloursIn(await createImageBitmap(await toBitmap(write(font), 'image/png'))),
      ),
    );
    expect(own).not.toEqual(other);
  });

  it('is as fine as a browser can make it, where it is large', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="3000"><rect/></svg>';
    const pixels = await createImageBitmap(await toBitmap(svg, 'image/png'));
    expect(pixels.width / pixels.height).toBeCloseTo(2, 2);
    expect(pixels.width * pixels.height).toBeLessThanOrEqual(16_777_216);
    expect(pixels.width).toBeGreaterThan(5000);
  });

  it('fails with an error where there is nothing to draw', async () => {
    await expect(toBitmap('<svg', 'image/png')).rejects.toThrow();
  });
});

/** The number of pixels of each colour. */
function coloursIn(pixels: ImageBitmap): Map<string, number> {
  const context = new OffscreenCanvas(pixels.width, pixels.height).getContext('2d');
  context?.drawImage(pixels, 0, 0);
  const data = context?.getImageData(0, 0, pixels.width, pixels.height).data ?? new Uint8ClampedArray();
  const found = new Map<string, number>();
  for (let place = 0; place < data.length; place += 4) {
    const hex = `#${[...data.subarray(place, place + 3)].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    found.set(hex, (found.get(hex) ?? 0) + 1);
  }
  return found;
}
