import { describe, expect, it } from 'vitest';
import { connectingNodes, nodeId, pathKey } from '../../../../graph/index.ts';
import { decodeView } from '../../../../src/state/link/link.ts';
import { joinPathKeys } from '../../../../src/state/view/path-keys.ts';
import { keptItem } from '../../../support/kept-items.ts';
import { fiveKept, keptPathKey, memo, memoText } from '../../../support/memo.ts';
import { realGraph } from '../../../support/real-toolbox.ts';
import { dutch } from '../../../support/texts.ts';

const { keep } = dutch.part('keep');
const { translationWords } = dutch.part('fact');
const graph = realGraph();

describe('a memo', () => {
  it('links every kept item to its place in the explorer', () => {
    const connection = connectingNodes(graph, [
      { id: nodeId('casus-vlaardingen') },
      { id: nodeId('casus-westvoorne') },
    ])
      .map((each) => joinPathKeys(each.paths.map(pathKey)))
      .find((key) => key.includes('+'));
    const items = [...graph.nodes.map(({ id }) => id), keptPathKey, connection ?? ''].map((key) =>
      keptItem(graph, key),
    );
    const links = [...memoText(items).matchAll(/In de verkenner: https:\/\/example\.nl\/#(.*)/g)].map(
      ([, fragment]) => decodeView(fragment ?? '', graph),
    );
    expect(links.map(({ unknown }) => unknown)).toEqual(items.map(() => []));
    expect(links.map(({ view }) => view.trace?.chosen ?? view.selected)).toEqual(items.map(({ key }) => key));
  });

  it('has the name and the note of what the toolbox no longer has', () => {
    const gone = { ...keptItem(graph, 'weg'), name: 'Verhuisbonus', note: 'Navragen' };
    const text = memoText([gone, { ...keptItem(graph, 'senioren weg:a:b'), name: 'Senioren doen iets.' }]);
    expect(text).toContain(
      'Verhuisbonus\n------------\n\nDe toolbox heeft deze kaart niet meer.\n\nNotitie:\nNavragen',
    );
    expect(text).toContain('Toen u haar bewaarde: Senioren doen iets.');
    expect(text).not.toContain('Bronnen');
  });

  it('has the title that the reader gave it, or a standard one', () => {
    expect(memo(fiveKept).title).toBe('Senioren');
    expect(memoText(fiveKept, { title: '  ' })).toMatch(/^Memo doorstroom\n=+\n/);
  });
});

describe('a memo of a translated toolbox', () => {
  const english = realGraph('en');
  it('has the original name of each record and our summary', () => {
    for (const node of english.nodes) {
      const { original = '', summary = '' } = node.translated ?? {};
      const text = memoText([keptItem(english, node.id)], {}, english);
      expect(text).toContain(`${keep.memo.summary} ${summary}\n`);
      expect(text.includes(`${translationWords.original} ${original}\n`)).toBe(original !== node.name);
    }
  });
  it('has neither where nothing is translated', () => {
    expect(memoText(fiveKept)).not.toContain(keep.memo.summary);
  });
  it('treats an item that was kept in the other language as the same', () => {
    const [dutch, translated] = [graph, english].map((each) => keptItem(each, keptPathKey));
    expect(translated).toEqual(dutch);
  });
});
