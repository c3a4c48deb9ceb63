import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeId, type Question } from '../../graph/index.ts';
import { toDocx } from '../../src/panels/kept/memo-docx.ts';
import { memoOf } from '../../src/panels/kept/memo.ts';
import type { KeptItem } from '../../src/state/stored/saved-kept.ts';
import { fiveKept } from '../support/memo.ts';
import { samplePicture } from '../support/sample-picture.ts';
import { realGraph } from '../support/real-toolbox.ts';
import { dutch, english } from '../support/texts.ts';

/** Writes the memos of several questions as Word files into a folder: `tsx write-memos.ts FOLDER`. */

const [folder = '.'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const id = nodeId;
const seniors: Question = { group: [id('senioren')], type: [id('huur-naar-huur')] };
const older: Question = { group: [id('oudere-bewoners-grote-woningen')] };

async function write(
  name: string,
  question: Question,
  {
    annex = false,
    items = [],
    texts = dutch,
  }: { annex?: boolean; items?: KeptItem[]; texts?: typeof dutch } = {},
) {
  const memo = memoOf(realGraph(texts.language), texts, items, {
    title: '',
    date: new Date(2026, 10, 24),
    link: 'https://example.nl/verkenner/',
    now: true,
    answer: { question, picture: samplePicture, annex },
  });
  const file = await toDocx(memo, texts.language);
  writeFileSync(join(folder, `${name}.docx`), Buffer.from(await file.arrayBuffer()));
}

await write('senioren-huur-naar-huur', seniors);
await write('senioren', { group: [id('senioren')] });
await write('oudere-bewoners', older);
await write('seniors-in-english', seniors, { texts: english });
await write('huur-naar-koop', { type: [id('huur-naar-koop')] });
await write('geen-vraag', {});
await write('met-bijlage', older, { annex: true });
await write('met-bewaard', seniors, { items: fiveKept });
