import type { Vocabulary } from '../vocabulary.ts';
import { askedIn, nearestTo, wordsOf, type Asked, type Reading } from './search/asked.ts';
import { ASPECTS, type Findable, type SearchText } from './search/findables.ts';
import { readLexicon, type Lexicon } from './search/lexicon.ts';
import { indexWords } from './search/word-index.ts';
import { wordsIn } from './search/words.ts';

/** A found item, by the id of its findable. */
export interface Hit {
  readonly id: string;
  /** The text that matches best. */
  readonly found: SearchText;
  /** The words to mark in it, and in the name. */
  readonly words: ReadonlySet<string>;
}

/** The answer to a query. */
export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Whether nothing has any asked word, so that the hits are what comes closest. */
  readonly isNearest: boolean;
  /** Asked words that stand nowhere, and of which nothing is a form, a part or a typing error. */
  readonly unknown: readonly string[];
}

/** Aspects from this weight on name something. */
const NAMING = 2;
/** All that was asked for in one text says more than the same words here and there; as one phrase, even more. */
const TOGETHER = 1.5;
const PHRASE = 2;

/** How much less a text in the other language is shown. */
const FOREIGN = 100;

/** A text with the number of its findable, its words with spaces around them, and how much it counts. */
interface IndexedText {
  readonly own: SearchText;
  readonly of: number;
  readonly words: string;
  readonly weight: number;
}

/** Our own words for a record are shown only where no text of its own has what was asked for. */
const isOurs = ({ aspect }: SearchText): boolean => aspect === 'searchWord' || aspect === 'translation';

/**
 * Indexes the findables once and returns a function that answers a query. Every word has to match: as itself,
 * in another form, as a beginning or a part of a compound, by a word of the same meaning, or with about one
 * letter in five mistaken. If nothing matches all words, any word will do.
 */
export function createSearch(
  findables: readonly Findable[],
  { fillers, endings }: Pick<Vocabulary, 'fillers' | 'endings'>,
  lexicon: Lexicon = { same: [], nearest: {} },
): (query: string) => SearchResult {
  const owned = findables.flatMap(({ texts, weight = 1 }, of) => texts.map((own) => ({ own, of, weight })));
  const index = indexWords(
    owned.map(({ own: { text, aspect, language } }) => {
      const naming = ASPECTS[aspect] >= NAMING;
      return { text, naming, guessed: naming || language === undefined };
    }),
    endings,
  );
  const texts = owned.map(({ own, of, weight }, at): IndexedText => ({
    own,
    of,
    words: index.inOrder[at] ?? '',
    weight: ASPECTS[own.aspect] * weight,
  }));
  const ignored = new Set(fillers);
  const reading: Reading = { index, lexicon: readLexicon(lexicon), fillers: ignored, last: new Map() };

  return (query) => {
    const typed = wordsOf(query, index);
    const all = askedIn(typed, reading);
    const known = all.filter((asked) => asked.texts.length > 0);
    const missing = all.filter((asked) => asked.texts.length === 0);
    const closest = missing.map((asked) => nearestTo(asked, reading)).filter((each) => each !== undefined);
    const asked = known.length > 0 ? known : closest;
    if (asked.length === 0) return { hits: [], isNearest: false, unknown: missing.map(({ typed }) => typed) };
    const words = new Set(asked.flatMap(({ meant }) => [...meant]).filter((word) => !ignored.has(word)));
    const wholes = [...new Set([typed.join(' '), wordsIn(query).join(' ')])].map((whole) => ` ${whole}`);
    const candidates = gather(texts, asked, wholes);
    const complete = candidates.filter(({ best }) => asked.every((_, at) => best[at] !== undefined));
    const ranked = (complete.length > 0 && known.length > 0 ? complete : candidates)
      .map((candidate) => ({ candidate, tier: tierOf(candidate, wholes), score: scoreOf(candidate) }))
      .toSorted((a, b) => a.tier - b.tier || b.score - a.score || a.candidate.of - b.candidate.of);
    return {
      hits: ranked.flatMap(({ candidate, tier }): Hit[] => {
        const findable = findables[candidate.of];
        return findable
          ? [{ id: findable.id, found: foundIn(candidate, findable, tier, wholes), words }]
          : [];
      }),
      isNearest: known.length === 0,
      unknown: missing.map(({ typed }) => typed),
    };
  };
}

