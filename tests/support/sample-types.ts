/** The nouns of a language, for words that are composed with them. */
export interface Nouns {
  readonly one: string;
  readonly many: string;
  readonly pronoun: 'die' | 'dat';
}

export type Draw<Arguments> = (n: number, nouns: Nouns) => Arguments;
type Spoken<T> = T extends (...args: never[]) => unknown
  ? true
  : T extends string | readonly string[]
    ? never
    : { [K in keyof T]: Spoken<T[K]> }[keyof T];

/**
 * Arguments for every function in an object of words, for the numbers 0, 1 and 2; a missing function is a
 * type error.
 */
export type Samples<T> = {
  readonly [K in keyof T as [Spoken<T[K]>] extends [never] ? never : K]: T[K] extends (
    ...args: infer A
  ) => unknown
    ? Draw<A> | readonly Draw<A>[]
    : Samples<T[K]>;
};
