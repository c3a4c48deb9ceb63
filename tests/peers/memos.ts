import { nodeId, type Language, type Question } from '../../graph/index.ts';
import { memoOf } from '../../src/panels/kept/memo.ts';
import type { Memo } from '../../src/panels/kept/memo-model.ts';
import type { KeptItem } from '../../src/state/stored/saved-kept.ts';
import { fiveKept } from '../support/memo.ts';
import { realGraph } from '../support/real-toolbox.ts';
import { dutch, english } from '../support/texts.ts';
import { drawingInstead } from './drawing-instead.ts';

/** Memos of several questions, to be opened by another program. */

interface Peer {
  readonly name: string;
  readonly language: Language;
  /** The most pages that the memo may have before its annex. */
  readonly pages: number;
  readonly memo: Memo;
}

interface More {
  readonly pages?: number;
  readonly language?: Language;
  readonly annex?: boolean;
  readonly items?: readonly KeptItem[];
}

function peer(name: string, question: Question, more: More = {}): Peer {
  const { pages = 2, language = 'nl', annex = false, items = [] } = more;
  const memo = memoOf(realGraph(language), language === 'nl' ? dutch : english, items, {
    title: '',
    date: new Date(2026, 10, 24),
    link: 'https://example.nl/verkenner/',
    now: true,
    answer: { question, picture: drawingInstead, annex },
  });
  return { name, language, pages, memo };
}

const id = nodeId;
const seniors: Question = { group: [id('senioren')], type: [id('huur-naar-huur')] };
const older: Question = { group: [id('oudere-bewoners-grote-woningen')] };

export const peers: readonly Peer[] = [
  peer('senioren-huur-naar-huur', seniors),
  peer('seniors-in-english', seniors, { language: 'en' }),
  peer('oudere-bewoners', older),
  peer('sociale-huurders', { group: [id('sociale-huurders')] }),
  peer('senioren', { group: [id('senioren')] }),
  peer('effect', { theme: ['grote-sociale-huurwoningen-vrij'] }),
  peer('huur-naar-koop', { type: [id('huur-naar-koop')] }),
  // All instruments of the toolbox.
  peer('geen-vraag', {}, { pages: 4 }),
  peer('met-bijlage', older, { annex: true }),
  peer('met-bewaard', seniors, { items: fiveKept }),
];
