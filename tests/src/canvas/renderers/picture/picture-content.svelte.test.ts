import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../../../graph/index.ts';
import { addressOf } from '../../../../../src/state/link/address.ts';
import { pageGraph } from '../../../../support/page-graph.ts';
import { pictured, readText, textLines, textsWithin, views } from '../../../../support/picture.ts';
import { dutch } from '../../../../support/texts.ts';

const { words } = dutch;
const { pictureWords } = dutch.part('picture');
const graph = await pageGraph();

describe.each(Object.entries(views))('a picture of %s', (name, fragment) => {
  it('names every card in view, what was asked, how much of it is shown, the date and the address', async () => {
    const { explorer, picture } = await pictured(fragment);
    expect(picture.querySelector('parsererror')).toBeNull();
    const text = readText(picture);
    const plain = (line: string) => line.replace(/[- ]/g, '');
    for (const id of explorer.visible) expect(plain(text)).toContain(plain(graph.node(id).name));
    expect(text).toContain(`${words.product} · ${graph.toolbox.document.title}`);
    expect(text).toContain(words.bar.visible(explorer.visible.length, explorer.total));
    for (const part of ['group', 'type', 'category', 'place', 'experience'] as const)
      for (const { label } of explorer.chosen(part)) expect(text).toContain(label);
    const today = new Date().toLocaleDateString('nl', { day: 'numeric', month: 'long', year: 'numeric' });
    expect(text).toContain(`Gemaakt op ${today}`);
    expect(textLines(picture).join('')).toContain(addressOf(explorer, 'map'));
    expect(picture.querySelector('title')?.textContent).toContain(words.product);
  });

  it('explains every symbol that is in it, and none that is not', async () => {
    const { explorer, picture } = await pictured(fragment);
    const text = readText(picture);
    const { legend } = pictureWords;
    const shown = explorer.visible.map((id) => graph.node(id));
    const explained = (entry: string, present: boolean) =>
      expect(text.includes(entry), `${name}: ${entry}`).toBe(present);
    const marked = shown.filter(({ id }) => graph.categoryIndex(id) < 0);
    for (const [id, { mark, label }] of Object.entries(vocabulary.statuses))
      if (mark !== 'none' && !(explorer.question.experience ?? []).includes(id))
        explained(
          label,
          marked.some(({ experience }) => experience?.status === id),
        );
    explained(
      legend.nowCard,
      shown.some(({ layer }) => layer === 'now'),
    );
    explained(legend.path, explorer.traced?.chosen !== undefined);
    // Two shapes at least, and none that the frame of a path hides.
    const shapes = new Set(shown.map(({ kind }) => vocabulary.kinds[kind]?.shape));
    explained(legend.cards, shapes.size > 1 && explorer.traced?.chosen === undefined);
    for (const { id, name: category } of graph.ofKind('category'))
      if (shown.some((node) => graph.categoryOf(node.id) === id)) explained(category, true);
  });

  it('refers to nothing outside itself', async () => {
    const { picture } = await pictured(fragment);
    expect(picture.querySelectorAll('a, image, use, foreignObject, script').length).toBe(0);
    for (const element of [picture, ...picture.querySelectorAll('*')])
      for (const { name: attribute, value } of element.attributes) {
        expect(attribute).not.toMatch(/href|^on|^style$/);
        if (attribute !== 'xmlns') expect(value).not.toMatch(/url\(|:\/\//);
      }
    const styles = picture.querySelector('style')?.textContent ?? '';
    expect(styles.match(/url\(.{16}/g)).toEqual([expect.stringMatching(/^url\(data:[a-z]+\/w/)]);
  });

  it('cuts nothing and lets no text lie on another', async () => {
    const { picture } = await pictured(fragment);
    const boxes = textsWithin(picture);
    // Where a reader puts a card, it may cover another.
    if (!fragment.includes('vast='))
      for (const [place, a] of boxes.entries())
        for (const b of boxes.slice(place + 1))
          expect(
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            `${a.text} under ${b.text}`,
          ).toBe(false);
  });
});
