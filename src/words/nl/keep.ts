import type { SourceDocument } from '../../../graph/index.ts';
import { dayInWords, dayOfDate, listed, monthInWords } from './formats.ts';

/** The words of panels/kept and of the memo. */
export const keep = {
  keep: 'Bewaar',
  kept: 'Bewaard ✓ – haal weg',
  again: 'Bewaar weer, met uw notitie',
  path: (number: number, ends: string) => `Bewaar route ${number}: ${ends}`,

  title: 'Bewaard',
  where:
    'Wat u bewaart, staat alleen in deze browser, op dit apparaat. Wij krijgen het niet. Wie deze browser ook gebruikt, kan het lezen.',
  notStored:
    'Uw browser slaat dit niet op. Wat u nu bewaart, is weg als u deze pagina sluit of opnieuw laadt. Kopieer of download het memo als u het wilt houden.',
  outdated:
    'Een ander tabblad gebruikt een nieuwere versie: laad opnieuw. Wat u in dit tabblad nu nog bewaart, wordt niet opgeslagen.',
  aside:
    'Een deel van wat u eerder bewaarde, kunnen wij niet lezen. Het is niet weg: het staat apart in deze browser.',
  asideDownload: 'Download dat deel',
  asideFile: 'bewaard-niet-leesbaar.txt',
  asideDrop: 'Wis dat deel',
  empty: [
    'U heeft nog niets bewaard.',
    'Bewaar kaarten en routes, en schrijf er een notitie bij. U krijgt dan een memo met genummerde bronnen. Dat kunt u kopiëren, downloaden of afdrukken.',
    'Stelt u een vraag, dan begint het memo met het antwoord. Daarvoor hoeft u niets te bewaren.',
    'Een kaart bewaart u met de knop "Bewaar" boven aan de kaart. Een route bewaart u met de ster ☆ achter de route.',
  ],
  ofToday: (n: number) =>
    n === 1
      ? 'Iets wat u bewaarde, hoort bij Stand nu. Stand nu staat uit. Daarom staat het niet in deze lijst en niet in het memo.'
      : `${n} dingen die u bewaarde, horen bij Stand nu. Stand nu staat uit. Daarom staan zij niet in deze lijst en niet in het memo.`,
  showToday: 'Toon Stand nu',

  pathKind: 'route',
  recordKind: 'kaart',
  open: (name: string) => `Open: ${name}`,
  note: 'Uw notitie',
  noteFor: (name: string) => ` bij ${name}`,
  changed: {
    record: (date: string) =>
      `Deze kaart is veranderd sinds u haar bewaarde, op ${dayOfDate(date)}. Hier en in het memo staat wat er nu staat.`,
    route: (date: string) =>
      `Deze route is veranderd sinds u haar bewaarde, op ${dayOfDate(date)}. Hier en in het memo staat wat er nu staat.`,
    former: 'Toen:',
    accept: 'Gezien',
    acceptOf: (name: string) => `Gezien: de verandering van ${name}`,
  },
  gone: {
    record: 'De toolbox heeft deze kaart niet meer. Uw notitie blijft staan.',
    route: 'De toolbox heeft deze route niet meer. Uw notitie blijft staan.',
  },
  up: (name: string) => `Zet hoger: ${name}`,
  down: (name: string) => `Zet lager: ${name}`,
  place: (name: string, at: number, all: number) => `${name} staat nu op plaats ${at} van ${all}.`,
  remove: 'Haal weg',
  removeOf: (name: string) => `Haal weg: ${name}`,
  removed: (name: string) => `Weggehaald: ${name}`,
  putBack: 'Zet terug',
  putBackOf: (name: string) => `Zet terug: ${name}`,
  clear: 'Wis alles',
  clearAsk: (n: number) =>
    n === 0
      ? 'De titel van het memo wissen? Dit kunt u niet ongedaan maken.'
      : `${n === 1 ? 'Wat u bewaarde' : `Alle ${n}`} wissen, met uw notities en de titel van het memo? Dit kunt u niet ongedaan maken.`,
  clearYes: 'Ja, wis alles',
  clearNo: 'Nee, laat staan',
  cleared: 'Alles is gewist.',

  handOver: {
    title: 'Doorgeven aan een collega',
    what: 'Bewaar alles hierboven, met uw notities, als bestand. Wie het hier opent, krijgt het bij wat hij zelf bewaarde. Er wordt niets overschreven.',
    whatToOpen: 'Kreeg u een bestand van een collega? Wat erin staat, komt dan hierboven bij.',
    save: 'Bewaar als bestand',
    open: 'Open een bestand van een collega',
    file: 'bewaard',
    saved: (file: string) => `Gedownload als ${file}.`,
    received: ({
      added,
      known,
      noted,
      unread,
    }: {
      readonly added: number;
      readonly known: number;
      readonly noted: number;
      readonly unread: number;
    }) =>
      [
        added === 0 ? 'Er kwam niets bij.' : `${added} erbij.`,
        ...(known > 0 ? [`${known} had u al.`] : []),
        ...(noted > 0 ? [`Bij ${noted} daarvan staat nu ook de notitie uit het bestand.`] : []),
        ...(unread > 0
          ? [`${unread} in het bestand konden wij niet lezen. Vraag uw collega het bestand opnieuw te maken.`]
          : []),
      ].join(' '),
    tooMany: (most: number) =>
      `dit bestand heeft meer dan ${most} kaarten, dus het is niet hier gemaakt. Er is niets veranderd.`,
    tooLarge: (most: number) =>
      `dit bestand is groter dan ${most} MB, en dus niet hier gemaakt. Er is niets veranderd.`,
    unreadable: 'uw browser kan dit bestand niet lezen. Kies het opnieuw. Er is niets veranderd.',
    newer: 'dit bestand is gemaakt met een nieuwere versie. Laad de pagina opnieuw en open het dan.',
    damaged:
      'dit bestand is beschadigd: wij kunnen er niets uit lezen. Vraag uw collega het opnieuw te maken. Er is niets veranderd.',
    other:
      'hierin staat niets wat met de Doorstroomverkenner is bewaard. Vraag uw collega om het bestand van de knop "Bewaar als bestand". Er is niets veranderd.',
  },

  memo: {
    heading: 'Memo',
    titleLabel: 'Titel van het memo',
    title: 'Memo doorstroom',
    preview: 'Zo wordt het memo',
    copy: 'Kopieer',
    copied: 'Gekopieerd, met opmaak. U kunt het nu plakken.',
    copiedPlain: 'Gekopieerd als gewone tekst. Uw browser kan de opmaak niet meegeven.',
    copyFailed:
      'Kopiëren lukte niet. Het memo hieronder is nu geselecteerd. Druk op Ctrl+C (op een Mac: Cmd+C), of kies Kopieer in het menu van uw browser.',
    htmlHint: 'U kunt het in elke browser openen, en ook in Word.',
    docx: 'Download voor Word (.docx)',
    markdown: 'Download als tekst (.md)',
    html: 'Download als webpagina (.html)',
    saved: (file: string) => `Gedownload als ${file}.`,
    making: 'Het Word-bestand wordt gemaakt.',
    docxFailed:
      'Het Word-bestand maken lukte niet. Probeer het nog eens, of download het memo als webpagina: die kunt u ook in Word openen.',
    print: 'Druk af',

    /** What the reader wants in the memo. */
    contents: 'Wat staat erin',
    withAnswer: (asking: boolean): string =>
      asking
        ? 'Het antwoord op uw vraag, aan het begin'
        : 'Alle instrumenten, aan het begin (u heeft geen vraag gesteld)',
    withDrawing: 'De tekening bij het antwoord',
    table: 'Tabel met het antwoord',
    drawing: 'De tekening',
    /** What the picture shows, for who does not see it. */
    drawingAlt: (question: string, visible: string) =>
      `Tekening van kaarten en lijnen: ${question}. ${visible}.`,
    drawingFailed:
      'De tekening maken lukte niet. Het memo is zonder tekening. Zet het vinkje uit en weer aan om het nog eens te proberen.',
    withKept: 'Wat u bewaarde, met uw notities',
    withCards: 'De volledige kaarten van de instrumenten in het antwoord, als bijlage',

    question: 'De vraag:',
    columns: {
      instrument: 'Instrument',
      why: 'Voor wie en waarom',
      done: 'Wat is er gedaan',
      cost: 'Kosten',
      snag: 'Aandacht',
      sources: 'Bron',
    },
    /** Where the toolbox does not state something. */
    notNamed: 'niet genoemd',
    /** Before that. */
    how: 'Hoe het werkt:',
    /** How many statements a record has besides those that are shown. */
    more: (n: number) => `(nog ${n} in de verkenner)`,
    annex: 'Bijlage: de volledige kaarten',
    annexSources: 'Meer bronnen, bij de bijlage',

    note: 'Notitie',
    /** Written before the reason. */
    inferred: 'afgeleid: ',
    steps: 'Waar dit staat',
    path: (ends: string) => `Route: ${ends}`,
    formerPath: 'Route die er niet meer is',
    /** Written before the summary of a translated record. */
    summary: 'In onze woorden:',
    goneRecord: 'De toolbox heeft deze kaart niet meer.',
    gonePath: (sentence: string) =>
      `De toolbox heeft deze route niet meer. Toen u haar bewaarde: ${sentence}`,
    open: 'In de verkenner: ',
    sources: 'Bronnen',
    part: ({ title, year }: SourceDocument, name: string) => `${title}, ${year}: ${name}.`,
    /** Months as `YYYY-MM`, in ascending order. */
    checkedIn: (months: readonly string[]) =>
      `Gezien in ${listed(months.map(monthInWords))}, in een bewaarde versie.`,
    about: 'Over dit memo',
    made: (date: Date) => `Gemaakt op ${dayInWords(date)} met de Doorstroomverkenner: `,
    layers: ({ title, year }: SourceDocument) =>
      `Twee lagen staan steeds apart: wat de toolbox zegt (${title}, ${year}), en onder "Stand nu" wat nu bekend is. "Stand nu" komt niet uit de toolbox; van elke pagina is een bewaarde versie gelezen, die nu anders kan zijn. Waar "afgeleid" staat, hebben de makers van de verkenner dat zelf opgemaakt. De notities zijn van de schrijver van dit memo.`,
    toolboxOnly: ({ title, year }: SourceDocument) =>
      `Alles hierboven, behalve de notities, is wat de toolbox zegt (${title}, ${year}). Wat nu bekend is ("Stand nu"), staat er niet in. Waar "afgeleid" staat, hebben de makers van de verkenner dat zelf opgemaakt. De notities zijn van de schrijver van dit memo.`,
  },
};
