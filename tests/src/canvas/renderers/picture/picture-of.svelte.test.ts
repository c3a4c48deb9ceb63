import { describe, expect, it } from 'vitest';
import { KnowledgeGraph, vocabulary } from '../../../../../graph/index.ts';
import { Explorer } from '../../../../../src/state/session/explorer.svelte.ts';
import { addressOf } from '../../../../../src/state/link/address.ts';
import { pageGraph } from '../../../../support/page-graph.ts';
import { pictured, readText, textLines, textsWithin, views } from '../../../../support/picture.ts';
import { dutch } from '../../../../support/texts.ts';

const { words } = dutch;
const graph = await pageGraph();

describe('a picture', () => {
  it('writes names as text, whatever is in them', async () => {
    const name = `Ruil & "groot" <b>'s</b>`;
    const records = graph.toolbox.records.map((record) =>
      record.id === 'huurgewenning' ? { ...record, name } : record,
    );
    const odd = new KnowledgeGraph({ ...graph.toolbox, records }, vocabulary);
    const { picture } = await pictured('groep=senioren', odd);
    expect(picture.querySelector('parsererror, b')).toBeNull();
    expect(readText(picture).replace(/ /g, '')).toContain(name.replace(/ /g, ''));
  });

  it('has the sentence of a chosen path, and nothing beside it', async () => {
    const { explorer, picture } = await pictured(views['a chosen path']);
    expect(explorer.visible.length).toBeGreaterThan(3);
    const text = readText(picture);
    expect(text).toContain('Stand nu: ');
    expect(text).toContain('is opgevolgd door Platform31.');
    expect(text).not.toContain(words.question.begin);
    expect(text).not.toMatch(/\+\d/);
  });

  it('has nothing of today where that is switched off', async () => {
    const { picture } = await pictured('erbij=sev,vestia,platform31&nu=uit');
    expect(readText(picture)).toContain('SEV');
    expect(readText(picture)).toContain(words.bar.nowOff);
    expect(readText(picture)).not.toMatch(/Platform31|niet uit de toolbox/);
  });

  it('names the step of a tour, and has no expand badges', async () => {
    const { picture } = await pictured('rondleiding=toolbox~3');
    const text = readText(picture);
    expect(text).toContain('Door de toolbox: Twee casussen');
    expect(text).not.toMatch(/\+\d/);
  });

  it('holds the whole link, however long', async () => {
    const places = graph.nodes.map(({ id }, at) => `${id}~${at * 7}~${at * 9}`);
    const { explorer, picture } = await pictured(`groep=senioren&vast=${places.join(',')}`);
    const address = addressOf(explorer, 'map');
    expect(address.length).toBeGreaterThan(900);
    expect(textLines(picture).join('')).toContain(address);
    textsWithin(picture);
    expect(Number(picture.getAttribute('width'))).toBeLessThan(1000);
  });

  it('has a message when no card is in view', async () => {
    const all = new Explorer(graph).visible.join(',');
    const { explorer, picture } = await pictured(`weg=${all}`);
    expect(explorer.visible).toEqual([]);
    expect(readText(picture)).toContain(words.list.empty);
    expect(Number(picture.getAttribute('height'))).toBeGreaterThan(100);
  });

  it('has the colours of day in its own right, and takes nothing else from the page', async () => {
    const { svg } = await pictured('groep=senioren');
    document.documentElement.style.setProperty('--ink', 'red');
    document.documentElement.style.setProperty('--category-1', 'red');
    const again = await pictured('groep=senioren');
    document.documentElement.removeAttribute('style');
    expect(again.svg).toBe(svg);
    expect(document.querySelector('.paper')).toBeNull();
  });
});