/** A findable with some of what was asked for. */
interface Candidate {
  readonly of: number;
  /** The best value of each thing asked for, by its place in the query. */
  readonly best: number[];
  /** The value of the text that has most of it. */
  most: number;
  /** The text to show, and how well it shows what was asked for. */
  shown: IndexedText;
  clear: number;
  /** Whether all that was asked for is in its name. */
  named: boolean;
  /** The texts that name it and have some of it. */
  readonly naming: IndexedText[];
}

function gather(
  texts: readonly IndexedText[],
  asked: readonly Asked[],
  wholes: readonly string[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const of = new Map<number, Candidate>();
  const rarities = asked.map((each) => Math.log(1 + texts.length / each.texts.length));
  const seen = new Uint8Array(texts.length);
  for (const { texts: found } of asked)
    for (const number of found) {
      const text = texts[number];
      if (!text || seen[number] === 1) continue;
      seen[number] = 1;
      let candidate = of.get(text.of);
      if (!candidate) {
        candidate = started(text);
        of.set(text.of, candidate);
        candidates.push(candidate);
      }
      addText(candidate, { text, number, asked, rarities, wholes });
    }
  return candidates;
}

/** Adds what one text has of what was asked for. */
function addText(
  candidate: Candidate,
  {
    text,
    number,
    asked,
    rarities,
    wholes,
  }: {
    readonly text: IndexedText;
    readonly number: number;
    readonly asked: readonly Asked[];
    readonly rarities: readonly number[];
    readonly wholes: readonly string[];
  },
): void {
  let clear = 0;
  let count = 0;
  for (let at = 0; at < asked.length; at++) {
    const quality = (asked[at]?.quality[number] ?? 0) * (rarities[at] ?? 0);
    if (quality === 0) continue;
    clear += quality;
    count += 1;
    candidate.best[at] = Math.max(candidate.best[at] ?? 0, quality * text.weight);
  }
  const isAll = count === asked.length;
  if (isAll && count > 1)
    clear *= wholes.some((whole) => text.words.includes(`${whole} `)) ? TOGETHER * PHRASE : TOGETHER;
  candidate.most = Math.max(candidate.most, clear * text.weight);
  const isName = text.own.aspect === 'name';
  if (isAll && isName) candidate.named = true;
  if (isName || ASPECTS[text.own.aspect] >= NAMING) candidate.naming.push(text);
  // A text in the other language is shown only where no text in that of the page has any of it.
  const own = text.own.language === undefined ? clear : clear / FOREIGN;
  const shows = own + (isOurs(text.own) ? 0 : text.weight / 1000);
  if (shows <= candidate.clear) return;
  candidate.clear = shows;
  candidate.shown = text;
}

const started = (shown: IndexedText): Candidate => ({
  of: shown.of,
  best: [],
  most: 0,
  shown,
  clear: 0,
  named: false,
  naming: [],
});

const scoreOf = ({ best, most }: Candidate): number => best.reduce((sum, value) => sum + value, 0) + most;

/** The last tier: what has not everything in its name. */
const REST = 5;

/**
 * Ranks an exact name first, then another text that names it exactly, a name that begins with the query, one
 * that contains it as a phrase, one that has all of it, and then the rest. `wholes` are the query as it was
 * typed and with joined words as one, each after a space.
 */
function tierOf({ naming, named }: Candidate, wholes: readonly string[]): number {
  let tier = named ? 4 : REST;
  for (const { own, words, weight } of naming)
    for (const whole of wholes) {
      const at = words.indexOf(whole);
      if (at < 0) continue;
      const isWhole = at === 0 && words.length === whole.length + 1;
      if (own.aspect === 'name')
        tier = Math.min(tier, isWhole ? Number(weight < ASPECTS.name) : at === 0 ? 2 : 3);
      else if (isWhole) tier = Math.min(tier, 1);
    }
  return tier;
}

/** The text to show: just what was asked for, the name that has it all, or the text that has most of it. */
function foundIn(
  { naming, shown }: Candidate,
  { texts }: Findable,
  tier: number,
  wholes: readonly string[],
): SearchText {
  const exact = tier === 1 && naming.find(({ words }) => wholes.some((whole) => words === `${whole} `));
  if (exact) return exact.own;
  const name = tier < REST && texts.find(({ aspect }) => aspect === 'name');
  return name || shown.own;
}
