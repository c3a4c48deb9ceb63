import { searchWords as dutch } from './search-nl.ts';

/** As in Dutch, these only help to find a record and state nothing about it. */
const english: Readonly<Record<string, readonly string[]>> = {
  '55-plussers': ['over 55', '55+'],
  senioren: ['seniors', 'elderly', 'pensioners'],
  gezinnen: ['family', 'households with children'],
  'sociale-huurders': ['tenant', 'social rent', 'social housing'],
  'starters-koopmarkt': ['starters', 'first-time entrants'],
  'lage-en-middeninkomens': ['low income', 'middle income'],
  'sociale-stijgers': ['social climbers'],
  woningbezitters: ['owners', 'owner-occupiers'],
  alle: ['everybody', 'everyone'],
  'huur-naar-huur': ['renting'],
  'huur-naar-koop': ['renting', 'buying', 'buy'],
  'koop-naar-huur': ['owning', 'renting', 'sell'],
  'koop-naar-koop': ['owning', 'buying', 'buy'],
  verhuiskostenvergoeding: ['moving costs', 'removal expenses', 'moving grant'],
  verhuiscoach: ['housing coach', 'senior housing adviser', 'relocation coach'],
  huurgewenning: ['rent retention', 'keep the old rent', 'rent habituation'],
  inkomenshuur: ['rent according to income'],
  'huur-op-maat': ['income-related rent', 'tailored rent'],
  koopgarant: ['discount', 'buy-back', 'shared equity', 'shared ownership'],
  participatie: ['collective private commissioning', 'self-build', 'co-production', 'consultation'],
  'evaluatie-cpo': ['self-build'],
  'verkoop-corporatiewoning': ['sale of rental homes', 'buying a rented home'],
  'ons-soort-mensen': ['lifestyle', 'co-optation', 'selection of tenants'],
  matroeshka: ['part exchange'],
  'realistisch-beeld': ['show home', 'click-through configurator', '3D simulation'],
  'empty-nest-pakket': ['home adaptation', 'staying put', 'ageing in place'],
  'virtueel-woonplatform': ['website', 'homes on offer', 'supply and demand'],
  'proceshulp-financiering': ['mortgage', 'help with financing', 'loan'],
  voorrang: ['priority scheme', 'priority for movers'],
  stadsregio: ['regional authority'],
  vraaggericht: ['demand-driven'],
  procesbegeleiding: ['process support', 'coaching'],
  'financiele-ondersteuning': ['money', 'finance'],
};

/** The texts are Dutch, so a reader may search for them in Dutch. */
export const searchWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set([...Object.keys(english), ...Object.keys(dutch)])].map((id) => [
    id,
    [...(english[id] ?? []), ...(dutch[id] ?? [])],
  ]),
);

/** Words that a search ignores, unless the query has no others. */
export const fillers =
  'a an and are at be by can do does for from have how i in is it my of on or that the there this to what when which who with'.split(
    ' ',
  );
