/** What is wrong with a record, where, and what to do about it. Problems are collected, never only the first. */
export interface Problem {
  /** The rule that found it. */
  readonly rule: string;
  /** File, relative to the toolbox folder. */
  readonly file: string;
  /** Keys and indexes down to the faulty value. */
  readonly path: readonly (string | number)[];
  /** Line in the file, from 1, where known. */
  readonly line?: number;
  readonly message: string;
  readonly tip: string;
}

/** `file:line  what is wrong  what to do` */
export function formatProblem({ file, line, path, message, tip }: Problem): string {
  const at = path.length > 0 ? `${path.join('.')}: ` : '';
  return `${file}:${line ?? 1}  ${at}${message}  ${tip}`;
}
