import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../../../graph/index.ts';
import { toHtml } from '../../../../src/panels/kept/memo-html.ts';
import { toMarkdown } from '../../../../src/panels/kept/memo-markdown.ts';
import { toText } from '../../../../src/panels/kept/memo-text.ts';
import { changedGraph } from '../../../support/changed-graph.ts';
import { keptItem } from '../../../support/kept-items.ts';
import { memo } from '../../../support/memo.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();

describe('what a reader or a record wrote', () => {
  const nasty = 'A <b>vet</b> & *ster* | [link](http://x.nl) _lijn_ `code` # "aan" ~~weg~~ \\';
  const renamed: KnowledgeGraph = changedGraph(graph, (record) =>
    record.id === 'huurgewenning' ? { ...record, name: nasty } : record,
  );
  const note =
    '- geen lijst\n1. geen nummer\n\n# geen kop\n> geen citaat\n<script>alert(1)</script>\n[1]: http://x.nl\na@b.nl';
  const written = memo([keptItem(renamed, 'huurgewenning', note)], { title: nasty }, renamed);

  it('never becomes a mark in Markdown', () => {
    const markdown = toMarkdown(written);
    expect(markdown.split('\n').slice(0, 3)).toEqual([
      '# A \\<b\\>vet\\</b\\> \\& \\*ster\\* \\| \\[link\\](http\\://x.nl) \\_lijn\\_ \\`code\\` \\# "aan" \\~\\~weg\\~\\~ \\\\',
      '',
      '## A \\<b\\>vet\\</b\\> \\& \\*ster\\* \\| \\[link\\](http\\://x.nl) \\_lijn\\_ \\`code\\` \\# "aan" \\~\\~weg\\~\\~ \\\\',
    ]);
    expect(markdown).toContain(
      [
        '> **Notitie**\\',
        '> \\- geen lijst\\',
        '> 1\\. geen nummer',
        '>',
        '> \\# geen kop\\',
        '> \\> geen citaat\\',
        '> \\<script\\>alert(1)\\</script\\>\\',
        '> \\[1\\]: http\\://x.nl\\',
        '> a\\@b.nl',
        '',
      ].join('\n'),
    );
  });

  it('keeps the addresses of our own sources as links', () => {
    expect(toMarkdown(memo([keptItem(graph, 'sev')]))).toMatch(/<https:\/\/[^>\\]+>/);
  });

  it('never becomes an element of the page', () => {
    const html = toHtml(written, 'nl');
    expect(html).toContain(
      '<h2>A &lt;b&gt;vet&lt;/b&gt; &amp; *ster* | [link](http://x.nl) _lijn_ `code` # &quot;aan&quot; ~~weg~~ \\</h2>',
    );
    expect(html).not.toContain('<script');
    expect(html).toContain('<br>&lt;script&gt;alert(1)&lt;/script&gt;<br>');
  });

  it('has no character that a file cannot hold', () => {
    const pasted = memo([keptItem(graph, 'sev', 'a\u0000b\u000bc\ufffed\ud800e\tf\ng')], {
      title: 'x\u0001y',
    });
    for (const text of [toHtml(pasted, 'nl'), toMarkdown(pasted), toText(pasted)]) {
      expect(text).not.toMatch(/(?![\t\n])[\p{Control}\p{Surrogate}\ufffe]/u);
      expect(text).toMatch(/abcde\s+f/);
      expect(text).toContain('xy');
    }
  });

  it('keeps its lines in plain text', () => {
    expect(toText(written)).toContain(`Notitie:\n${note}\n`);
  });
});
