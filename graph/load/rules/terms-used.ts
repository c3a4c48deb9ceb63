import type { Toolbox } from '../../model.ts';
import type { Problem } from '../problems.ts';
import { findTerms, knownAs, termFinder } from '../../queries/terms.ts';

/** Only words that stand in what is told are explained, each as it stands there. Asked in the toolbox's own language: tours are translated. */
export function termsUsed(toolbox: Toolbox): Problem[] {
  const told = [
    ...toolbox.records.flatMap(({ statements, otherNames }) => [
      ...statements.map(({ text }) => text),
      ...otherNames.map(({ name }) => name),
    ]),
    ...toolbox.tours.flatMap(({ steps }) =>
      steps.flatMap(({ statements }) => statements.map(({ text }) => text)),
    ),
  ];
  const finder = termFinder(toolbox.terms);
  const pieces = told.flatMap((text) => findTerms(finder, text));
  const found = new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : knownAs(piece.text))));
  return toolbox.terms.flatMap(({ id, term, forms }) => {
    const breach = (path: (string | number)[], form: string, tip: string) => [
      { rule: 'terms-used', file: 'terms.yaml', path, message: `"${form}" stands in no text`, tip },
    ];
    if (![term, ...forms].some((form) => found.has(knownAs(form))))
      return breach([id, 'term'], term, 'Remove it, or add a form that stands in one.');
    return forms.flatMap((form, at) =>
      found.has(knownAs(form)) ? [] : breach([id, 'forms', at], form, 'Remove this form.'),
    );
  });
}
