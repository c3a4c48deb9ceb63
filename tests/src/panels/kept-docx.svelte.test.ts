import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answerEntries, nodeId, type Question } from '../../../graph/index.ts';
import { toDocx } from '../../../src/panels/kept/memo-docx.ts';
import type { Block, Memo } from '../../../src/panels/kept/memo-model.ts';
import { memoOf } from '../../../src/panels/kept/memo.ts';
import { keptItem } from '../../support/kept-items.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { dutch, english } from '../../support/texts.ts';
import { tinyPicture } from '../../support/tiny-picture.ts';

/** The Word file of a memo, unpacked: what Word and LibreOffice read. */

const graph = await pageGraph();
const older: Question = { group: [nodeId('oudere-bewoners-grote-woningen')] };
const note = 'Regel één <b> & "twee"\nSmile \u{1F600}, bel \u0007, half \ud83d teken';
const items = [keptItem(graph, 'sev', note)];
const frame = { title: 'Doorstroom & <wonen>', date: new Date(2026, 10, 24), link: 'https://example.nl/' };
const answer = { question: older, picture: tinyPicture, annex: true };
const memo = memoOf(graph, dutch, items, { ...frame, now: true, answer });

async function unpacked(made: Memo, language: 'nl' | 'en' = 'nl') {
  const file = await toDocx(made, language);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const xml = (name: string): Document => {
    const found = new DOMParser().parseFromString(strFromU8(parts[name] ?? new Uint8Array()), 'text/xml');
    expect(found.querySelector('parsererror')?.textContent, name).toBeUndefined();
    return found;
  };
  return { file, parts, xml, body: xml('word/document.xml') };
}
const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(`w:${name}`),
];
const value = (within: Element, name: string): string | undefined =>
  all(within, name)[0]?.getAttribute('w:val') ?? undefined;
const textOf = (within: Element): string =>
  all(within, 't')
    .map((each) => each.textContent)
    .join('');
const styled = (body: Document, ...styles: readonly string[]) =>
  all(body, 'p').flatMap((each) => {
    const style = value(each, 'pStyle');
    return style !== undefined && styles.includes(style) ? [`${style}: ${textOf(each)}`] : [];
  });
const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...(block.kind === 'apart' ? flat(block.blocks) : [])]);
const { file, parts, xml, body } = await unpacked(memo);

