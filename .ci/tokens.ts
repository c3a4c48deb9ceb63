import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../src/app.css', import.meta.url), 'utf8');

/** A colour of src/app.css by day and by night, for what cannot read styles. */
export function colourOf(token: string): { readonly light: string; readonly dark: string } {
  const [light, dark] = [...css.matchAll(new RegExp(`^\\s+--${token}: (#[0-9a-f]{6});`, 'gm'))];
  if (!light?.[1] || !dark?.[1]) throw new Error(`src/app.css has no colour --${token} for day and night.`);
  return { light: light[1], dark: dark[1] };
}
