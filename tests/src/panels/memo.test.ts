import { describe, expect, it } from 'vitest';
import {
  applicationFact,
  factOfEdge,
  phraseFact,
  textOf as wordingOf,
  pathKey,
  connectingNodes,
  nodeId,
  paths,
  type KnowledgeGraph,
  type NodeId,
  type Provenance,
} from '../../../graph/index.ts';
import { sentenceOf } from '../../support/sentence.ts';
import { toHtml } from '../../../src/panels/kept/memo-html.ts';
import { toMarkdown } from '../../../src/panels/kept/memo-markdown.ts';
import { toText } from '../../../src/panels/kept/memo-text.ts';
import { memoOf } from '../../../src/panels/kept/memo.ts';
import { fileName } from '../../../src/panels/kept/take-along.ts';
import { decodeView } from '../../../src/state/link/link.ts';
import type { KeptItem } from '../../../src/state/stored/saved-kept.ts';
import { joinPathKeys } from '../../../src/state/view/path-keys.ts';
import { changedGraph, keptItem } from '../../support/kept-items.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { dutch } from '../../support/texts.ts';

const { words } = dutch;
const { keep } = dutch.part('keep');
const { translationWords } = dutch.part('fact');

const graph = realGraph();
const frame = { title: 'Senioren', date: new Date(2026, 10, 24), link: 'https://example.nl/', now: true };
const memo = (items: readonly KeptItem[], more: Partial<typeof frame> = {}, from = graph) =>
  memoOf(from, dutch, items, { ...frame, ...more });
const textOf = (items: readonly KeptItem[], more: Partial<typeof frame> = {}, from = graph) =>
  toText(memo(items, more, from));

const [path] = paths(graph, { from: { id: nodeId('senioren') }, to: { id: nodeId('platform31') } });
if (!path) throw new Error('there is no route to tell');
const routeKey = pathKey(path);
/** An instrument, a group, a case, an organisation that went on as another, and a route. */
const five = ['huurgewenning', 'senioren', 'casus-westvoorne', 'sev', routeKey].map((key) =>
  keptItem(graph, key, `Notitie bij ${key.split(' ')[0]}`),
);

/** All provenance that a reader of a record's card is told, found without the memo's own code. */
function groundsOf(id: NodeId, now: boolean): Provenance[] {
  const node = graph.node(id);
  const { exampleOf, successors } = graph.vocabulary;
  const out = graph.out(id);
  const examples = out.filter(({ relation }) => relation === exampleOf).map(({ target }) => target);
  const after = out.filter(({ relation }) => successors.includes(relation)).map(({ target }) => target);
  const found = [
    node.from,
    ...[node.otherNames, node.statements, node.applications, node.places, node.addresses].flatMap((list) =>
      list.map(({ from }) => from),
    ),
    ...[id, ...examples].flatMap((each) => graph.node(each).experience?.from ?? []),
    ...[id, ...after].flatMap((each) => graph.node(each).links.map(({ from }) => from)),
    ...[...out, ...graph.in(id)].map(({ from }) => from),
  ];
  return found.filter(({ layer }) => now || layer === 'toolbox');
}

const identity = (from: Provenance) => (from.layer === 'toolbox' ? from.part : from.url);
/** Whether a line under "Bronnen" is of this source. */
const isLineOf = (line: string, from: Provenance): boolean =>
  from.layer === 'toolbox'
    ? line.includes(`circa 2010: ${graph.toolbox.document.parts[from.part]?.name}.`)
    : line.includes(` ${from.url} `);

/** The numbers in a memo's text, as they are first mentioned, and what stands under "Bronnen". */
function numbered(text: string) {
  const [told = '', rest = ''] = text.split('\nBronnen\n-------\n');
  const [list = ''] = rest.split('\n\nOver dit memo');
  const mentioned = [...new Set([...told.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)))];
  return { told, mentioned, lines: list.trim().split('\n') };
}

