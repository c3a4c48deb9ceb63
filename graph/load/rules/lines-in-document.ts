import {
  fileOf,
  provenancesOf,
  provenancesOfTerms,
  provenancesOfTour,
  tourFileOf,
  type Breach,
  type RecordRule,
} from './rule.ts';

/** Requires that provenance from the document names an existing part and lines inside it. */
export const linesInDocument: RecordRule = {
  name: 'lines-in-document',
  description: 'Provenance from the document names an existing part and lines inside it.',
  scope: 'records',
  check: ({ toolbox }) => {
    const breaches: Breach[] = [];
    const { parts, lines: length } = toolbox.document;
    for (const [id, { lines }] of Object.entries(parts))
      if (lines[1] > length)
        breaches.push({
          file: 'document.yaml',
          path: ['parts', id, 'lines'],
          message: `ends at line ${lines[1]}, but the document has ${length}`,
          tip: 'Correct the range.',
        });
    const cited = [
      ...toolbox.records.map((record) => [fileOf(record), provenancesOf(record)] as const),
      ...toolbox.tours.map((tour) => [tourFileOf(tour), provenancesOfTour(tour)] as const),
      ['terms.yaml', provenancesOfTerms(toolbox.terms)] as const,
    ];
    for (const [file, provenances] of cited)
      for (const [path, from] of provenances) {
        if (from.layer !== 'toolbox') continue;
        const part = parts[from.part];
        const report = (message: string, tip: string) => breaches.push({ file, path, message, tip });
        if (!part) {
          report(`there is no part "${from.part}" in the document`, 'Use an id from document.yaml.');
          continue;
        }
        for (const [first, last] of from.lines)
          if (first < part.lines[0] || last > part.lines[1])
            report(
              `lines ${first}-${last} lie outside "${from.part}"`,
              `That part is lines ${part.lines[0]}-${part.lines[1]}.`,
            );
      }
    return breaches;
  },
};
