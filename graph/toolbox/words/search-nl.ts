/**
 * Other words by which a reader may search for a record. They only help to find it and state nothing about
 * it: names that the document or a page gives are on the records.
 */
export const searchWords: Readonly<Record<string, readonly string[]>> = {
  senioren: ['ouderen', 'oudere', 'bejaarden'],
  gezinnen: ['gezin', 'huishoudens met kinderen'],
  'sociale-huurders': ['huurder', 'sociale huur'],
  'starters-koopmarkt': ['starter'],
  'lage-en-middeninkomens': ['lage inkomens', 'minima'],
  woningbezitters: ['eigenaren', 'huiseigenaren'],
  alle: ['iedereen'],
  verhuiskostenvergoeding: ['verhuisvergoeding', 'verhuispremie', 'verhuissubsidie'],
  verhuiscoach: ['wooncoach', 'seniorenmakelaar', 'verhuisadviseur'],
  huurgewenning: ['huurbehoud', 'woonlastengewenning', 'behoud van huurprijs'],
  inkomenshuur: ['huur naar inkomen'],
  participatie: ['cpo', 'collectief particulier opdrachtgeverschap', 'coproductie', 'inspraak'],
  'evaluatie-cpo': ['collectief particulier opdrachtgeverschap'],
  'verkoop-corporatiewoning': ['uitponden', 'verkoop bij mutatie', 'huurwoning kopen'],
  'ons-soort-mensen': ['leefstijltoewijzing', 'leefstijl', 'coöptatie'],
  matroeshka: ['inruilregeling'],
  'realistisch-beeld': ['modelwoning', 'doorklikmodel', '3D-simulatie'],
  'empty-nest-pakket': ['lege nest', 'woningaanpassing'],
  'virtueel-woonplatform': ['website', 'woningaanbod', 'vraag en aanbod'],
  'proceshulp-financiering': ['hypotheek', 'financieringshulp'],
  voorrang: ['voorrangsregeling', 'van groot naar beter', 'voorrang voor doorstromers'],
  stadsregio: ['plusregio'],
};

/** Words that a search ignores, unless the query has no others. */
export const fillers =
  'aan bij dan dat de die een en er heb het hoe ik in is kan met mijn naar of om op te tot uit van voor wat welke wie zijn'.split(
    ' ',
  );
