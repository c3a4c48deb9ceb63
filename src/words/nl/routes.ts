/** The words of panels/routes. */
export const routeWords = {
  title: 'Routes',
  label: (from: string, to: string | undefined) =>
    to === undefined ? `Routes tussen ${from}` : `Routes van ${from} naar ${to}`,
  from: 'van',
  to: 'naar',
  and: ' en ',
  kinds: 'Een hele soort',
  all: (many: string) => `alle ${many}`,
  narrow: 'Verfijn',
  addStop: (what: string, name: string) => `${what.replace('…', '')} ${name}: voeg toe`,
  via: 'via…',
  avoid: 'niet via…',
  join: 'wat verbindt dit met…',
  through: (name: string) => `via ${name}`,
  notThrough: (name: string) => `niet via ${name}`,
  max: 'hoogstens',
  atMost: (n: number) => `hoogstens ${n === 1 ? '1 stap' : `${n} stappen`}`,
  anyLength: 'elke lengte',
  found: (n: number) => (n === 0 ? 'geen route' : n === 1 ? '1 route' : `${n} routes, kortste eerst`),
  joins: (n: number) => (n === 0 ? 'geen verband' : n === 1 ? '1 verband' : `${n} verbanden`),
  none: 'De toolbox beschrijft geen route hierheen.',
  noneWithin: 'Met deze beperkingen is er geen route.',
  noJoin: 'Wij kennen niets dat deze kaarten verbindt.',
  noJoinWithin: (n: number) =>
    `Met ${n === 1 ? '1 stap' : `${n} stappen`} is er niets dat deze kaarten verbindt.`,
  inTheWay: (restriction: string, n: number) =>
    `Zonder "${restriction}" ${n === 1 ? 'is er 1 route' : `zijn er ${n} routes`}.`,
  lift: 'Haal dat weg',
  reachable: 'Wel te bereiken:',
  reachableWithout: (names: readonly string[]) =>
    `Zonder ${names.map((name) => `"${name}"`).join(' en ')} wel te bereiken:`,
  andMore: (n: number) => `en nog ${n}`,
  nothingReachable: 'Van hieruit noemt de toolbox geen enkele route.',
  follow: (many: string, n: number) => `Routes naar ${many} (${n === 0 ? 'geen' : n})`,
  close: 'Sluit routes',
  sources: 'Waar dit staat',
};
