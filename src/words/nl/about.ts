import { words } from './first.ts';

/** A part of a page to read: paragraphs, and the list below them. */
export interface Passage {
  readonly heading: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
}

/** The words of panels/about. */
export const aboutWords = {
  help: {
    title: 'Uitleg',
    about: [
      words.introduction,
      'Elke zin heeft een bron. Staat iets niet in de toolbox, dan zeggen wij dat ook.',
    ],
    use: {
      heading: 'Zo werkt het',
      list: [
        'Vul de zin boven in beeld in, of kies een vraag die klaarstaat. U ziet welke instrumenten daarbij horen.',
        'Kies een kaart. Ernaast leest u voor wie het is, hoe het werkt en waar u op moet letten.',
        'Zet erbij wat met een kaart verbonden is. Wat er al stond, blijft staan.',
        'Vraag routes van een kaart naar een soort kaarten, zoals alle voorbeelden. Elke stap heeft een bron.',
        'Bekijk hetzelfde als lijst of matrix, of zet instrumenten naast elkaar bij Vergelijk.',
        'Bij Lijst vindt u ook alle instrumenten, voorbeelden en organisaties, zonder vraag. Kies een kolom om te sorteren.',
        'Zoek een woord. De laatste regel onder het zoekveld opent alles wat is gevonden, met een eigen link.',
        'Bewaar een kaart met de knop Bewaar, en een route met de ster. Bij Bewaard maakt u er een memo van.',
        'Van het antwoord op uw vraag maakt u een memo met de knop bij het antwoord. U kunt het openen in Word.',
      ],
    },
    legend: {
      heading: 'Wat de tekens betekenen',
      category: 'De kleur, de vorm en het teken rechts zeggen in welke categorie een instrument valt.',
      experience: 'Bij een voorbeeld zegt het teken hoe ver het is:',
      stated:
        'Een gewone lijn: zo staat het in de toolbox. Wat bij een instrument staat, heeft de kleur van zijn categorie.',
      inferred: 'Een lijn van streepjes: dat hebben wij afgeleid. De reden staat erbij.',
      now: 'Paars: dit komt niet uit de toolbox, maar van een andere pagina.',
      badge: '"+2" of "+2 voorbeelden" bij een kaart: daar is meer mee verbonden dan nu in beeld staat.',
    },
    keys: {
      heading: 'Toetsen',
      key: 'Toets',
      does: 'Wat u ermee doet',
      everywhere: 'Overal',
      drawing: 'In de tekening',
      tour: 'Op een rondleiding',
      off: 'U kunt de toets ? uitzetten in het menu.',
    },
    terms: {
      heading: 'Woorden',
      ours: 'Woorden van deze website',
      own: [
        [
          'Afgeleid',
          'Zo staat het niet letterlijk in de bron. Wij hebben het eruit opgemaakt, en zeggen waarom.',
        ],
        [
          'Doelgroep',
          'Een groep mensen die de toolbox noemt. Vaak is er een instrument voor bedoeld, maar niet altijd.',
        ],
        ['Instrument', 'Een maatregel uit de toolbox, bijvoorbeeld een regeling of hulp bij het verhuizen.'],
        ['Route', 'Een reeks kaarten die met elkaar zijn verbonden, als één zin. Elke stap heeft een bron.'],
        [
          'Stand nu',
          'Wat wij vonden op andere pagina’s, in een bewaarde versie. Dat komt niet uit de toolbox. Het adres staat erbij.',
        ],
        ['Toolbox', 'Het document van omstreeks 2010 waar deze website van is gemaakt.'],
        [
          'Type doorstroom',
          'Van wat voor woning naar wat voor woning iemand verhuist, bijvoorbeeld van huur naar koop.',
        ],
        [
          'VERA',
          'Een lijst met vaste woorden waarmee woningcorporaties gegevens bijhouden. Een deel van onze uitleg komt daaruit.',
        ],
        ['Vermeld', 'Zo staat het in de bron.'],
        [
          'Voorbeeld',
          'Hoe een instrument ergens is gebruikt of bedacht, of een van de twee gemeenten waarover de toolbox meer vertelt.',
        ],
        ['Vraag', 'De zin boven in beeld. Wat u daar kiest, bepaalt welke kaarten u ziet.'],
      ],
      texts: 'Woorden in de teksten',
      about:
        'In de teksten staat een lijn van puntjes onder deze woorden. Kies een woord, en u leest daar wat het betekent.',
    },
  },
  privacy: {
    title: 'Privacy',
    about: [
      'De Doorstroomverkenner vraagt niets over u. Er zijn geen cookies en er wordt niet gemeten wat u doet.',
      'Alles wat u nodig heeft, komt van de website waar u nu bent. Pas als u een link naar een andere website volgt, vraagt uw browser daar iets op.',
      'Wie deze website beheert, kan in de gegevens van de server zien dat uw computer de pagina heeft opgevraagd. Ook ziet hij welke onderdelen en welke taal u opent. Wat u vraagt, welke kaarten u kiest en wat u opschrijft, komt niet op de server.',
    ],
    stored: {
      heading: 'Wat uw browser onthoudt',
      about:
        'Dit staat alleen op uw eigen computer of telefoon. Ook de geschiedenis van uw browser onthoudt uw stappen: bij elke stap hoort een adres. Die geschiedenis wist u in uw browser zelf.',
      what: 'Wat',
      why: 'Waarvoor',
      until: 'Hoe lang',
      name: 'Naam',
      rows: {
        kept: {
          what: 'Wat u bewaart, met uw notities en de titel van uw memo',
          why: 'Zodat het er de volgende keer nog is',
          until: 'Tot u het wist, of tot uw browser het opruimt',
        },
        aside: {
          what: 'Wat wij niet konden lezen van wat u bewaarde',
          why: 'Zodat er niets verloren gaat',
          until: 'Tot u het weghaalt of wist',
        },
        choices: {
          what: 'Uw keuzes in het menu: taal, kleuren en toetsen',
          why: 'Zodat u niet opnieuw hoeft te kiezen',
          until: 'Tot u het wist',
        },
        log: {
          what: 'Uw stappen in dit tabblad',
          why: 'Zodat u na opnieuw laden verder kunt, en terug',
          until: 'Tot u het tabblad sluit',
        },
        files: {
          what: 'De pagina zelf, met de toolbox',
          why: 'Zodat het ook zonder internet werkt',
          until: 'Tot u het wist, of tot er een nieuwe versie is',
        },
      },
    },
    clear: {
      heading: 'Alles wissen',
      about:
        'Hiermee wist u alles uit de lijst hierboven. Ook uw notities: die krijgt u niet terug. Bij uw volgende bezoek bewaart uw browser de pagina zelf opnieuw.',
      button: 'Wis alles wat is opgeslagen',
      ask: 'Wilt u echt alles wissen, ook wat u heeft bewaard?',
      yes: 'Ja, wis alles',
      no: 'Nee, laat alles staan',
      done: 'Alles is gewist.',
      failed:
        'Niet alles kon worden gewist. Wis de gegevens van deze website in de instellingen van uw browser.',
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    parts: [
      {
        heading: 'Verklaring',
        text: [
          'De Doorstroomverkenner is gemaakt om voor iedereen bruikbaar te zijn. Wij volgen daarbij het Besluit digitale toegankelijkheid overheid. Dat vraagt om de norm EN 301 549, en daarmee om WCAG op niveau A en AA.',
          'Deze verklaring gaat over de verkenner zelf: alle weergaven, de pagina zonder JavaScript en de bestanden die u ermee maakt. Zij gaat niet over de websites waar de verkenner naar verwijst.',
          'De organisatie die de verkenner op haar website plaatst, is verantwoordelijk voor die website. Is dat een overheid, dan zet zij de verkenner in haar eigen verklaring in het register.',
        ],
      },
      {
        heading: 'Nalevingsstatus: C, eerste maatregelen genomen',
        text: [
          'Wij hebben veel zelf getest. Een volledig onderzoek door een onafhankelijke deskundige is er nog niet. Daarom noemen wij status C en niet hoger.',
        ],
      },
      {
        heading: 'Wat wij hebben getest',
        text: ['Deze tests draaien bij elke wijziging opnieuw:'],
        list: [
          'Elke weergave met axe-core 4.14.1, met de regels voor WCAG 2.0, 2.1 en 2.2 op niveau A en AA. In licht en donker, in het Nederlands en het Engels, 1440 en 360 beeldpunten breed.',
          'De kleuren: tekst heeft een contrast van minstens 4,5 op 1. Tekens, randen van invoervelden en kaarten, en wat aangeeft waar het toetsenbord is, hebben minstens 3 op 1.',
          'De drie categorieën: ook te onderscheiden bij drie soorten kleurenblindheid, en zonder kleur door hun vorm.',
          'De hoofdtaken met alleen het toetsenbord en met alleen aanraken, in Chromium. Ook in Firefox, waar dat er is.',
          'De lijst naast de tekening: die bevat precies de kaarten en verbindingen die u ziet, ook na 200 willekeurige stappen.',
          'De indeling: op 320 beeldpunten breed, en bij 400 procent vergroting. Niets valt dan buiten beeld naar opzij, behalve in brede tabellen. Die schuift u zelf opzij.',
        ],
      },
      {
        heading: 'Wat nog niet is onderzocht, of niet voldoet',
        list: [
          'Er is niet getest met schermlezers zoals NVDA, JAWS en VoiceOver door mensen die ze elke dag gebruiken.',
          'Er is niet getest in Safari.',
          'De bestanden die u maakt, zijn niet met deze tests onderzocht.',
          'Een opgeslagen afbeelding (PNG) heeft alleen de tekst die u er zelf bij zet (WCAG 1.1.1). Wie de afbeelding niet ziet, mist wat erin staat. Hetzelfde staat als tekst in de lijst.',
          'Wijst u een route of een kaart aan, dan worden de andere kaarten in de tekening licht. Hun tekst heeft dan te weinig contrast (WCAG 1.4.3). Dat duurt zo lang u wijst. De lijst blijft leesbaar.',
          'Voor deze twee punten is er nog geen datum waarop ze zijn opgelost.',
        ],
      },
      {
        heading: 'Opmerkingen en contact',
        text: [
          'Werkt er iets niet voor u? Meld het bij de organisatie van de website waarop u de verkenner vond. Zeg erbij welke pagina het was en wat u gebruikte.',
          'Krijgt u geen goed antwoord, dan kunt u een klacht indienen bij die organisatie. Is dat een overheid, dan kunt u daarna naar de Nationale ombudsman.',
        ],
      },
      {
        heading: 'Akkoord',
        text: [
          'Deze tekst is bijgewerkt op 28 november 2026, voor versie 0.1.0. Er is nog geen bestuurder die ervoor heeft getekend: dat doet de organisatie die de verkenner plaatst.',
        ],
      },
    ] satisfies readonly Passage[] as readonly Passage[],
  },
};

/** The keys that are not the browser's own. Those of the drawing stand also, as one sentence, in `keys` of drawing.ts. */
export const keyWords: Readonly<
  Record<'everywhere' | 'drawing' | 'tour', readonly (readonly [key: string, does: string])[]>
> = {
  everywhere: [
    ['Ctrl + K', 'Naar het zoekveld'],
    ['Ctrl + Z', 'Ongedaan maken'],
    ['Ctrl + Y', 'Opnieuw doen'],
    ['Escape', 'Sluiten wat het laatst openging'],
    ['?', 'Deze uitleg openen'],
  ],
  drawing: [
    ['↑ ↓', 'Naar de vorige of volgende kaart'],
    ['← →', 'Langs een lijn naar een kaart van een andere soort'],
    ['Home, End', 'Naar de eerste of laatste kaart in de kolom'],
    ['Enter', 'De kaart openen'],
    ['E', 'Erbij zetten wat met de kaart verbonden is'],
    ['Shift + pijl', 'De kaart verplaatsen'],
    ['+ − 0', 'Groter, kleiner, alles in beeld'],
  ],
  tour: [
    ['← →', 'Vorige of volgende stap'],
    ['Home, End', 'Eerste of laatste stap'],
  ],
};
