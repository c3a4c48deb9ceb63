import { knownAs } from '../../queries/terms.ts';
import { termPath, type RecordRule } from './rule.ts';

/** Requires that each form of a term is explained once. */
export const termsOnce: RecordRule = {
  name: 'terms-once',
  description: 'Each form of a term is explained once.',
  scope: 'records',
  check: ({ toolbox, vocabulary: { language } }) => {
    const owners = new Map<string, string>();
    return toolbox.terms.flatMap(({ id, term, forms }) =>
      [term, ...forms].flatMap((form, at) => {
        const owner = owners.get(knownAs(form));
        owners.set(knownAs(form), owner ?? id);
        if (owner === undefined) return [];
        return [
          {
            file: 'terms.yaml',
            path: termPath(toolbox, language, at === 0 ? [id, 'term'] : [id, 'forms', at - 1]),
            message: `"${form}" is already explained at "${owner}"`,
            tip: 'Keep it in one place.',
          },
        ];
      }),
    );
  },
};
