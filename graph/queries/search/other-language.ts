import type { Published } from '../../published.ts';
import { placeOfStatement, tourHit, type OtherLanguage, type SearchText } from './findables.ts';

/**
 * What a toolbox in one language has to say to a reader of another: names, summaries, search words, statements
 * and the texts of the tours. Texts that are the same in all languages are left out, and so is what a translation
 * has beside its own words.
 */
export function otherLanguageOf({ toolbox, vocabulary }: Published, own: Published): OtherLanguage {
  const { language } = vocabulary;
  const byId = new Map(own.toolbox.records.map((record) => [record.id, record]));
  const all = (aspect: SearchText['aspect'], texts: readonly string[]): SearchText[] =>
    texts.map((text) => ({ aspect, text, language }));
  const records = toolbox.records.map(({ id, name, translated, otherNames, statements }) => {
    const known = byId.get(id);
    // A translation has the words of its original already.
    const said = known && !known.translated ? known : undefined;
    const words = own.vocabulary.searchWords[id] ?? [];
    return [
      id,
      [
        ...(known && [known.name, known.translated?.original].includes(name)
          ? []
          : all('translation', [name])),
        ...all(
          'searchWord',
          (vocabulary.searchWords[id] ?? []).filter((word) => !words.includes(word)),
        ),
        ...all('summary', translated ? [translated.summary] : []),
        ...otherNames.flatMap(({ name: other, from: { layer } }, at) =>
          said && said.otherNames[at]?.name !== other
            ? [{ aspect: 'otherName' as const, text: other, layer, language }]
            : [],
        ),
        ...statements.flatMap((each) =>
          said
            ? [
                {
                  aspect: 'statement' as const,
                  text: each.text,
                  ...placeOfStatement(own.vocabulary, each),
                  language,
                },
              ]
            : [],
        ),
      ],
    ] as const;
  });
  const tours = toolbox.tours.flatMap(({ id, steps }) =>
    steps.map(
      ({ title, statements }, at) =>
        [
          tourHit(id, at + 1),
          [
            ...all('translation', [title]),
            ...all(
              'statement',
              statements.map(({ text }) => text),
            ),
          ],
        ] as const,
    ),
  );
  return Object.fromEntries([...records, ...tours].filter(([, texts]) => texts.length > 0));
}
