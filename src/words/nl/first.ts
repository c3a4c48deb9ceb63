import type { Vocabulary, ResultCount } from '../../../graph/index.ts';

const count = (n: number, one: string, many: string): string =>
  `${n === 0 ? 'geen' : n} ${n === 1 ? one : many}`;

/** The words of the first screen: every text there that is not the toolbox's own. */
export const words = {
  product: 'Doorstroomverkenner',
  search: {
    label: 'Zoek woord, plaats of organisatie',
    short: 'Zoek',
    loading: 'Het zoeken wordt geladen…',
  },
  views: {
    map: 'Kaart',
    list: 'Lijst',
    matrix: 'Matrix',
    compare: 'Vergelijk',
    insights: 'Inzichten',
    kept: 'Bewaard',
    help: 'Uitleg',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    search: 'Zoekresultaten',
    label: 'Weergave',
    more: 'Meer',
  },
  tour: 'Rondleiding',
  share: 'Deel',
  menu: 'Menu',
  history: { label: 'Uw stappen', undo: 'Ongedaan maken', redo: 'Opnieuw doen' },
  question: {
    label: 'Uw vraag',
    answer: 'Antwoord op uw vraag',
    begin: 'Ik zoek instrumenten',
    before: {
      group: 'voor',
      type: 'die doorstromen',
      category: 'uit',
      theme: 'waarbij de toolbox zegt:',
      place: 'met een voorbeeld in',
      experience: 'met ervaring volgens de toolbox:',
    },
    /** Between the clause of group and type and the rest. */
    comma: ',',
    any: {
      group: 'elke doelgroep',
      type: 'op elke manier',
      category: 'elke categorie',
      theme: 'kies een effect of aandachtspunt',
      place: 'kies een plaats',
      experience: 'kies hoe ver het is',
    },
    part: {
      group: 'Doelgroep',
      type: 'Type doorstroom',
      category: 'Categorie',
      theme: 'Effect',
      place: 'Plaats',
      experience: 'Ervaring',
    },
    or: ' of ',
    own: 'Met eigen instrumenten',
    universalOnly: 'Alleen wat voor alle doelgroepen is',
    nothing: 'Hiervoor noemt de toolbox niets',
    option: (label: string, named: number, universal: number) =>
      `${label} (${[named > 0 || universal === 0 ? (named > 0 ? named : 'geen') : [], universal > 0 ? `${universal} voor alle` : []].flat().join(' + ')})`,
    result: (n: number) => count(n, 'instrument', 'instrumenten'),
    universal: (n: number) =>
      `Daarvan ${n === 1 ? 'is er 1' : `zijn er ${n}`} voor alle doelgroepen. De toolbox noemt daarbij geen type doorstroom.`,
    empty: 'De toolbox noemt hiervoor geen eigen instrument.',
    onlyUniversal: (n: number) =>
      `De toolbox noemt hiervoor geen eigen instrument. Wel ${n === 1 ? 'is er 1 instrument' : `zijn er ${n} instrumenten`} voor alle doelgroepen, zonder type doorstroom.`,
    named: 'Wel genoemd bij:',
    clear: 'Maak de vraag leeg',
  },
  filters: {
    part: {
      group: 'Doelgroep',
      type: 'Type doorstroom',
      category: 'Categorie',
      theme: 'Effect of aandachtspunt',
      place: 'Plaats van een voorbeeld',
      experience: 'Ervaring volgens de toolbox',
    },
  },
  columns: (words: readonly string[]) => words.join(' of '),
  map: {
    loading: 'De tekening wordt geladen…',
    failed:
      'De tekening kon niet worden geladen. De lijst werkt wel. Controleer de verbinding en laad de pagina opnieuw. Wat u nu ziet, blijft dan staan.',
    badge: (parts: readonly { count: number; name: string }[]) =>
      `+${parts.map(({ count: n, name }) => `${n} ${name}`).join(', ')}`,
    dashed: 'Streepjes: door ons afgeleid',
    noInstrument: 'geen eigen instrument',
  },
  list: { empty: 'Er zijn geen kaarten in beeld.' },
  introduction:
    'De Doorstroomverkenner laat zien wat er staat in een toolbox over doorstroom van omstreeks 2010. Doorstroom is: verhuizen en een woning achterlaten voor een ander.',
  record: {
    title: 'Over deze kaart',
    welcomeTitle: 'Waar wilt u beginnen?',
    welcome: 'Vul de zin in, kies een kaart, of begin met een van deze vragen.',
    close: 'Sluit',
    also: 'Ook genoemd',
    forWhom: 'Voor wie',
    noApplication: 'De toolbox noemt geen doelgroep.',
    untyped: 'Er staat geen type doorstroom bij.',
    experience: 'Ervaring',
    places: 'Plaats',
    connected: 'Verbonden met',
    now: 'Stand nu',
    nowNote:
      'Dit komt niet uit de toolbox. Wij lazen een bewaarde versie van elke pagina. Die kan nu anders zijn.',
    nothingVerified: 'Wij hebben niets kunnen vaststellen over hoe dit nu is.',
    addresses: 'Adres zoals vermeld in de toolbox',
    source: 'Waar dit staat',
    namedIn: 'Staat in',
  },
  bar: {
    visible: (n: number, all: number) => `${n} van ${all} zichtbaar`,
    showAll: 'Toon alles',
    remove: (label: string) => `${label}: haal weg`,
    hidden: (n: number) => `${n} verborgen`,
    path: 'alleen deze route',
    nowOff: 'zonder Stand nu',
    compare: (n: number) => `Vergelijk (${n})`,
  },
  ready: {
    more: (n: number) => `Nog ${n} ${n === 1 ? 'vraag' : 'vragen'}`,
    lacking: 'Dit staat niet in de toolbox',
    near: 'Wel te vinden:',
    count: (result: ResultCount, kinds: Vocabulary['kinds']): string => {
      switch (result.of) {
        case 'instruments':
          if (result.universal === 0) return count(result.named, 'instrument', 'instrumenten');
          return `${result.named === 0 ? 'geen eigen' : `${result.named} eigen`}, ${result.universal} voor alle`;
        case 'ends': {
          const { one = result.kind, many = result.kind } = kinds[result.kind] ?? {};
          return `${count(result.count, one, many)}, ${count(result.paths, 'route', 'routes')}`;
        }
        case 'connecting-nodes':
          return count(result.count, 'verband', 'verbanden');
        case 'nothing':
          return 'staat er niet in';
        default:
          return result satisfies never;
      }
    },
  },
  basis: { stated: 'vermeld', inferred: 'afgeleid' },
  loading: 'Bezig met laden…',
  partFailed:
    'Dit deel kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw. Wat u nu ziet, blijft dan staan.',
  unknown: (names: readonly string[]) =>
    `Deze link noemt iets wat hier niet te openen is: ${names.join(', ')}. De rest is geopend.`,
  failed: 'De toolbox kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.',
  reload: 'Laad opnieuw',
};
