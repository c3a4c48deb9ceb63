import { examplesIn, type Finding, type Insight, type KnowledgeGraph } from '../../../graph/index.ts';
import { counted, factsOf } from '../insight-facts.ts';
import { listed } from './formats.ts';

/** The words of panels/insights. */
export const insightWords = {
  title: 'Inzichten',
  about:
    'Geteld over de hele toolbox: uw vraag en uw filters doen hier niet mee. Wat wij hebben afgeleid, telt mee en is zo gemerkt.',
  overview: 'Overzicht',
  groups: {
    gaps: 'Wat ontbreekt',
    'stands-out': 'Wat opvalt',
    today: 'Stand nu',
    certainty: 'Hoe zeker het is',
  },
  how: 'Zo telden wij:',
  off: 'Stand nu staat uit. Daarom ziet u hier niets.',
  showToday: 'Toon Stand nu',
  partlyOff: 'Stand nu staat uit. Wat wij over nu hebben afgeleid, telt daarom niet mee.',
  today: 'Stand nu:',
  ask: 'Vraag dit in de tekening',
  map: 'Toon deze in de tekening',
  open: (name: string) => `Open ${name}`,
  name: 'De naam:',
  place: 'Plaats:',
  reason: 'Onze reden:',
  examples: (finding: Finding) => counted(examplesIn(finding), 'voorbeeld', 'voorbeelden'),
  instruments: ({ facts }: Finding) =>
    counted(new Set(facts.map(({ subject }) => subject)).size, 'instrument', 'instrumenten'),
  pieces: ({ facts }: Finding) => counted(facts.length, 'uitspraak', 'uitspraken'),
  regardless: (findings: readonly Finding[]) =>
    findings.length === 1
      ? 'Wel is er 1 instrument voor alle doelgroepen:'
      : `Wel zijn er ${findings.length} instrumenten voor alle doelgroepen:`,
  related: (findings: readonly Finding[]) =>
    `Waar wij keken: voor wie de ${counted(findings.length, 'instrument', 'instrumenten')} volgens de toolbox zijn`,
  universal: ({ one, pronoun }: ReturnType<KnowledgeGraph['wordsOf']>) =>
    pronoun === 'die' ? `Elke andere ${one} valt hieronder.` : `Elk ander ${one} valt hieronder.`,
};

/** The result of an insight as one sentence. */
export function sentenceFor(graph: KnowledgeGraph, insight: Insight): string {
  const facts = factsOf(graph, insight);
  const { found: n, among, one, many, single, noMeasureText } = facts;
  const share = `${n} van de ${among} ${many}`;
  const has = n === 1 ? 'heeft' : 'hebben';
  const named = single === undefined ? '' : `: ${single}`;
  switch (insight.id) {
    case 'types-without':
    case 'groups-without':
      if (n === 0) return `Er is geen ${one} zonder eigen instrument`;
      return `${share} ${has} geen eigen instrument${named}`;
    case 'without-group':
      if (n === 0) return `Er is geen ${one} zonder doelgroep`;
      return `Bij ${share} noemt de toolbox geen doelgroep${named}`;
    case 'without-example':
      if (n === 0) return `Er is geen ${one} zonder voorbeeld`;
      return `${share} ${has} geen voorbeeld${named}`;
    case 'no-measure':
      if (n === 0) return `Van geen ${one} zegt de toolbox: het ${noMeasureText}`;
      return `Van ${share} zegt de toolbox: het ${noMeasureText}${single === undefined ? '' : ` (${single})`}`;
    case 'unstarted': {
      if (n === 0) return 'Van geen voorbeeld zegt de toolbox dat het nog niet was uitgevoerd';
      const each = facts.statuses.map(({ label, times }) => `${times} keer ${label}`);
      return `${counted(n, 'voorbeeld was', 'voorbeelden waren')} volgens de toolbox nog niet uitgevoerd: ${listed(each)}`;
    }
    case 'shared':
      if (n === 0) return 'Geen effect of aandachtspunt staat bij meer dan één instrument';
      return `${counted(n, 'effect of aandachtspunt staat', 'effecten of aandachtspunten staan')} bij meer dan één instrument`;
    case 'behind': {
      if (n === 0) return 'De toolbox noemt bij geen voorbeeld een organisatie';
      const { leading, most } = facts;
      return `${listed(leading)} ${leading.length === 1 ? 'staat' : 'staan'} het vaakst achter een voorbeeld: ${leading.length === 1 ? '' : 'elk '}bij ${most} van de ${among}`;
    }
    case 'gone':
      if (n === 0) return 'Van geen organisatie weten wij dat zij niet meer bestaat';
      return `${counted(n, 'organisatie bestaat', 'organisaties bestaan')} niet meer: opgegaan in een andere, of gesplitst`;
    case 'unknown-today':
      if (n === 0) return `Van alle ${among} ${many} weten wij iets over nu`;
      return `Van ${share} weten wij niet hoe het nu is`;
    case 'lost':
      if (n === 0) return 'Wij zien niet dat er tekst verloren is gegaan';
      return `Op ${counted(facts.pieces, 'plaats', 'plaatsen')} is tekst van het document verloren gegaan`;
    case 'inferred':
      return `${counted(facts.toolbox, 'uitspraak', 'uitspraken')} uit de toolbox${facts.now === 0 ? '' : ` en ${facts.now} over nu`} hebben wij zelf afgeleid`;
    default:
      return insight.id satisfies never;
  }
}

