type Fits = (text: string) => boolean;

/**
 * Breaks a text into lines of at most `width`. A word that is too long is hyphenated where `breaks` allows it (`verhuis|keten`), otherwise
 * after the last letter that fits.
 */
export function breakLines(
  text: string,
  { width, measure, breaks }: { width: number; measure: (text: string) => number; breaks: readonly string[] },
): string[] {
  const fits: Fits = (line) => measure(line) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(' ')
    .flatMap((part) => (fits(part) ? [part] : hyphenate(part, fits, breaks)))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer) && !line.endsWith('-')) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].filter((each) => each !== '');
}

function hyphenate(word: string, fits: Fits, breaks: readonly string[]): string[] {
  for (const rule of breaks) {
    const start = word.toLowerCase().indexOf(rule.replace('|', ''));
    const cut = start + rule.indexOf('|');
    if (start >= 0 && fits(`${word.slice(0, cut)}-`)) return [`${word.slice(0, cut)}-`, word.slice(cut)];
  }
  let cut = word.length - 2;
  while (cut > 3 && !fits(`${word.slice(0, cut)}-`)) cut--;
  const rest = word.slice(cut);
  return [`${word.slice(0, cut)}-`, ...(fits(rest) ? [rest] : hyphenate(rest, fits, breaks))];
}