describe('the Word file of a memo', () => {
  it('is well-formed in all its parts', () => {
    expect(file.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    for (const name of Object.keys(parts)) if (/\.(xml|rels)$/.test(name)) xml(name);
  });

  it('has its title, and the language of the page', async () => {
    expect(xml('docProps/core.xml').getElementsByTagName('dc:title')[0]?.textContent).toBe(frame.title);
    const language = (styles: Document) => all(styles, 'lang')[0]?.getAttribute('w:val');
    expect(language(xml('word/styles.xml'))).toBe('nl-NL');
    const translated = await pageGraph('en');
    const inEnglish = memoOf(translated, english, [], { ...frame, now: true, answer });
    const { xml: ofEnglish, body: text } = await unpacked(inEnglish, 'en');
    expect(language(ofEnglish('word/styles.xml'))).toBe('en-GB');
    const own = all(text, 'r').filter((run) => all(run, 'lang')[0]?.getAttribute('w:val') === 'nl-NL');
    // Names are the toolbox's own; everything else is translated.
    expect(own.map(textOf)).toContain('Holland Rijnland');
    expect(all(text, 'r').map(textOf)).toContain('This is a costly solution.');
  });

  it('has its headings in the styles of Word, and the annex on a new page', () => {
    const styles = { 1: 'Title', 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' } as const;
    expect(styled(body, ...Object.values(styles))).toEqual(
      flat(memo.blocks).flatMap((block) =>
        block.kind === 'heading' ? [`${styles[block.level]}: ${block.text}`] : [],
      ),
    );
    const broken = all(body, 'p').filter((each) =>
      all(each, 'pageBreakBefore').some((mark) => mark.getAttribute('w:val') !== 'false'),
    );
    expect(broken.map(textOf)).toEqual(['Bijlage: de volledige kaarten']);
    const known = all(xml('word/styles.xml'), 'style').map((each) => each.getAttribute('w:styleId'));
    const levels = all(xml('word/styles.xml'), 'style').flatMap((each) => {
      const level = value(each, 'outlineLvl');
      return level === undefined ? [] : [`${each.getAttribute('w:styleId')} ${level}`];
    });
    expect(levels).toEqual(['Heading1 0', 'Heading2 1', 'Heading3 2']);
    for (const each of all(body, 'pStyle')) expect(known).toContain(each.getAttribute('w:val'));
  });

  it('has one table, of which the headings are repeated and no row is broken', () => {
    const tables = all(body, 'tbl');
    expect(tables).toHaveLength(1);
    const rows = tables.flatMap((table) => all(table, 'tr'));
    expect(rows.map((row) => all(row, 'tblHeader').length)).toEqual([1, ...rows.slice(1).map(() => 0)]);
    for (const row of rows) expect(all(row, 'cantSplit')).toHaveLength(1);
    const whole = rows.filter((row) => value(row, 'gridSpan') === undefined);
    expect(whole.map((row) => all(row, 'tc').length)).toEqual(whole.map(() => 6));
    expect(whole.slice(1).map((row) => textOf(all(row, 'p')[0] as Element))).toEqual(
      answerEntries(graph, older).map(({ instrument }) => instrument.name),
    );
  });

  it('has real lists, and a numbered list of sources that goes on in the annex', () => {
    const lists = (kind: 'list' | 'sources') =>
      flat(memo.blocks).flatMap((block) => (block.kind === kind && 'items' in block ? block.items : []));
    const numbered = all(body, 'p').filter((each) => all(each, 'numPr').length > 0);
    const sources = numbered.filter((each) => value(each, 'pStyle') === 'Bron');
    expect(sources).toHaveLength(lists('sources').length);
    expect(new Set(sources.map((each) => value(each, 'numId'))).size).toBe(1);
    expect(numbered.length - sources.length).toBe(lists('list').length);
    const formats = all(xml('word/numbering.xml'), 'lvlText').map((each) => each.getAttribute('w:val'));
    expect(formats).toEqual(expect.arrayContaining(['•', '[%1]']));
  });

  it('has real links: to each instrument, to the question, and to each page of today', () => {
    const relations = [...xml('word/_rels/document.xml.rels').querySelectorAll('Relationship')];
    const links = all(body, 'hyperlink').map((each) => {
      const target = relations.find(
        ({ id, attributes }) => (id || attributes.getNamedItem('Id')?.value) === each.getAttribute('r:id'),
      );
      const anchor = each.getAttribute('w:anchor');
      return `${textOf(each)} -> ${target?.getAttribute('Target')}${anchor === null ? '' : `#${anchor}`}`;
    });
    expect(links).toContain('Huurgewenning -> https://example.nl/#kies=huurgewenning&v=1');
    expect(links.filter((link) => /^http/.test(link)).length).toBeGreaterThan(5);
    for (const link of links.filter((each) => /^http/.test(each))) {
      const [shown = '', to = ''] = link.split(' -> ');
      expect(decodeURI(to)).toBe(decodeURI(shown));
    }
  });

  it('has the drawing with words for who does not see it', () => {
    const picture = body.getElementsByTagName('wp:docPr')[0];
    expect(picture?.getAttribute('descr')).toBe(tinyPicture.alt);
    const media = Object.entries(parts).find(([name]) => name.startsWith('word/media/'));
    expect(media?.[1]).toEqual(tinyPicture.png);
  });

  it('has the note of the reader, without what no XML file can hold', () => {
    expect(styled(body, 'Notitie')).toEqual([
      'Notitie: Notitie',
      'Notitie: Regel één <b> & "twee"',
      'Notitie: Smile \u{1F600}, bel , half  teken',
    ]);
  });

  it('has every word of the memo', () => {
    const shown = all(body, 'p').map(textOf).join('\n');
    for (const block of flat(memo.blocks)) {
      const lists = block.kind === 'paragraph' ? [block.parts] : 'items' in block ? block.items : [];
      for (const part of lists.flat()) if (typeof part === 'string') expect(shown).toContain(part.trim());
    }
  });

  it('is on paper of the size A4', () => {
    const size = all(body, 'pgSz')[0];
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
  });
});
