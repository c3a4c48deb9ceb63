/** All choices of `size` out of a list, or about `most` of them, evenly spread. */
export function choices<T>(list: readonly T[], size: number, most = Infinity): T[][] {
  const every = (from: number, left: number): T[][] =>
    left === 0
      ? [[]]
      : list.slice(from).flatMap((each, at) => every(from + at + 1, left - 1).map((rest) => [each, ...rest]));
  const found = every(0, size);
  const step = Math.max(1, Math.floor(found.length / most));
  return found.filter((_, at) => at % step === 0);
}
/** A list in every order. */
export const permutations = <T>(list: readonly T[]): T[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((each, at) => permutations(list.toSpliced(at, 1)).map((rest) => [each, ...rest]));