describe('the memo', () => {
  it('names every source of a selection once, numbered without a gap in the order of first mention', () => {
    for (const now of [true, false]) {
      const kept = now ? five : five.filter(({ kind }) => kind === 'record');
      const { mentioned, lines } = numbered(textOf(kept, { now }));
      const grounds = kept.flatMap(({ kind, key }) =>
        kind === 'record' ? groundsOf(nodeId(key), now) : path.steps.map(({ edge }) => edge.from),
      );
      expect(mentioned).toEqual(lines.map((_, at) => at + 1));
      expect(lines.map((line) => Number(/^\[(\d+)\] /.exec(line)?.[1]))).toEqual(mentioned);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines).toHaveLength(new Set(grounds.map(identity)).size);
      for (const from of grounds)
        expect(
          lines.filter((line) => isLineOf(line, from)),
          identity(from),
        ).toHaveLength(1);
    }
  });

  it('tells of an address what is to be seen there and when it was seen', () => {
    const { lines } = numbered(textOf(graph.nodes.map(({ id }) => keptItem(graph, id))));
    const now = graph.nodes.flatMap(({ id }) => groundsOf(id, true)).filter(({ layer }) => layer === 'now');
    expect(now.length).toBeGreaterThan(50);
    for (const from of now) {
      const line = lines.find((each) => isLineOf(each, from));
      expect(line).toContain('Stand nu: ');
      expect(line).toContain(from.layer === 'now' ? from.checked : '');
      expect(line).toMatch(/Gezien in [a-z]+ 20\d\d, in een bewaarde versie\.$/);
    }
  });

  it('has every statement of every record, with the number of its own source', () => {
    const { told, lines } = numbered(textOf(graph.nodes.map(({ id }) => keptItem(graph, id))));
    const single = (text: string) => text.replace(/\s+/g, ' ');
    for (const { id, statements } of graph.nodes)
      for (const { about, text, lost, from } of statements) {
        const reason = from.basis === 'inferred' ? ` (afgeleid: ${from.reason?.replace(/\.$/, '')})` : '';
        const said = single(`${lost && about !== 'lost' ? 'Verloren gegaan: ' : ''}${text}${reason} [`);
        const numbers = told.split(said).slice(1);
        expect(numbers.length, `${id}: ${said}`).toBeGreaterThan(0);
        const sources = numbers.map((rest) => lines[Number.parseInt(rest, 10) - 1] ?? '');
        expect(
          sources.some((line) => isLineOf(line, from)),
          said,
        ).toBe(true);
      }
  });

  it('tells what is lost as lost', () => {
    const text = textOf([keptItem(graph, 'senioren'), keptItem(graph, 'voorrang')]);
    expect(text).toContain('Wensen\n\nVerloren gegaan: De wensen van senioren');
    expect(text).toContain('Verloren gegaan\n\nHet slot van de naam');
  });

  it('has every relation of a record, by the name of what it is joined to', () => {
    for (const { id } of graph.nodes) {
      const text = textOf([keptItem(graph, id)]);
      for (const { source, target } of [...graph.out(id), ...graph.in(id)]) {
        const { name } = graph.node(source === id ? target : source);
        expect(text.toLowerCase(), `${id} and ${name}`).toContain(name.toLowerCase());
      }
    }
  });

  it('keeps what is known of today under its own heading, and out of it when that is switched off', () => {
    for (const node of graph.nodes) {
      const blocks = memo([keptItem(graph, node.id)]).blocks;
      const outside = toText({ title: '', blocks: blocks.filter(({ kind }) => kind !== 'apart') });
      const [told = ''] = outside.split('\nBronnen\n');
      const without = textOf([keptItem(graph, node.id)], { now: false });
      for (const { text, from } of node.statements)
        if (from.layer === 'now') {
          expect(told).not.toContain(text);
          expect(without).not.toContain(text);
        }
      expect(without).not.toContain('http://');
      expect(without.replaceAll('https://example.nl/', '')).not.toContain('https://');
    }
    const ofToday = graph.nodes.filter(({ layer }) => layer === 'now').map(({ id }) => keptItem(graph, id));
    const without = textOf([...ofToday, keptItem(graph, routeKey)], { now: false });
    for (const { name } of ofToday) expect(without).not.toContain(name);
    expect(numbered(textOf(five, { now: false })).told).not.toContain('Platform31');
  });

  it('says for whom alone a relation holds, at both of its ends and in a route', () => {
    const [limited] = graph.edges.filter(({ within }) => within);
    const [from, to] = [limited?.source ?? '', limited?.target ?? ''];
    const limit = '(dit voorbeeld alleen voor potentiële huurders)';
    const name = graph.node(nodeId(to)).name;
    const text = textOf([keptItem(graph, from)]);
    const lines = text.split('\n');
    // How far it got, where the source beside it does not say that the link is inferred; and what it is joined to.
    expect(
      lines.filter((line) =>
        line.includes(`${name} (dit voorbeeld alleen voor potentiële huurders, afgeleid) [`),
      ),
    ).toHaveLength(1);
    expect(lines.filter((line) => line.includes(`${name} ${limit} (afgeleid: `))).toHaveLength(1);
    expect(textOf([keptItem(graph, to)])).toContain(`${graph.node(nodeId(from)).name} ${limit}`);
    expect(textOf([keptItem(graph, `${from} ${limited?.id}`)])).toContain(`${limit}. (afgeleid: `);
    const all = textOf(graph.nodes.map(({ id }) => keptItem(graph, id)));
    expect(all.split('(dit voorbeeld alleen voor ')).toHaveLength(4);
  });

  it('keeps fields of today out of what the toolbox says', () => {
    const from: Provenance = {
      layer: 'now',
      basis: 'stated',
      url: 'https://x.nl/',
      checked: 'X.',
      date: '2026-11',
    };
    const moved = <T>(list: readonly T[]) => list.map((each) => ({ ...each, from }));
    const today = changedGraph(graph, (record) => ({
      ...record,
      ...(record.experience && { experience: { ...record.experience, from } }),
      places: moved(record.places),
      addresses: moved(record.addresses),
      applications: moved(record.applications),
    }));
    const items = graph.nodes.map(({ id }) => keptItem(today, id));
    const { blocks } = memo(items, {}, today);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
    for (const heading of [words.record.experience, words.record.places, words.record.addresses])
      expect(headings).not.toContain(heading);
    const told = toText({ title: '', blocks: blocks.filter(({ kind }) => kind !== 'apart') });
    for (const { id, applications } of graph.nodes)
      for (const each of applications)
        expect(told).not.toContain(
          wordingOf(phraseFact(graph, applicationFact(id, each), { form: 'object' })),
        );
  });

  it('tells a warning before all else that is said of a record', () => {
    const text = textOf([keptItem(graph, 'voorrang')]);
    expect(text.indexOf('Let op. De huisvestingsregels')).toBeLessThan(text.indexOf('Voor wie'));
  });

  it('says for whom and for which types together, as the cell does', () => {
    const text = textOf(['huurgewenning', 'participatie'].map((key) => keptItem(graph, key)));
    expect(text).toContain('Sociale huurders (senioren): van huur naar huur. [');
    expect(text).toContain('Alle doelgroepen. Er staat geen type doorstroom bij. [');
  });

  it('tells a route as its sentence, then step by step', () => {
    const text = textOf([keptItem(graph, routeKey)]);
    expect(text).toContain(sentenceOf(graph, path));
    for (const { edge } of path.steps) {
      const under = edge.from.layer;
      const step = wordingOf(phraseFact(graph, factOfEdge(graph, edge, 'forward'), { sourced: true, under }));
      const lines = text.split('\n').filter((line) => line.includes(step) && / \[\d+\]/.test(line));
      expect(lines, step).not.toEqual([]);
    }
  });

  it('tells what joins several as every sentence of it', () => {
    const [starts] = [['casus-vlaardingen', 'casus-westvoorne'].map((id) => ({ id: nodeId(id) }))];
    const meeting = connectingNodes(graph, starts).find((each) => each.paths.length === 2);
    const item = keptItem(graph, joinPathKeys(meeting?.paths.map(pathKey) ?? []));
    const text = textOf([item]);
    for (const each of meeting?.paths ?? []) expect(text).toContain(sentenceOf(graph, each));
    expect(text).toContain(
      `Route: Casus Vlaardingen – Casus Westvoorne – ${graph.node(meeting?.at ?? nodeId('')).name}`,
    );
  });

  it('links every kept thing to where it is in the explorer', () => {
    const meeting = connectingNodes(graph, [
      { id: nodeId('casus-vlaardingen') },
      { id: nodeId('casus-westvoorne') },
    ])
      .map((each) => joinPathKeys(each.paths.map(pathKey)))
      .find((key) => key.includes('+'));
    const items = [...graph.nodes.map(({ id }) => id), routeKey, meeting ?? ''].map((key) =>
      keptItem(graph, key),
    );
    const links = [...textOf(items).matchAll(/In de verkenner: https:\/\/example\.nl\/#(.*)/g)].map(
      ([, fragment]) => decodeView(fragment ?? '', graph),
    );
    expect(links.map(({ unknown }) => unknown)).toEqual(items.map(() => []));
    expect(links.map(({ view }) => view.trace?.chosen ?? view.selected)).toEqual(items.map(({ key }) => key));
  });

  it('tells an old address as it was printed, and never as a link', () => {
    const one = memo([keptItem(graph, 'estrade')]);
    expect(toText(one)).toContain('www.estrade.nl (Dit adres is oud.');
    expect(toMarkdown(one)).toContain('`www.estrade.nl`');
    expect(toMarkdown(memo([keptItem(graph, 'sev')]))).not.toMatch(/[^`]www\.sev/);
    expect(toHtml(one, 'nl')).not.toMatch(/href="[^"]*estrade\.nl/);
  });

  it('keeps name and note of what the toolbox no longer has', () => {
    const gone = { ...keptItem(graph, 'weg'), name: 'Verhuisbonus', note: 'Navragen' };
    const text = textOf([gone, { ...keptItem(graph, 'senioren weg:a:b'), name: 'Senioren doen iets.' }]);
    expect(text).toContain(
      'Verhuisbonus\n------------\n\nDe toolbox heeft deze kaart niet meer.\n\nToelichting:\nNavragen',
    );
    expect(text).toContain('Toen u haar bewaarde: Senioren doen iets.');
    expect(text).not.toContain('Bronnen');
  });

  it('has the title of the reader, or one of ours', () => {
    expect(memo(five).title).toBe('Senioren');
    expect(textOf(five, { title: '  ' })).toMatch(/^Memo doorstroom\n=+\n/);
  });
});

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
        '> **Toelichting**\\',
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

  it('leaves the addresses of our own sources to be followed', () => {
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

  it('keeps its lines in plain text', () => {
    expect(toText(written)).toContain(`Toelichting:\n${note}\n`);
  });
});

describe('a memo of a translated toolbox', () => {
  const english = realGraph('en');
  it('tells of each record what it is called where it comes from, and what it is, as ours', () => {
    for (const node of english.nodes) {
      const { original = '', summary = '' } = node.translated ?? {};
      const text = textOf([keptItem(english, node.id)], {}, english);
      expect(text).toContain(`${keep.memo.summary} ${summary}\n`);
      expect(text.includes(`${translationWords.original} ${original}\n`)).toBe(original !== node.name);
    }
  });
  it('tells neither where nothing is translated', () => {
    expect(textOf(five)).not.toContain(keep.memo.summary);
  });
  it('holds for the same what was kept in the other language', () => {
    const [dutch, translated] = [graph, english].map((each) => keptItem(each, routeKey));
    expect(translated).toEqual(dutch);
  });
});

describe('the name of a file', () => {
  it('holds the title and the day, in letters that every system takes', () => {
    const day = new Date(2026, 0, 2);
    expect(fileName('Coöperatie: "huur" / koop?', day, 'md')).toBe('cooperatie-huur-koop-2026-01-02.md');
    expect(fileName('***', day, 'html')).toBe('2026-01-02.html');
  });
});
