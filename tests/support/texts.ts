import { pack as en } from '../../src/words/en/index.ts';
import type { LanguagePack, PartName } from '../../src/words/language-pack.ts';
import { pack as nl } from '../../src/words/nl/index.ts';
import { Texts } from '../../src/words/texts.ts';

/** The texts of a language with every part loaded. */
async function allOf(pack: LanguagePack): Promise<Texts> {
  const texts = new Texts(pack);
  await Promise.all((Object.keys(pack.parts) as PartName[]).map((name) => texts.load(name)));
  return texts;
}

export const dutch = await allOf(nl);
export const english = await allOf(en);
