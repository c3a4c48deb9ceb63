import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem } from '../../graph/index.ts';
import { publish } from '../../graph/tools/publish.ts';
import { TOOLBOX } from '../../graph/tools/read-toolbox.ts';

/** A file of the toolbox and a change of its text. `undefined` removes the file; a new file starts empty. */
export type Change = readonly [file: string, change: (text: string) => string | undefined];

/** Replaces a text that occurs exactly once, so that a test fails clearly when its fixture has changed. */
export const swap = (from: string, to: string) => (text: string) => {
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not there exactly once`);
  return text.replace(from, () => to);
};

/** Appends text to a file. */
export const append = (more: string) => (text: string) => `${text}${more}`;

const original = (file: string): string => {
  const path = join(TOOLBOX, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** The line (from 1) of a text in a file after the change. */
export function lineAfter([file, change]: Change, text: string): number {
  const changed = change(original(file)) ?? '';
  const at = changed.indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in ${file}`);
  return changed.slice(0, at).split('\n').length;
}

/** The problems of the real toolbox after some changes, as a maintainer reads them. */
export function problemsAfter(...changes: Change[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'toolbox-'));
  try {
    cpSync(TOOLBOX, folder, { recursive: true });
    for (const [file, change] of changes) {
      const path = join(folder, file);
      const changed = change(original(file));
      mkdirSync(dirname(path), { recursive: true });
      if (changed === undefined) rmSync(path);
      else writeFileSync(path, changed);
    }
    const all = publish(folder);
    return all.ok ? [] : all.problems.map(formatProblem);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
