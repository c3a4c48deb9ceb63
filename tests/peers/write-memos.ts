import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDocx } from '../../src/panels/kept/memo-docx.ts';
import { peers } from './memos.ts';

/** Writes the memos as Word files into a folder. */
const [folder = '.'] = process.argv.slice(2);
for (const { name, language, memo } of peers) {
  const file = await toDocx(memo, language);
  writeFileSync(join(folder, `${name}.docx`), Buffer.from(await file.arrayBuffer()));
}
