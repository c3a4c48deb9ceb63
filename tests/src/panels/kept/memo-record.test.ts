import { describe, expect, it } from 'vitest';
import { applicationFact, nodeId, phraseFact, textOf, type Provenance } from '../../../../graph/index.ts';
import { toHtml } from '../../../../src/panels/kept/memo-html.ts';
import { toMarkdown } from '../../../../src/panels/kept/memo-markdown.ts';
import { toText } from '../../../../src/panels/kept/memo-text.ts';
import { changedGraph } from '../../../support/changed-graph.ts';
import { keptItem } from '../../../support/kept-items.ts';
import { allKept, fiveKept, keptPathKey, memo, memoText, splitSources } from '../../../support/memo.ts';
import { realGraph } from '../../../support/real-toolbox.ts';
import { dutch } from '../../../support/texts.ts';

const { words } = dutch;
const graph = realGraph();

describe('a record in a memo', () => {
  it('marks what is lost as lost', () => {
    const text = memoText([keptItem(graph, 'senioren'), keptItem(graph, 'voorrang')]);
    expect(text).toContain('Wensen\n\nVerloren gegaan: De wensen van senioren');
    expect(text).toContain('Verloren gegaan\n\nHet slot van de naam');
  });

  it('has every relation of a record, by the name of what it is joined to', () => {
    for (const { id } of graph.nodes) {
      const text = memoText([keptItem(graph, id)]);
      for (const { source, target } of [...graph.out(id), ...graph.in(id)]) {
        const { name } = graph.node(source === id ? target : source);
        expect(text.toLowerCase(), `${id} and ${name}`).toContain(name.toLowerCase());
      }
    }
  });

  it('has what is known of today under a heading of its own, and nowhere when that is switched off', () => {
    for (const node of graph.nodes) {
      const blocks = memo([keptItem(graph, node.id)]).blocks;
      const outside = toText({ title: '', blocks: blocks.filter(({ kind }) => kind !== 'apart') });
      const [body = ''] = outside.split('\nBronnen\n');
      const without = memoText([keptItem(graph, node.id)], { now: false });
      for (const { text, from } of node.statements)
        if (from.layer === 'now') {
          expect(body).not.toContain(text);
          expect(without).not.toContain(text);
        }
      expect(without).not.toContain('http://');
      expect(without.replaceAll('https://example.nl/', '')).not.toContain('https://');
    }
    const ofToday = graph.nodes.filter(({ layer }) => layer === 'now').map(({ id }) => keptItem(graph, id));
    const without = memoText([...ofToday, keptItem(graph, keptPathKey)], { now: false });
    for (const { name } of ofToday) expect(without).not.toContain(name);
    expect(splitSources(memoText(fiveKept, { now: false })).body).not.toContain('Platform31');
  });

  it('names the only groups for which a relation holds, at both of its ends and in a path', () => {
    const [limited] = graph.edges.filter(({ within }) => within);
    const [from, to] = [limited?.source ?? '', limited?.target ?? ''];
    const limit = '(dit voorbeeld alleen voor potentiële huurders)';
    const name = graph.node(nodeId(to)).name;
    const text = memoText([keptItem(graph, from)]);
    const lines = text.split('\n');
    // How far it got, where the source beside it does not say that the link is inferred; and what it is joined to.
    expect(
      lines.filter((line) =>
        line.includes(`${name} (dit voorbeeld alleen voor potentiële huurders, afgeleid) [`),
      ),
    ).toHaveLength(1);
    expect(lines.filter((line) => line.includes(`${name} ${limit} (afgeleid: `))).toHaveLength(1);
    expect(memoText([keptItem(graph, to)])).toContain(`${graph.node(nodeId(from)).name} ${limit}`);
    expect(memoText([keptItem(graph, `${from} ${limited?.id}`)])).toContain(`${limit}. (afgeleid: `);
    const all = memoText(allKept());
    expect(all.split('(dit voorbeeld alleen voor ')).toHaveLength(4);
  });

  it('keeps fields of today out of what comes from the toolbox', () => {
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
    const body = toText({ title: '', blocks: blocks.filter(({ kind }) => kind !== 'apart') });
    for (const { id, applications } of graph.nodes)
      for (const each of applications)
        expect(body).not.toContain(textOf(phraseFact(graph, applicationFact(id, each), { form: 'object' })));
  });

  it('puts a warning before everything else about a record', () => {
    const text = memoText([keptItem(graph, 'voorrang')]);
    expect(text.indexOf('Let op. De huisvestingsregels')).toBeLessThan(text.indexOf('Voor wie'));
  });

  it('joins groups and types as the cell of the document does', () => {
    const text = memoText(['huurgewenning', 'participatie'].map((key) => keptItem(graph, key)));
    expect(text).toContain('Sociale huurders (senioren): van huur naar huur. [');
    expect(text).toContain('Alle doelgroepen. Er staat geen type doorstroom bij. [');
  });

  it('shows an old address as it was printed, and never as a link', () => {
    const one = memo([keptItem(graph, 'estrade')]);
    expect(toText(one)).toContain('www.estrade.nl (Dit adres is oud.');
    expect(toMarkdown(one)).toContain('`www.estrade.nl`');
    expect(toMarkdown(memo([keptItem(graph, 'sev')]))).not.toMatch(/[^`]www\.sev/);
    expect(toHtml(one, 'nl')).not.toMatch(/href="[^"]*estrade\.nl/);
  });
});
