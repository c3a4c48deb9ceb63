import type { FactField } from '../../../graph/index.ts';
import { listed } from './formats.ts';

const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier'];
const number = (n: number): string => NUMBERS[n] ?? String(n);
const points = (n: number): string => (n === 0 ? 'niets' : n === 1 ? '1 punt' : `${n} punten`);
/** Two is "allebei", more are "alle drie". */
const together = (n: number): string => (n === 2 ? 'allebei' : `alle ${number(n)}`);

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

/** The words of panels/compare. */
export const compareWords = {
  title: (n: number, many: string) => (n < 2 ? 'Vergelijk' : `${n} ${many} vergeleken`),
  what: (most: number) =>
    `Kies twee tot ${number(most)} kaarten van één soort. Ze komen naast elkaar te staan. U ziet wat van allemaal gezegd wordt, en wat van maar één.`,
  another: (name: string) => `U koos ${name}. Kies er nog een om te vergelijken.`,
  button: {
    add: 'Vergelijk',
    anew: 'Begin nieuwe vergelijking',
    chosen: 'In vergelijking ✓',
    full: (most: number) => `Vergelijk: er zijn er al ${number(most)} gekozen`,
  },
  picker: {
    kind: 'Wat wilt u vergelijken?',
    choose: (many: string, n: number, most: number) => `Kies ${many}: ${n} gekozen, hoogstens ${most}`,
    inView: 'In beeld',
    noneInView: 'Hiervan is nu niets in beeld.',
    others: (n: number) => `Niet in beeld (${n})`,
    full: (most: number) => `U kunt er hoogstens ${number(most)} vergelijken. Haal er eerst een weg.`,
    clear: 'Haal alles weg',
    done: 'Naar de vergelijking',
  },
  all: (n: number) => `${together(n).replace('a', 'A')}:`,
  only: (name: string) => `Alleen ${name}:`,
  /** The headings under which only one of them states something, and how much all of them state. */
  short: (
    all: number,
    shared: number,
    alone: readonly { readonly name: string; readonly headings: readonly string[] }[],
  ) =>
    [
      ...(alone.length > 0
        ? alone.map(({ name, headings }) => `Alleen ${name} heeft iets onder ${quoted(headings)}.`)
        : ['Onder elk kopje staat iets bij meer dan één.']),
      `Gelijk bij ${together(all)}: ${points(shared)}.`,
    ].join(' '),
  points,
  explained:
    'Als hetzelfde telt wat onder hetzelfde kopje met dezelfde zin, hetzelfde thema of dezelfde kaart staat. Andere woorden kunnen hetzelfde bedoelen.',
  partly:
    '"Deels ook bij" staat er als de ander maar een deel ervan noemt. Het staat er ook als een woord als "vooral" bij maar een van beide staat.',
  silent: '"Niet vermeld" wil niet zeggen: nee.',
  differences: 'Alleen verschillen',
  hidden: (n: number) =>
    n === 0
      ? 'Er is geen rij waarin alles gelijk is.'
      : n === 1
        ? '1 rij verborgen, waarin alles gelijk is.'
        : `${n} rijen verborgen, waarin alles gelijk is.`,
  together,
  alone: 'alleen hier',
  alsoWith: (all: readonly string[], partly: readonly string[]) =>
    [
      ...(all.length > 0 ? [`ook bij ${listed(all)}`] : []),
      ...(partly.length > 0 ? [`deels ook bij ${listed(partly)}`] : []),
    ].join(', '),
  table: 'Vergelijking, naast elkaar',
  open: (name: string) => `Open ${name}`,
  remove: (name: string) => `${name}: haal uit de vergelijking`,
  silence: 'niet vermeld',
  unknownToday: 'niets vastgesteld',
  nothingToday: 'Van geen van deze hebben wij iets kunnen vaststellen over hoe het nu is.',
  field: {
    experience: 'Ervaring',
    places: 'Plaats',
    otherNames: 'Ook genoemd',
    addresses: 'Adres zoals vermeld in de toolbox (oud)',
    links: 'Nu te vinden',
  } satisfies Record<FactField, string>,
};
