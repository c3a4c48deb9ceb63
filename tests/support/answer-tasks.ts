/** A question of a policy officer, the view in which it is asked, and what has to be read there at once. */
export interface AnswerTask {
  readonly question: string;
  readonly link: string;
  readonly answer: readonly string[];
}

const task = (question: string, link: string, ...answer: readonly string[]): AnswerTask => ({
  question,
  link,
  answer,
});

/** Forty questions with their answers, as the records state them. */
export const answerTasks: readonly AnswerTask[] = [
  task(
    'Wat is er voor senioren die huren?',
    'groep=senioren&type=huur-naar-huur',
    'Voorrang voor huurder van gewilde woning',
    'Huurgewenning',
    'Verhuiscoach',
  ),
  task(
    'Hoeveel instrumenten zijn er voor senioren, en hoeveel voor iedereen?',
    'groep=senioren',
    '4 eigen instrumenten, 2 voor alle doelgroepen en 2 genoemd bij een voorbeeld.',
  ),
  task(
    'Waar is voorrang voor senioren in de praktijk gebracht?',
    'groep=senioren&ervaring=praktijk',
    'Haarlem en omgeving',
    'Leiden',
    'Vlaardingen',
  ),
  task('Wie zit achter Woonwaarde?', 'plaats=leiden', 'Woonwaarde', 'Ons Doel'),
  task(
    'Wat is de waarschuwing bij voorrang?',
    'plaats=haarlem',
    'De huisvestingsregels van de stadsregio stonden dit toen niet zonder meer toe.',
  ),
  task(
    'Is er een eigen instrument voor gezinnen?',
    'groep=gezinnen',
    '2 voor alle doelgroepen en 2 genoemd bij een voorbeeld.',
  ),
  task(
    'Wat noemt Vlaardingen voor startende gezinnen?',
    'groep=startende-gezinnen',
    'Voorrang voor huurder van gewilde woning',
    'Realistisch beeld van de woning',
    'genoemd bij een voorbeeld',
  ),
  task(
    'Wat is er voor oudere bewoners in grote woningen?',
    'groep=oudere-bewoners-grote-woningen',
    'Huurgewenning',
    'via een voorbeeld',
  ),
  task(
    'Waar blijkt dat uit, dat huurgewenning iets voor oudere bewoners kan zijn?',
    'groep=oudere-bewoners-grote-woningen',
    'Verlengen verhuisketen',
    'De toolbox zegt niet dat dit instrument voor deze doelgroep is.',
  ),
  task(
    'Hoe ver is huurgewenning gekomen, en hoe heet de organisatie nu?',
    'plaats=holland-rijnland',
    'experiment',
    'de SEV is opgevolgd door Platform31',
    'platform31.nl',
  ),
  task('Wat kost huurgewenning?', 'ervaring=experiment', 'Dit is een kostbare oplossing.'),
  task(
    'Wat is er voor 55-plussers?',
    'groep=55-plussers',
    'Voorrang voor huurder van gewilde woning',
    'Doorstroomregeling 55+',
    'Waterweg Wonen',
  ),
  task(
    'Wat is er voor sociale huurders?',
    'groep=sociale-huurders',
    'Huurgewenning',
    'Inkomenshuur',
    'Verhuiscoach',
  ),
  task(
    'Kan een sociale huurder met hulp gaan kopen?',
    'groep=sociale-huurders&type=huur-naar-koop',
    '2 voor alle doelgroepen.',
  ),
  task(
    'Wat is er voor potentiële huurders?',
    'groep=potentiele-huurders',
    'Ons soort mensen',
    'Coöptatie binnen wooncomplex',
    'dit voorbeeld alleen voor potentiële huurders',
  ),
  task('Hoe heet Vestia nu?', 'groep=potentiele-huurders', 'Vestia is gesplitst in onder meer Hef Wonen'),
  task(
    'Wat helpt iemand die wil kopen bij de bank?',
    'groep=potentiele-kopers',
    'Proceshulp bij financiering',
    'De koper krijgt hulp om met de bank de financiering te regelen.',
  ),
  task(
    'Is proceshulp bij financiering al gedaan?',
    'ervaring=nog-geen-ervaring',
    'Proceshulp bij financiering',
    'nog geen ervaring',
  ),
  task('Wat is er voor kopers?', 'groep=kopers', 'Realistisch beeld van de woning', 'Met name kopers'),
  task(
    'Waar is een realistisch beeld van de woning toegepast?',
    'groep=kopers',
    'Nieuwbouwproject Goudplevier',
    'Hoogvliet',
  ),
  task(
    'Wat is er voor lage en middeninkomens die willen kopen?',
    'groep=lage-en-middeninkomens&type=huur-naar-koop',
    'Koopgarant',
    'De koper krijgt korting op de marktwaarde van de woning.',
  ),
  task(
    'Wat moet een corporatie regelen voor Koopgarant?',
    'groep=lage-en-middeninkomens',
    'De corporatie moet haar administratie aanpassen.',
  ),
  task(
    'Is Koopgarant geëvalueerd?',
    'groep=lage-en-middeninkomens',
    'ABF Research heeft KoopGarant na twintig jaar geëvalueerd.',
  ),
  task(
    'Wat is er voor starters op de koopmarkt?',
    'groep=starters-koopmarkt',
    'Verkoop van corporatiewoning',
  ),
  task(
    'Wat is het bezwaar tegen verkoop van corporatiewoningen?',
    'groep=starters-koopmarkt',
    'Misschien is er minder controle op het complex',
  ),
  task(
    'Welke instrumenten zijn er van koop naar huur?',
    'type=koop-naar-huur',
    'Participatie met bewoners',
    'Eén virtueel woonplatform',
    '2 voor alle doelgroepen.',
  ),
  task(
    'Welke instrumenten zijn er van koop naar koop?',
    'type=koop-naar-koop',
    'Matroeshka: woning inruilen',
    'Realistisch beeld van de woning',
  ),
  task(
    'Welke instrumenten zijn er van huur naar koop?',
    'type=huur-naar-koop',
    'Koopgarant',
    'Verkoop van corporatiewoning',
    'Proceshulp bij financiering',
  ),
  task(
    'Waarmee komen grote sociale huurwoningen vrij?',
    'effect=grote-sociale-huurwoningen-vrij',
    'Huurgewenning',
    'Inkomenshuur',
    'Verhuiscoach',
    'Voorrang voor huurder van gewilde woning',
    'in de buurt',
  ),
  task(
    'Wat vraagt een andere administratie?',
    'effect=aangepaste-administratie',
    'Koopgarant',
    'Inkomenshuur',
  ),
  task(
    'Wat is geen maatregel voor doorstroom?',
    'effect=geen-maatregel-voor-doorstroom',
    'Empty nest pakket',
    'Dit is geen maatregel voor doorstroom.',
  ),
  task('Wat verlaagt de drempel?', 'effect=drempelverlagend', 'Verhuiscoach'),
  task('Wat is er in Hoogvliet gedaan?', 'plaats=hoogvliet', 'Hof van Heden', 'Nieuwbouwproject Goudplevier'),
  task(
    'Wat werd er in Helmond voorbereid, en door wie?',
    'plaats=helmond',
    'pilot in voorbereiding',
    'Pilot virtueel woonplein',
    'de SEV is opgevolgd door Platform31',
  ),
  task(
    'Wie deed in Papendrecht een inruilregeling?',
    'plaats=papendrecht',
    'Matroeshka: woning inruilen',
    'VORM Projectontwikkeling',
  ),
  task(
    'Hoe ver is het in Vlaardingen?',
    'plaats=vlaardingen',
    'Doorstroomregeling 55+',
    'praktijk',
    'voorstel',
  ),
  task(
    'Wat weet men nu van de verhuiscoach?',
    'ervaring=nog-geen-ervaring',
    'In 2022 hadden drie verhuiscoaches in Gelderland contact met 639 mensen.',
  ),
  task(
    'Welke financiële hulp is er voor senioren?',
    'groep=senioren&categorie=financiele-ondersteuning',
    'Huurgewenning',
    '1 eigen instrument en 2 genoemd bij een voorbeeld.',
  ),
  task(
    'Welke vormen van procesbegeleiding zijn er?',
    'categorie=procesbegeleiding',
    'Proceshulp bij financiering',
    'Verhuiscoach',
    'Ons soort mensen',
  ),
  task(
    'Wat kost een instrument?',
    'vraag=kosten',
    'De toolbox noemt geen bedragen.',
    'Weeg de kosten af tegen de opbrengst.',
    'In Haarlem is de vergoeding van 1.000 euro op 1 september 2020 vervallen.',
  ),
];
