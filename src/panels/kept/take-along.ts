import { dayOf } from '../../state/stored/day.ts';
import type { Memo } from './memo-model.ts';
import { toFragment } from './memo-html.ts';
import { toText } from './memo-text.ts';

/** Copies a memo to the clipboard, with markup where the browser allows it, and returns the result. */
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

/** A text as the content of a file. */
export const textFile = (type: string, content: string): Blob =>
  new Blob([content], { type: `${type};charset=utf-8` });

/** A title as a file name: lower-case letters, digits and hyphens, and the date. */
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
