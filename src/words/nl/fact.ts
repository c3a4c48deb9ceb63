/** The words that panels/fact adds to a statement. */
export { detailOf, placeOf } from './provenance.ts';
export { recordWords } from './record.ts';
export { termWords } from './terms.ts';
export { translationWords } from './translation.ts';
