import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../src/panels/kept/memo-html.ts';
import { toMarkdown } from '../../../../src/panels/kept/memo-markdown.ts';
import type { Block, Memo } from '../../../../src/panels/kept/memo-model.ts';
import { toText } from '../../../../src/panels/kept/memo-text.ts';
import { fiveKept, memo } from '../../../support/memo.ts';
import { tinyPicture } from '../../../support/tiny-picture.ts';

import { older, answered } from '../../../support/memo-of-answer.ts';

describe('the annex of a memo', () => {
  const annexOf = ({ blocks }: Memo): readonly Block[] =>
    blocks.slice(blocks.findIndex((block) => block.kind === 'heading' && block.newPage));
  const named = (made: Memo) =>
    annexOf(made).flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));

  it('is not there unless the reader kept something or wants the records', () => {
    expect(answered(older).blocks.some((block) => block.kind === 'heading' && block.newPage)).toBe(false);
  });

  it('has the records of the answer on new pages', () => {
    expect(named(answered(older, { annex: true }))).toEqual([
      'Huurgewenning',
      'Participatie met bewoners',
      'Eén virtueel woonplatform',
      'Meer bronnen, bij de bijlage',
    ]);
  });

  it('has what the reader kept, whole and with the notes, and no record twice', () => {
    const made = memo(fiveKept, { answer: { question: older, annex: true } });
    expect(named(made)).toEqual([
      'Huurgewenning',
      'Senioren',
      'Casus Westvoorne',
      'SEV',
      'Route: Senioren – Platform31',
      'Participatie met bewoners',
      'Eén virtueel woonplatform',
      'Meer bronnen, bij de bijlage',
    ]);
    const words = (each: Memo) =>
      toText(each)
        .replace(/\[\d+\]/g, '')
        .replace(/^[-=]+$/gm, '');
    const [before = ''] = words(memo(fiveKept)).split('\nBronnen');
    const shown = words(made);
    for (const line of before.split('\n')) expect(shown).toContain(line);
  });
});

describe('the table and the drawing of a memo', () => {
  const made = answered(older, { picture: { ...tinyPicture, alt: 'Een <tekening> | "A"' } });

  it('are a table with headings and a picture in HTML, with nothing outside the file', () => {
    const html = toHtml(made, 'nl');
    expect(html).toContain(
      '<thead><tr><th scope="col">Instrument</th><th scope="col">Voor wie en waarom</th>',
    );
    expect(html).toContain('<th class="groep" scope="rowgroup" colspan="6">Via een voorbeeld<br>De toolbox');
    expect(html).toContain(
      '<th scope="row"><a href="https://example.nl/#kies=huurgewenning&amp;v=1">Huurgewenning</a><br>',
    );
    expect(html).toContain('<br><span class="nu">Stand nu: de SEV is opgevolgd door Platform31.');
    expect(html).toMatch(
      /<img src="data:image\/png;base64,iVBOR[^"]+" width="1" height="1" alt="Een &lt;tekening&gt; \| &quot;A&quot;">/,
    );
  });

  it('are a table of cells in one line in Markdown, and words for the picture', () => {
    const lines = toMarkdown(made).split('\n');
    const rows = lines.filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(rows.map(() => 8));
    expect(rows[2]).toBe(
      '| **Via een voorbeeld**<br>De toolbox zegt niet dat dit instrument voor deze doelgroep is. |  |  |  |  |  |',
    );
    expect(rows[3]).toMatch(/^\| \[Huurgewenning\]\(<https:\/\/example\.nl\/#kies=huurgewenning&v=1>\)<br>/);
    expect(lines).toContain('*Een \\<tekening\\> \\| "A"*');
  });

  it('are lines under the name of each instrument in plain text', () => {
    expect(toText(made)).toContain(
      [
        'Participatie met bewoners; Vraaggericht ontwikkelen en aanbieden. Bewoners doen structureel mee, van coproductie tot cpo. Dat kan ook bij bestaande bouw. (nog 2 in de verkenner)',
        '- Voor wie en waarom: Alle doelgroepen.',
        '- Wat is er gedaan: praktijk: Hof van Heden, Hoogvliet (afgeleid)',
        '- Kosten: niet genoemd',
        '- Aandacht: Dit vraagt veel procesbegeleiding.; Het werkt efficiënter als er minder te kiezen is.',
        '- Bron: [4] [5]',
      ].join('\n'),
    );
  });
});
