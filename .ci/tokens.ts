import { readFileSync } from 'node:fs';

/** A colour token of the light and the dark theme, for files that cannot use CSS. */
export const colourOf = (token: string): { readonly light: string; readonly dark: string } => ({
  light: read('tokens.css', token),
  dark: read('night.css', token),
});

function read(file: string, token: string): string {
  const css = readFileSync(new URL(`../src/shell/styles/${file}`, import.meta.url), 'utf8');
  const colour = new RegExp(`^\\s+--${token}: (#[0-9a-f]{6});`, 'm').exec(css)?.[1];
  if (colour === undefined) throw new Error(`src/shell/styles/${file} has no colour --${token}.`);
  return colour;
}