/** The exact definition of an insight. */
export function definitionOf(graph: KnowledgeGraph, insight: Insight): string {
  const { statuses, relations, unstarted, behind } = graph.vocabulary;
  switch (insight.id) {
    case 'types-without':
      return 'een type staat hier als geen instrument ervoor bedoeld is. Een instrument voor alle doelgroepen waar geen type bij staat, telt niet als eigen. De filters tellen net zo.';
    case 'groups-without':
      return 'een groep staat hier als geen instrument bedoeld is voor deze groep of een deel ervan. Wat voor een ruimere groep of voor alle doelgroepen is, telt niet als eigen. Ook wat de groep alleen noemt in zijn naam, werkwijze of effect, telt niet. De filters tellen net zo. Onder elke groep staat waar de toolbox haar wel noemt.';
    case 'without-group':
      return 'een instrument staat hier als de toolbox niet zegt voor wie het is. Kiest u bij de filters een doelgroep of een type doorstroom, dan ziet u het dus niet.';
    case 'without-example':
      return 'een instrument staat hier als de toolbox er geen voorbeeld bij geeft. Erbij staat wat de toolbox dan over ervaring zegt.';
    case 'no-measure':
      return 'een instrument staat hier als de toolbox dit met zoveel woorden zegt. Het instrument komt wel voor in antwoorden op uw vragen.';
    case 'unstarted': {
      const labels = unstarted.map((status) => `“${statuses[status]?.label ?? status}”`);
      return `een voorbeeld staat hier als de ervaring volgens de toolbox ${labels.join(' of ')} is. Of het later is uitgevoerd, zegt de toolbox niet.`;
    }
    case 'shared':
      return 'een effect of aandachtspunt staat hier als de toolbox het bij meer dan één instrument noemt. De woorden verschillen soms; dat ze op hetzelfde neerkomen, lezen wij erin.';
    case 'behind': {
      const verbs = [...new Set(behind.map((relation) => `“${relations[relation]?.verb ?? relation}”`))];
      const { examples, among } = factsOf(graph, insight);
      return `een voorbeeld telt bij een organisatie als erbij staat: ${verbs.slice(0, -1).join(', ')} of ${verbs.at(-1)}. Het telt per organisatie één keer; de meeste staan vooraan. Bij ${examples} van de ${among} voorbeelden noemt de toolbox een organisatie.`;
    }
    case 'gone':
      return 'een organisatie staat hier als een pagina uit Stand nu zegt waarin zij opging of is gesplitst. Staat een organisatie hier niet, dan kan zij toch verdwenen zijn: dat weten wij niet van alle.';
    case 'unknown-today':
      return 'een bron staat hier als wij niets hebben kunnen vaststellen over hoe het er nu mee is. Een link alleen zegt daar niets over. De bron kan nog bestaan.';
    case 'lost':
      return 'het document is beschadigd. Een plaats staat hier als te zien is dat er tekst weg is. Losse letters die nergens bij horen, tellen niet. Wij vullen niets in.';
    case 'inferred':
      return 'alles met een bron is een uitspraak: een naam, tekst, plaats of verband tussen kaarten. Zij staat hier als het er niet letterlijk staat en wij het eruit opmaken. Onze reden staat erbij. Dat elke doelgroep onder alle doelgroepen valt, telt één keer.';
    default:
      return insight.id satisfies never;
  }
}
