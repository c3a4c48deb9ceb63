import { expect, test } from 'vitest';
import { isInUse } from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';

test('a printed address is in use where it is one of the pages of today, however that is written', () => {
  const from = { layer: 'now', basis: 'stated', url: '', checked: '', date: '2026-11' } as const;
  const links = [{ url: 'https://www.opmaat.nl/', label: 'Opmaat', from }];
  expect(isInUse({ links }, 'www.opmaat.nl')).toBe(true);
  expect(isInUse({ links }, 'Opmaat.nl')).toBe(true);
  expect(isInUse({ links }, 'www.opmaat.nl/archief')).toBe(false);
  expect(isInUse({ links: [] }, 'www.opmaat.nl')).toBe(false);
});

test('of the real records, those whose old address is their address of today are told apart', () => {
  const inUse = realGraph('nl').nodes.filter((node) =>
    node.addresses.some(({ printed }) => isInUse(node, printed)),
  );
  expect(inUse.map(({ id }) => id).toSorted()).toEqual(['opmaat', 'waterweg-wonen']);
});
