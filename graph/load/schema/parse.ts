import * as v from 'valibot';
import type { Problem } from '../problems.ts';

/** The result of parsing a file: its value, or every problem in it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problem[] };

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const base = { rule: 'schema', file, path };
  if (issue.type === 'never')
    return {
      ...base,
      message: 'is not a field here',
      tip: 'Remove it, or see the field table in graph/README.md.',
    };
  if (issue.received === 'undefined')
    return { ...base, message: 'is missing', tip: 'Add it; see the field table in graph/README.md.' };
  const plain = /^Invalid/.test(issue.message);
  const message = plain
    ? `is ${issue.received}, expected ${issue.expected ?? 'something else'}`
    : issue.message;
  return { ...base, message, tip: 'Correct the value; see the field table in graph/README.md.' };
}

/** Parses the content of a file, or returns every problem in it. `file` is used only in problems. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown, file: string): Parsed<T> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const problem = {
      rule: 'schema',
      file,
      path: [],
      message: 'holds no fields',
      tip: 'Write `field: value` lines; see graph/README.md.',
    };
    return { ok: false, problems: [problem] };
  }
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map((issue) => problemOf(file, issue)) };
}
