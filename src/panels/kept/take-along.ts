import { dayOf } from '../../state/stored/day.ts';
import type { Memo } from './memo-model.ts';
import { toFragment } from './memo-html.ts';
import { toText } from './memo-text.ts';

/** Puts a memo on the clipboard, with its form where the browser can; tells what became of it. */
export async function copyMemo(memo: Memo): Promise<'rich' | 'plain' | 'failed'> {
  const text = toText(memo);
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    const both = { ...as('text/html', toFragment(memo)), ...as('text/plain', text) };
    await navigator.clipboard.write([new ClipboardItem(both)]);
    return 'rich';
  } catch (reason) {
    console.warn('the memo could not be copied with its form', reason);
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'plain';
  } catch (reason) {
    console.warn('the memo could not be copied', reason);
    return 'failed';
  }
}

/** A text as a file holds it. */
export const textFile = (type: string, content: string): Blob =>
  new Blob([content], { type: `${type};charset=utf-8` });

/** A title as the name of a file: small letters, digits and hyphens, and the day. */
export function fileName(title: string, date: Date, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${[plain, dayOf(date)].filter(Boolean).join('-')}.${ending}`;
}
