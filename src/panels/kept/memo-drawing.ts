import type { Explorer } from '../../state/session/explorer.svelte.ts';
import { questionSentence } from '../../words/question-sentence.ts';
import type { Texts } from '../../words/texts.ts';
import type { MemoPicture } from './memo-model.ts';

/** The drawing of the page, which makes pictures. A panel gets it from the page, as it does not know the drawing. */
export interface Drawing {
  readonly loadExport: (texts: Texts) => Promise<{
    readonly pictureFile: (explorer: Explorer, texts: Texts, type: 'png') => Promise<File>;
  }>;
}

/** The exported picture of what is drawn, for a memo. @throws when it cannot be made */
export async function drawFor(
  explorer: Explorer,
  texts: Texts,
  drawing: Promise<Drawing>,
): Promise<MemoPicture> {
  const { words } = texts;
  const { memo } = texts.part('keep').keep;
  const { graph, question, visible, total } = explorer;
  const alt = memo.drawingAlt(
    questionSentence(graph, question, words),
    words.bar.visible(visible.length, total),
  );
  const { pictureFile } = await (await drawing).loadExport(texts);
  const file = await pictureFile(explorer, texts, 'png');
  const png = new Uint8Array(await file.arrayBuffer());
  return { png, ...sizeOf(png), alt };
}

/** The size of a PNG in pixels, from its header. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const header = new DataView(png.buffer, png.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
