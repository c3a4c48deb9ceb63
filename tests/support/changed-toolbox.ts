import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../graph/index.ts';
import { publish } from '../../graph/tools/publish.ts';
import { parseFile, parseFiles, readFile, sortFiles, TOOLBOX } from '../../graph/tools/read-toolbox.ts';
import { once } from './once.ts';

/** A folder in which no file is. */
const NOWHERE = join(TOOLBOX, 'nowhere');

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

/** The real files, each parsed once per process: they are read by every test, and changed by none. */
const parsed = once(() => {
  const { shared, records } = parseFiles();
  return new Map([...shared, ...records].map((each) => [each.file.file, each]));
});

/** The problems of the real toolbox after some changes, as a maintainer reads them. */
export function problemsAfter(...changes: Change[]): string[] {
  const changed = new Map(changes.map(([file, change]) => [file, change(original(file))]));
  const names = [...new Set([...parsed().keys(), ...changed.keys()])].filter(
    (file) => !changed.has(file) || changed.get(file) !== undefined,
  );
  const files = sortFiles(names.toSorted(), (file) => {
    if (!changed.has(file)) return parsed().get(file) ?? readFile(NOWHERE, file);
    const text = changed.get(file);
    return text === undefined ? readFile(NOWHERE, file) : parseFile(file, text);
  });
  const all = publish(files);
  return all.ok ? [] : all.problems.map(formatProblem);
}
