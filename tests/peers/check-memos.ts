import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Parts } from '../../src/panels/kept/memo-model.ts';
import { peers } from './memos.ts';

/** Checks what LibreOffice made of the memos in a folder, as a PDF and as its own XML; fails with all that is wrong. */

const [folder = '.'] = process.argv.slice(2);
const faults: string[] = [];
const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });
const expect = (holds: boolean, name: string, what: string) => {
  if (!holds) faults.push(`${name}: ${what}`);
};
const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...(block.kind === 'apart' ? flat(block.blocks) : [])]);
const decode = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const partsOf = (block: Block): Parts[] => {
  if (block.kind === 'paragraph') return [block.parts];
  if (block.kind === 'table')
    return block.groups.flatMap(({ rows }) => rows.flat(2).map(({ parts }) => parts));
  return 'items' in block ? [...block.items] : [];
};

for (const { name, pages, memo } of peers) {
  const pdf = join(folder, `${name}.pdf`);
  const info = run('pdfinfo', pdf);
  const text = run('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
  const xml = readFileSync(join(folder, `${name}.fodt`), 'utf8');
  const body = xml.slice(xml.indexOf('<office:body>'));

  expect(info.includes(`Title:           ${memo.title}\n`), name, 'the title is not kept');
  expect(info.includes('(A4)'), name, 'the paper is not A4');
  for (const [at, page] of text.entries())
    expect(page.replace(/.*\d+ \/ \d+\s*$/, '').trim() !== '', name, `page ${at + 1} is blank`);
  expect(
    text[0]?.trimStart().startsWith(memo.title) === true,
    name,
    'the first page does not begin with the title',
  );

  const blocks = flat(memo.blocks);
  const annex = blocks.find((block) => block.kind === 'heading' && block.newPage);
  const annexAt =
    annex?.kind === 'heading'
      ? text.findIndex((page) => page.trimStart().startsWith(annex.text))
      : text.length;
  expect(annexAt > 0, name, 'the annex does not begin a page');
  expect(annexAt <= pages, name, `${annexAt} pages before the annex, of at most ${pages}`);

  const headings = [...body.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)].map(
    ([, level, heading = '']) => `${level} ${decode(heading)}`,
  );
  const wanted = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level > 1 ? [`${block.level - 1} ${block.text}`] : [],
  );
  expect(
    JSON.stringify(headings) === JSON.stringify(wanted),
    name,
    `the headings are ${headings.join(', ')}`,
  );

  const table = blocks.find((block) => block.kind === 'table');
  const rows = table ? table.groups.reduce((sum, group) => sum + group.rows.length + 1, 1) : 0;
  expect((body.match(/<table:table-row/g) ?? []).length === rows, name, 'rows of the table are missing');
  expect(
    (body.match(/<table:table-header-rows>/g) ?? []).length === (table ? 1 : 0),
    name,
    'the headings of the table are not repeated',
  );
  expect(body.includes('<svg:desc>Een tekening &amp; meer</svg:desc>'), name, 'the picture has no words');
  expect((body.match(/<text:list-item>/g) ?? []).length > 0, name, 'there is no real list');

  const links = new Set(
    [...body.matchAll(/xlink:type="simple" xlink:href="([^"]+)"/g)].map(([, href = '']) =>
      decodeURI(decode(href)),
    ),
  );
  for (const part of blocks.flatMap(partsOf).flat())
    if (typeof part === 'object' && 'url' in part)
      expect(links.has(decodeURI(part.url)), name, `no link to ${part.url}`);
  console.log(
    `${name}: ${text.length} pages, ${annexAt} before the annex, ${headings.length} headings, ${rows} rows, ${links.size} links`,
  );
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
