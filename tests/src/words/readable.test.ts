import { describe, expect, it } from 'vitest';
import { insights } from '../../../graph/index.ts';
import { definitionOf, insightWords, sentenceFor } from '../../../src/words/nl/insights.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { readingEase, sentencesIn, syllablesIn, wordsIn } from '../../support/reading-ease.ts';
import { sampleTexts } from '../../support/sample-texts.ts';

/** "Normaal": what most readers of Dutch can read with ease. */
const EASE = 60;
const LONGEST = 20;

const parts = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../../src/words/nl/*.ts', '!**/{index,fact,formats}.ts'],
  { eager: true },
);
const graph = realGraph();
const nouns = { one: 'instrument', many: 'instrumenten', pronoun: 'dat' } as const;

const said = Object.values(parts)
  .flatMap((part) => Object.entries(part))
  .filter(([, each]) => typeof each === 'object')
  .flatMap(([name, each]) => sampleTexts(name, each, nouns).map(({ text }) => text));
const counted = insights(graph, true).flatMap((insight) =>
  [insight.findings, insight.findings.slice(0, 1), []].flatMap((findings) => [
    sentenceFor(graph, { ...insight, findings }),
    `${insightWords.how} ${definitionOf(graph, { ...insight, findings })}`,
  ]),
);
const product = [...new Set([...said, ...counted].flatMap(sentencesIn))];

const told = graph.toolbox.records
  .flatMap(({ statements }) => statements)
  .concat(graph.toolbox.tours.flatMap(({ steps }) => steps.flatMap(({ statements }) => statements)) as never);
const toolbox = [...new Set(told.flatMap(({ text }) => sentencesIn(text)))];

const figures = (name: string, sentences: readonly string[]) => {
  const words = sentences.flatMap(wordsIn);
  return `${name}: ${sentences.length} sentences, ${(words.length / sentences.length).toFixed(1)} words each, reading ease ${readingEase(sentences).toFixed(1)}`;
};
/** What is quoted is a label, which is read as one word. */
const lengthOf = (sentence: string) => wordsIn(sentence.replace(/“[^”]*”/g, 'label')).length;
const long = (sentences: readonly string[]) =>
  sentences.filter((each) => lengthOf(each) > LONGEST).map((each) => `${lengthOf(each)}: ${each}`);

describe('the Dutch of the page', () => {
  it('is easy to read as a whole', () => {
    const hardest = product.toSorted((a, b) => readingEase([a]) - readingEase([b])).slice(0, 10);
    console.log(
      [
        figures('The page', product),
        ...hardest.map((each) => `${readingEase([each]).toFixed(0)} ${each}`),
      ].join('\n'),
    );
    expect(product.length).toBeGreaterThan(150);
    expect(readingEase(product)).toBeGreaterThanOrEqual(EASE);
  });

  it(`has no sentence of more than ${LONGEST} words`, () => {
    expect(long(product)).toEqual([]);
  });
});

/** Its own terms are long words, which stay as the document has them. */
const TOOLBOX = 55;

describe('the Dutch of the toolbox', () => {
  it('is no harder to read than its terms make it', () => {
    console.log([figures('The toolbox', toolbox), ...long(toolbox)].join('\n'));
    expect(readingEase(toolbox)).toBeGreaterThanOrEqual(TOOLBOX);
  });
});

describe('the meanings of terms', () => {
  const meanings = graph.terms.flatMap(({ means }) => sentencesIn(means));
  it('are easier to read than the texts themselves', () => {
    console.log(figures('The meanings', meanings));
    expect(meanings.length).toBeGreaterThanOrEqual(graph.terms.length);
    expect(long(meanings)).toEqual([]);
    expect(readingEase(meanings)).toBeGreaterThanOrEqual(EASE);
  });
});

describe('reading ease', () => {
  it('counts the syllables of Dutch', () => {
    const counts: Readonly<Record<number, string>> = {
      1: 'u geen nieuw mooi kaart huis 64 SEV',
      2: 'opnieuw doelgroep bureau draaien browser gebruik zoeken plaatsen',
      3: 'afgeleid geopend instrument vergelijk weergave uitvoering ideaal senior',
      4: 'instrumenten vergelijken corporatie situatie kopiëren reageren financieel',
      5: 'categorieën financiële organisatie',
    };
    for (const [count, words] of Object.entries(counts))
      for (const word of words.split(' ')) expect(syllablesIn(word), word).toBe(Number(count));
  });

  it('distinguishes sentences from labels', () => {
    expect(sentencesIn('Sluit. Dit is er: "nee." Weg?')).toEqual(['Sluit.', 'Dit is er: "nee."', 'Weg?']);
    expect(sentencesIn('Download als tekst (.md)')).toEqual([]);
    expect(sentencesIn('3 van de 4 instrumenten hebben geen voorbeeld')).toHaveLength(1);
  });

  it('equals the formula', () => {
    // 4 words, 6 syllables.
    expect(readingEase(['Dit is een instrument.'])).toBeCloseTo(206.84 - 0.77 * 150 - 0.93 * 4);
  });
});
