/** What panels/fact says around a statement. */
export { detailOf, placeOf } from './provenance.ts';
export { termWords } from './terms.ts';
export { translationWords } from './translation.ts';
