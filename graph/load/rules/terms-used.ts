import type { Toolbox } from '../../model.ts';
import { findTerms, knownAs, termFinder } from '../../queries/terms.ts';
import type { Language } from '../../vocabulary.ts';
import { termPath, type Breach, type GraphRule } from './rule.ts';

/** Requires that every form of a term occurs in a text of the toolbox. */
export const termsUsed: GraphRule = {
  name: 'terms-used',
  description: 'Every explained form occurs in a text of the toolbox.',
  scope: 'graph',
  check: ({ toolbox, language }) => unusedForms(toolbox, language),
};

function unusedForms(toolbox: Toolbox, language: Language): Breach[] {
  const texts = [
    ...toolbox.records.flatMap(({ statements, otherNames }) => [
      ...statements.map(({ text }) => text),
      ...otherNames.map(({ name }) => name),
    ]),
    ...toolbox.tours.flatMap(({ steps }) =>
      steps.flatMap(({ statements }) => statements.map(({ text }) => text)),
    ),
  ];
  const finder = termFinder(toolbox.terms);
  const pieces = texts.flatMap((text) => findTerms(finder, text));
  const found = new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : knownAs(piece.text))));
  return toolbox.terms.flatMap(({ id, term, forms }) => {
    const breach = (path: (string | number)[], form: string, tip: string) => [
      {
        file: 'terms.yaml',
        path: termPath(toolbox, language, path),
        message: `"${form}" stands in no text`,
        tip,
      },
    ];
    if (![term, ...forms].some((form) => found.has(knownAs(form))))
      return breach([id, 'term'], term, 'Remove it, or add a form that stands in one.');
    return forms.flatMap((form, at) =>
      found.has(knownAs(form)) ? [] : breach([id, 'forms', at], form, 'Remove this form.'),
    );
  });
}
