import { knownAs } from '../../queries/terms.ts';
import type { Rule } from './rule.ts';

/** A word is explained in one way: no form is there twice. */
export const termsOnce: Rule = ({ toolbox }) => {
  const owners = new Map<string, string>();
  return toolbox.terms.flatMap(({ id, term, forms }) =>
    [term, ...forms].flatMap((form, at) => {
      const owner = owners.get(knownAs(form));
      owners.set(knownAs(form), owner ?? id);
      if (owner === undefined) return [];
      return [
        {
          rule: 'terms-once',
          file: 'terms.yaml',
          path: at === 0 ? [id, 'term'] : [id, 'forms', at - 1],
          message: `"${form}" is already explained at "${owner}"`,
          tip: 'Keep it in one place.',
        },
      ];
    }),
  );
};
