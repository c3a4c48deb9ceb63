/** What is wrong with a record, where, and how to fix it. All problems are collected, not only the first. */
export interface Problem {
  /** The name of the rule that found it. */
  readonly rule: string;
  /** File, relative to the toolbox folder. */
  readonly file: string;
  /** Keys and indexes that lead to the faulty value. */
  readonly path: readonly (string | number)[];
  /** Line in the file (from 1), where known. */
  readonly line?: number;
  readonly message: string;
  readonly tip: string;
}

/** The problem as one line: `file:line what is wrong what to do`. */
export function formatProblem({ file, line, path, message, tip }: Problem): string {
  const at = path.length > 0 ? `${path.join('.')}: ` : '';
  return `${file}:${line ?? 1}  ${at}${message}  ${tip}`;
}
